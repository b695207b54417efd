import { useCallback } from 'react';
import type { Finding } from '../../../electron/contract/types.ts';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';

export type FindingSectionProps = { readonly draft: Draft<Finding> };

/** One part of the finding as it is being edited, and the way to change it. */
export function useFindingPart<Key extends keyof Finding>(
  draft: Draft<Finding>,
  key: Key,
): readonly [Finding[Key], (value: Finding[Key]) => void] {
  const value = useDraft(draft, (finding) => finding[key]);
  const change = useCallback(
    (next: Finding[Key]) => draft.change((finding) => ({ ...finding, [key]: next })),
    [draft, key],
  );
  return [value, change];
}
