import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry, LibraryPage, LibraryUndo } from '../../../electron/contract/library-channels.ts';
import type { Answer, Problem } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { forget, keep, kept } from '../../saving/kept-texts.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { TermField } from '../term-field.tsx';
import { CountsToMake } from './counts-to-make.tsx';
import { RegimeRows } from './regime-rows.tsx';

type EntryDialogProps = {
  readonly title: string;
  readonly entry: LibraryEntry;
  /** Under which what is typed is kept until it is saved or given up: Esc loses nothing. */
  readonly keepKey: string;
  readonly groups: LibraryPage['groups'];
  /** What was taken out of a finding of a case; said above the form. */
  readonly takenOut?: readonly string[];
  readonly onSave: (entry: LibraryEntry) => Promise<Answer<LibraryUndo>>;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
};

/** An entry of the office's own: new, changed, or made from a finding of a case. */
export function EntryDialog({ title, entry, keepKey, groups, takenOut, onSave, onSaved, onClose }: EntryDialogProps) {
  const { t } = useTranslation();
  const [isReopened] = useState(() => kept(keepKey) !== null);
  const [draft, setDraft] = useState(() => keptEntry(keepKey) ?? entry);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const fieldProblems = useSentences(problems, entry.id);

  function change(next: LibraryEntry): void {
    setDraft(next);
    keep(keepKey, JSON.stringify(next));
  }
  function close(): void {
    forget(keepKey);
    onClose();
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await onSave(draft);
    if (!answer.ok) return setProblems(answer.problems);
    onSaved(draft.id);
    close();
  }
  return (
    <Dialog opened onClose={onClose} title={title} size="72rem">
      <FieldProblemsProvider value={fieldProblems}>
        <form onSubmit={(event) => void save(event)}>
          {isReopened ? (
            <Text size="sm" mb="md" className="kl-warn-box" role="note">
              {t('library.reopened')}
            </Text>
          ) : null}
          {takenOut === undefined ? null : <TakenOut parts={takenOut} />}
          <Fields entry={draft} groups={groups} onChange={change} />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={close}>
              {t('library.cancel')}
            </Button>
            <Button type="submit">{t('library.save')}</Button>
          </Group>
        </form>
      </FieldProblemsProvider>
    </Dialog>
  );
}

function keptEntry(keepKey: string): LibraryEntry | null {
  const text = kept(keepKey);
  return text === null ? null : (JSON.parse(text) as LibraryEntry);
}

function TakenOut({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap={2} mb="md" className="kl-warn-box" role="note">
      <Text size="sm">{t('library.proposeHint')}</Text>
      {parts.length === 0 ? null : (
        <Text size="sm" fw={500}>
          {t('library.takenOut', { parts: parts.join(' · ') })}
        </Text>
      )}
    </Stack>
  );
}

type FieldsProps = {
  readonly entry: LibraryEntry;
  readonly groups: LibraryPage['groups'];
  readonly onChange: (entry: LibraryEntry) => void;
};

function Fields({ entry, groups, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="md">
      <ChoiceField
        label={t('library.group')}
        w={360}
        value={entry.group}
        options={groups.map(({ group, name }) => ({ value: group, label: shown(name, language) }))}
        onChange={(group) => onChange({ ...entry, group: group ?? 'khac' })}
      />
      <BilingualField
        label={t('library.findingTitle')}
        value={entry.title}
        onChange={(title) => onChange({ ...entry, title })}
        place="title"
        multiline
      />
      <RegimeRows regimes={entry.regimes} onChange={(regimes) => onChange({ ...entry, regimes })} />
      <BilingualField
        label={t('library.toCount')}
        value={entry.toCount.wording}
        onChange={(wording) => onChange({ ...entry, toCount: { ...entry.toCount, wording } })}
        place="toCount.wording"
      />
      <CountsToMake
        counts={entry.toCount.counts}
        onChange={(counts) => onChange({ ...entry, toCount: { ...entry.toCount, counts } })}
      />
      <BilingualField
        label={t('library.cause')}
        value={entry.cause}
        onChange={(cause) => onChange({ ...entry, cause })}
        place="cause"
      />
      {(['recommendation', 'remedy', 'product'] as const).map((part) => (
        <BilingualField
          key={part}
          label={t(`library.${part}`)}
          value={entry[part]}
          onChange={(text) => onChange({ ...entry, [part]: text })}
          place={part}
        />
      ))}
      <TermField
        label={t('library.term')}
        value={entry.term}
        onChange={(term) => onChange({ ...entry, term })}
        place="term"
      />
    </Stack>
  );
}

/** The sentences of refused parts under their fields. */
function useSentences(problems: readonly Problem[], id: string) {
  const wordsOf = useProblemWords();
  return useMemo(() => {
    const at = (place: string): string | undefined => {
      const found = problems.find(({ where }) => where === place || where === `entry.${place}`);
      return found === undefined ? undefined : `${wordsOf(found).what}. ${wordsOf(found).fix}`;
    };
    return { scope: `library/${id}`, at };
  }, [problems, id, wordsOf]);
}
