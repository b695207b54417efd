import type { QueryClient } from '@tanstack/react-query';
import { whenTypingRests } from './typing-rest.ts';

const REST = { quiet: 350, longest: 3000 };

/** Previews are out of date: one in sight is asked for again as soon as nobody is typing, any other when it is opened. */
export function refreshPreviews(client: QueryClient, inspectionKey: readonly string[]): void {
  const previews = {
    queryKey: inspectionKey,
    predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[2] === 'preview',
  };
  void client.invalidateQueries({ ...previews, refetchType: 'none' });
  const refetch = () => void client.refetchQueries({ ...previews, type: 'active', stale: true });
  whenTypingRests('previews', refetch, REST);
}
