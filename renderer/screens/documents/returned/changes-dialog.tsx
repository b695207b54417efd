import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHistory, InputOf } from '../../../../electron/contract/channels.ts';
import { ask } from '../../../client.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { tellDone, tellProblem } from '../../../components/tell.tsx';
import { useProblemWords } from '../../../words/problem-words.ts';
import { momentText } from './moment-text.ts';

type ChangesDialogProps = {
  readonly drafts: DocumentHistory['drafts'];
  readonly chosen: InputOf<'returned.history'>;
  readonly onClose: () => void;
};

const NOW = 'now';

/** Two drafts, and a Word file with the changes between them for the leader. */
export function ChangesDialog({ drafts, chosen, onClose }: ChangesDialogProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [from, setFrom] = useState(drafts[1]?.id ?? drafts[0]?.id ?? '');
  const [to, setTo] = useState(NOW);
  const [isWriting, setWriting] = useState(false);
  const options = drafts.map(({ id, draftedAt }) => ({
    value: id,
    label: t('returned.draftOf', { moment: momentText(draftedAt) }),
  }));

  async function write(): Promise<void> {
    setWriting(true);
    const request = { ...chosen, fromDraftId: from, toDraftId: to === NOW ? null : to };
    const answer = await ask('returned.writeChanges', request);
    setWriting(false);
    if (!answer.ok) for (const { what, fix } of answer.problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
    else if (!answer.value.cancelled) {
      tellDone(t('export.written', { files: answer.value.paths.map((path) => path.split(/[\\/]/).at(-1)).join(', ') }));
      onClose();
    }
  }

  return (
    <Dialog opened title={t('returned.changesTitle')} onClose={onClose}>
      <Stack>
        <Text size="sm">{t('returned.changesHint')}</Text>
        <ChoiceField
          label={t('returned.from')}
          value={from}
          options={options}
          onChange={(each) => setFrom(each ?? from)}
        />
        <ChoiceField
          label={t('returned.to')}
          value={to}
          options={[{ value: NOW, label: t('returned.now') }, ...options]}
          onChange={(each) => setTo(each ?? NOW)}
        />
        <Group justify="flex-end">
          <Button disabled={from === to} loading={isWriting} onClick={() => void write()}>
            {t('returned.writeChanges')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
