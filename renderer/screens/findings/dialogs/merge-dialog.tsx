import { Loader, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText, Finding } from '../../../../electron/contract/types.ts';
import { useTellProblems } from '../../../case-files.ts';
import { ask } from '../../../client.ts';
import { BilingualField } from '../../../components/bilingual-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { flushDraft } from '../../../saving/drafts.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { findingKey } from '../finding-draft.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { FindingReading } from './finding-reading.tsx';

type MergeDialogProps = {
  readonly ids: readonly string[];
  readonly actions: FindingActions;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Shows what the merged finding will hold before several become one. */
export function MergeDialog({ ids, actions, onClose, onDone }: MergeDialogProps) {
  const { t } = useTranslation();
  const merged = useMerged(ids, onClose);
  const [title, setTitle] = useState<BilingualText | null>(null);
  function act(): void {
    void actions.merge(ids, title ?? merged?.title ?? {});
    onDone();
  }
  return (
    <Dialog title={t('findings.mergeTitle', { count: ids.length })} opened onClose={onClose} size="lg">
      {merged === null ? (
        <Loader size="sm" />
      ) : (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('findings.mergeHint')}
          </Text>
          <BilingualField label={t('findings.title')} value={title ?? merged.title} onChange={setTitle} multiline />
          <Paper withBorder p="md" className="kl-dialog-reading">
            <FindingReading finding={merged} isUntitled />
          </Paper>
        </Stack>
      )}
      <DialogButtons act={t('findings.mergeAct')} isReady={merged !== null} onAct={act} onClose={onClose} />
    </Dialog>
  );
}

function useMerged(ids: readonly string[], onRefused: () => void): Finding | null {
  const { id: inspectionId } = useWorkspace();
  const tellProblems = useTellProblems();
  const [merged, setMerged] = useState<Finding | null>(null);
  const [refuse] = useState(() => onRefused);
  useEffect(() => {
    let isGone = false;
    async function read(): Promise<void> {
      await Promise.all(ids.map((id) => flushDraft(findingKey(inspectionId, id))));
      const answer = await ask('findings.previewMerge', { inspectionId, ids });
      if (isGone) return;
      if (answer.ok) setMerged(answer.value);
      else {
        tellProblems(answer.problems);
        refuse();
      }
    }
    void read();
    return () => {
      isGone = true;
    };
  }, [ids, inspectionId, tellProblems, refuse]);
  return merged;
}
