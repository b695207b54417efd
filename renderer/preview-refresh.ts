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
  const active = { ...previews, type: 'active' } as const;
  const refetch = async (): Promise<void> => {
    // A first answer that is on its way may be older than the change, and is not asked for twice at once.
    const isFirstOnItsWay = client
      .getQueryCache()
      .findAll(active)
      .some(({ state }) => state.data === undefined && state.fetchStatus === 'fetching');
    await client.refetchQueries(active);
    if (isFirstOnItsWay) await client.refetchQueries(active);
  };
  whenTypingRests('previews', () => void refetch(), REST);
}
