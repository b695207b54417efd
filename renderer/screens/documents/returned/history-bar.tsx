import { Button, Group } from '@mantine/core';
import { IconEyeEdit, IconFileDiff, IconFileImport, IconWriting } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHistory, DocumentOffer } from '../../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../../electron/contract/types.ts';
import { ask } from '../../../client.ts';
import { tellProblem } from '../../../components/tell.tsx';
import { answerOf, keys, refreshHistory } from '../../../queries.ts';
import { flushAll } from '../../../saving/drafts.ts';
import { useProblemWords } from '../../../words/problem-words.ts';
import { VersionButtons } from '../../history/version-buttons.tsx';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import { WordingDialog } from './wording-dialog.tsx';

type HistoryBarProps = {
  readonly offer: DocumentOffer;
  readonly language: DraftLanguage;
  readonly onReview: (returnedId: string) => void;
  readonly onVersions: () => void;
};

/** What comes back of a document: edited files, its own wording, changes between drafts. */
export function HistoryBar({ offer, language, onReview, onVersions }: HistoryBarProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const wordsOf = useProblemWords();
  const [isReading, setReading] = useState(false);
  const [dialog, setDialog] = useState<'changes' | 'wording' | null>(null);
  const chosen = { inspectionId, kind: offer.kind, unitId: offer.unitId, language };
  const { data: history } = useQuery({
    queryKey: keys.history(inspectionId, offer, language),
    queryFn: () => answerOf('returned.history', chosen),
    placeholderData: keepPreviousData,
  });

  async function read(): Promise<void> {
    setReading(true);
    await flushAll();
    const answer = await ask('returned.open', chosen);
    setReading(false);
    if (!answer.ok) for (const { what, fix } of answer.problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
    else if (answer.value.id !== null) {
      refreshHistory(inspectionId);
      onReview(answer.value.id);
    }
  }

  return (
    <Group className="kl-tools kl-history" gap="xs" aria-label={t('returned.bar')} role="group">
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={isReading}
        leftSection={<IconFileImport size={17} stroke={1.6} aria-hidden />}
        onClick={() => void read()}
      >
        {t('returned.open')}
      </Button>
      {history === undefined ? null : <HistoryButtons history={history} onReview={onReview} onDialog={setDialog} />}
      <VersionButtons chosen={chosen} onVersions={onVersions} />
      {dialog === 'changes' && history !== undefined ? (
        <ChangesDialog drafts={history.drafts} chosen={chosen} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'wording' && history !== undefined ? (
        <WordingDialog wording={history.wording} onClose={() => setDialog(null)} />
      ) : null}
    </Group>
  );
}

type HistoryButtonsProps = {
  readonly history: DocumentHistory;
  readonly onReview: (returnedId: string) => void;
  readonly onDialog: (dialog: 'changes' | 'wording') => void;
};

/** Only what there is: a file half decided, wording, drafts. */
function HistoryButtons({ history, onReview, onDialog }: HistoryButtonsProps) {
  const { t } = useTranslation();
  const { returned, wording, drafts } = history;
  const waiting = returned.find((each) => each.left > 0);
  const unfit = wording.filter((each) => !each.fits).length;
  return (
    <>
      {waiting === undefined ? null : (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconEyeEdit size={17} stroke={1.6} aria-hidden />}
          onClick={() => onReview(waiting.id)}
        >
          {t('returned.goOn', { count: waiting.left })}
        </Button>
      )}
      {wording.length === 0 ? null : (
        <Button
          size="compact-sm"
          variant={unfit > 0 ? 'light' : 'default'}
          color={unfit > 0 ? 'seal' : undefined}
          leftSection={<IconWriting size={17} stroke={1.6} aria-hidden />}
          onClick={() => onDialog('wording')}
        >
          {t('returned.wording', { count: wording.length })}
          {unfit > 0 ? ` – ${t('returned.unfit', { count: unfit })}` : ''}
        </Button>
      )}
      {drafts.length === 0 ? null : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileDiff size={17} stroke={1.6} aria-hidden />}
          onClick={() => onDialog('changes')}
        >
          {t('returned.changes')}
        </Button>
      )}
    </>
  );
}
