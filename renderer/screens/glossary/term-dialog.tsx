import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry, OfficeTerm } from '../../../electron/contract/glossary-channels.ts';
import type { Problem } from '../../../electron/contract/types.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useProblemWords } from '../../words/problem-words.ts';
import { useTermOrigin } from './term-origin.ts';
import type { useGlossary } from './use-glossary.ts';

type TermDialogProps = {
  /** The term that is changed; null for a new one. */
  readonly entry: GlossaryEntry | null;
  readonly glossary: ReturnType<typeof useGlossary>;
  readonly onClose: () => void;
};

/** A term of the office: new, changed, or in place of a shipped one. */
export function TermDialog({ entry, glossary, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const [isChanged, setChanged] = useState(false);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={entry === null ? t('glossary.add') : t('glossary.edit')}
      size="lg"
      holdsText={isChanged}
    >
      {entry === null ? null : <Origin entry={entry} />}
      <TermForm entry={entry} glossary={glossary} onClose={onClose} onChanged={() => setChanged(true)} />
    </Dialog>
  );
}

function Origin({ entry }: { readonly entry: GlossaryEntry }) {
  const { t } = useTranslation();
  const origin = useTermOrigin(entry);
  const isLow = entry.office === null && entry.shipped?.confidence === 'low';
  return (
    <Text size="sm" c="dimmed" mb="sm">
      {isLow ? `${origin} · ${t('glossary.lowHint')}` : origin}
    </Text>
  );
}

function TermForm({ entry, glossary, onClose, onChanged }: TermDialogProps & { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const [term, setTyped] = useState<OfficeTerm>(() => ({
    vi: entry?.vi ?? '',
    en: entry?.en[0] ?? '',
    note: entry?.office?.note ?? '',
  }));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const sentenceAt = useSentences(problems);
  const setTerm = (typed: OfficeTerm) => {
    setTyped(typed);
    onChanged();
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const name = t(entry === null ? 'glossary.added' : 'glossary.changed', { term: term.vi.trim() });
    const answer = await glossary.write(entry?.office?.vi ?? null, term, name);
    if (answer.ok) onClose();
    else setProblems(answer.problems);
  }
  return (
    <FieldProblemsProvider value={sentenceAt}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm">
          <TextField
            label={t('glossary.vietnamese')}
            lang="vi"
            place="vi"
            focused={entry === null}
            value={term.vi}
            onChange={(vi = '') => setTerm({ ...term, vi })}
          />
          <TextField
            label={t('glossary.english')}
            description={entry?.office === null ? entry.en.slice(1).join('; ') || undefined : undefined}
            lang="en"
            place="en"
            focused={entry !== null}
            value={term.en}
            onChange={(en = '') => setTerm({ ...term, en })}
          />
          <TextField
            label={t('glossary.note')}
            place="note"
            value={term.note}
            onChange={(note = '') => setTerm({ ...term, note })}
          />
          <Group justify="space-between" mt="sm">
            <TakeBack entry={entry} glossary={glossary} onClose={onClose} />
            <Button type="submit">{t('glossary.save')}</Button>
          </Group>
        </Stack>
      </form>
    </FieldProblemsProvider>
  );
}

/** The sentences of refused parts under their fields. */
function useSentences(problems: readonly Problem[]) {
  const wordsOf = useProblemWords();
  const at = (place: string): string | undefined => {
    const found = problems.find(({ where }) => where === place);
    return found === undefined ? undefined : `${wordsOf(found).what} ${wordsOf(found).fix}`;
  };
  return { scope: 'glossary', at };
}

function TakeBack({ entry, glossary, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  if (entry === null || entry.office === null) return <span />;
  const { vi } = entry.office;
  const isShipped = entry.shipped !== null;
  return (
    <Button
      variant="default"
      leftSection={isShipped ? <IconArrowBackUp size={16} aria-hidden /> : <IconTrash size={16} aria-hidden />}
      onClick={() => {
        onClose();
        void glossary.remove(vi, t(isShipped ? 'glossary.restored' : 'glossary.deleted', { term: vi }));
      }}
    >
      {t(isShipped ? 'glossary.backToShipped' : 'glossary.delete')}
    </Button>
  );
}
