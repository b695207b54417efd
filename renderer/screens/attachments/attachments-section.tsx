import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../saving/drafts.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { AttachingSection } from './attaching-section.tsx';
import type { ChangeAttachments } from './use-attaching.ts';

/** Files of the whole inspection. */
export function AttachmentsSection() {
  const { t } = useTranslation();
  const { facts } = useWorkspace();
  const rows = useDraft(facts, (all) => all.attachments);
  const change: ChangeAttachments = useCallback(
    (update) => facts.change((all) => ({ ...all, attachments: update(all.attachments ?? []) })),
    [facts],
  );
  return (
    <AttachingSection
      title={t('facts.attachments.title')}
      hint={t('attachment.wholeHint')}
      place="section.attachments"
      rows={rows}
      onChange={change}
    />
  );
}
