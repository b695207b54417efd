import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { OfficeView } from '../../../electron/contract/office-channels.ts';
import type { OfficeProfile } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { answerOf, queryClient } from '../../queries.ts';
import type { Draft } from '../../saving/draft.ts';
import { closeDraft, openDraft, useDraft } from '../../saving/drafts.ts';

const KEY = ['office'] as const;
const DRAFT = 'office/profile';

/** The office profile as it is kept; undefined until it is read. */
export function useOffice(): OfficeView | undefined {
  return useQuery({ queryKey: KEY, queryFn: () => answerOf('settings.readOffice', {}) }).data;
}

/** The profile as it is edited. What is kept of it changes how documents look: previews are drawn anew. */
export function useOfficeDraft(saved: OfficeProfile): Draft<OfficeProfile> {
  const [draft] = useState(() =>
    openDraft(DRAFT, saved, async (profile) => {
      const answer = await ask('settings.writeOffice', { profile });
      if (!answer.ok) return answer;
      queryClient.setQueryData(KEY, answer.value);
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'preview' });
      return { ok: true, value: answer.value.profile };
    }),
  );
  useEffect(() => () => void closeDraft(DRAFT), []);
  return draft;
}

export type OfficeForm = {
  readonly profile: OfficeProfile;
  readonly change: (part: Partial<OfficeProfile>) => void;
};

export function useOfficeForm(draft: Draft<OfficeProfile>): OfficeForm {
  const profile = useDraft(draft, (all) => all);
  return useMemo(() => ({ profile, change: (part) => draft.change((all) => ({ ...all, ...part })) }), [profile, draft]);
}
