import { Button, Group, Loader, Text } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Empty } from '../../components/empty.tsx';
import { tellWithUndo } from '../../components/tell.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { LibraryFinder } from './library-list.tsx';
import { useLibraryEntry, useLibraryList } from './use-library.ts';

type InsertDialogProps = { readonly onInserted: (findingId: string) => void; readonly onClose: () => void };

/** Several findings of the library into the inspection, with the bases that hold on its days. */
export function InsertDialog({ onInserted, onClose }: InsertDialogProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const list = useLibraryList();
  const [shownId, show] = useState<string | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [bases, setBases] = useState<Readonly<Record<string, readonly number[]>>>({});
  const [contentId, setContentId] = useState<string | undefined>();
  const insert = useInsert(onInserted, onClose);
  const { data } = useLibraryEntry(shownId, inspectionId);

  function tick(id: string): void {
    show(id);
    setTicked((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  }
  return (
    <Dialog opened onClose={onClose} title={t('library.insertTitle')} size="72rem">
      <Text size="sm" c="dimmed" mb="sm">
        {t('library.insertHint')}
      </Text>
      <div className="kl-library-choice">
        <section aria-label={t('library.list')}>
          <LibraryFinder list={list} chosenId={shownId} onChoose={show} ticked={ticked} onTick={tick} focused />
        </section>
        <section aria-label={t('library.detail')}>
          {shownId === null ? (
            <Empty
              icon={<IconBooks size={28} aria-hidden />}
              title={t('library.choose')}
              text={t('library.chooseHint')}
            />
          ) : data === undefined ? (
            <Loader size="sm" m="lg" />
          ) : (
            <EntryDetail
              view={data}
              taken={bases[shownId] ?? null}
              onTake={(taken) => setBases({ ...bases, [shownId]: taken })}
            />
          )}
        </section>
      </div>
      <Group justify="space-between" align="flex-end" mt="md">
        <ContentField value={contentId} onChange={setContentId} />
        <Button
          disabled={ticked.length === 0}
          onClick={() =>
            void insert(
              ticked.map((id) => ({ id, bases: bases[id] && [...bases[id]] })),
              contentId,
            )
          }
        >
          {ticked.length === 0 ? t('library.insertNone') : t('library.insertChosen', { count: ticked.length })}
        </Button>
      </Group>
    </Dialog>
  );
}

type ContentFieldProps = {
  readonly value: string | undefined;
  readonly onChange: (contentId: string | undefined) => void;
};

function ContentField({ value, onChange }: ContentFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [contents] = useFact('contents');
  if (contents.length === 0) return <span />;
  return (
    <ChoiceField
      label={t('library.content')}
      w={360}
      none={t('findings.noContent')}
      value={value}
      options={contents.map(({ id, title }, index) => ({ value: id, label: shown(title, language) || `${index + 1}` }))}
      onChange={onChange}
    />
  );
}

type Chosen = { readonly id: string; readonly bases?: number[] | undefined };

/** One step: findings and recommendations go in together, and come out together. */
function useInsert(onInserted: (findingId: string) => void, onClose: () => void) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { id: inspectionId, facts, refresh } = useWorkspace();
  return async (chosen: readonly Chosen[], contentId: string | undefined): Promise<void> => {
    // What is being typed into the facts must not be overtaken by the recommendations that are added to them.
    await facts.flush();
    const answer = await ask('library.insert', { inspectionId, contentId, chosen: [...chosen] });
    if (!answer.ok) return tellProblems(answer.problems);
    await refresh();
    onClose();
    const { findingIds, recommendationIds } = answer.value;
    if (findingIds[0] !== undefined) onInserted(findingIds[0]);
    const takeBack = async () => {
      await facts.flush();
      const back = await ask('library.takeBack', {
        inspectionId,
        findingIds: [...findingIds],
        recommendationIds: [...recommendationIds],
      });
      if (!back.ok) tellProblems(back.problems);
      await refresh();
    };
    tellWithUndo(t('library.inserted', { count: findingIds.length }), t('undo'), () => void takeBack());
  };
}
