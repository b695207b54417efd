import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../electron/contract/types.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../../components/field-problems.tsx';
import { useApplicationInfo } from '../../../queries.ts';
import { flushAll } from '../../../saving/drafts.ts';
import { forget, keep } from '../../../saving/kept-texts.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useProblemWords } from '../../../words/problem-words.ts';
import { AttachingSection } from '../../attachments/attaching-section.tsx';
import { useFact, useWorkspace } from '../../workspace/workspace-context.tsx';
import { rememberedName, rememberName } from '../entered-by.ts';
import { type FollowedLine, openRowsOfUnit } from '../followed-lines.ts';
import { markOf } from '../step-part.ts';
import { useAddEntries } from '../use-followed-rows.ts';
import { type EntryDraft, type EntryKind, type EntryTarget, entryOf, freshDraft, keptDraft } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';

/** What is being written: of one row, or the withdrawal of entries that were made together. */
export type OpenEntry = { readonly kind: EntryKind; readonly targets: readonly [EntryTarget, ...EntryTarget[]] };

type EntryDialogProps = OpenEntry & {
  readonly lines: readonly FollowedLine[];
  readonly onAdded: (kind: EntryKind, added: readonly EntryTarget[]) => void;
  readonly onClose: () => void;
};

const FIELDS =
  /^(on|enteredBy|result|text|reason|decisionNumber|decisionDate|newDueOn|successor|ground|document|evidence)(\.(vi|en))?$/;

/** A small form for one entry. Esc keeps what was typed until it is saved or given up. */
export function EntryDialog({ kind, targets, lines, onAdded, onClose }: EntryDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [target] = targets;
  const { keepKey, isReopened, draft, change } = useEntryDraft(kind, target);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const addEntries = useAddEntries();
  const unitRows = useMemo(() => openRowsOfUnit(lines, target.row), [lines, target]);
  const fieldProblems = useSentences(problems, keepKey);

  function giveUp(): void {
    forget(keepKey);
    onClose();
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    await flushAll();
    const all = kind === 'succession' && draft.isForUnit ? unitRows.map((row) => ({ row })) : targets;
    const known = new Set(lines.flatMap(({ row }) => row.entries.map(({ id }) => id)));
    const answer = await addEntries(all.map((each) => entryOf(kind, draft, each)));
    if (!answer.ok) return setProblems(answer.problems);
    rememberName(draft.enteredBy);
    onAdded(
      kind,
      answer.value
        .flatMap((row) => [row, ...row.tasks])
        .flatMap((row) => row.entries.filter(({ id }) => !known.has(id)).map(({ id }) => ({ row, entryId: id }))),
    );
    giveUp();
  }
  const takesEvidence = kind !== 'withdrawal' && kind !== 'reopening';
  return (
    <Dialog opened onClose={onClose} title={t(`followUp.form.${kind}`)} size="xl">
      <FieldProblemsProvider value={fieldProblems}>
        <form ref={beginAtFirstField} onSubmit={(event) => void save(event)}>
          <Stack gap="md">
            <Text size="sm" c="dimmed" lineClamp={2}>
              {shown(target.row.taskId === undefined ? target.row.matter : target.row.measure, language)}
            </Text>
            {isReopened ? (
              <Text size="sm" className="kl-warn-box" role="note">
                {t('followUp.reopenedForm')}
              </Text>
            ) : null}
            <UnplacedProblems problems={problems} />
            <EntryFields kind={kind} target={target} draft={draft} onChange={change} unitRows={unitRows.length} />
            {takesEvidence ? (
              <AttachingSection
                title={t('followUp.evidence')}
                place="evidence"
                hint={t(kind === 'closing' ? 'followUp.evidenceForClosing' : 'followUp.evidenceHint')}
                rows={draft.evidence}
                onChange={(update) => change((now) => ({ ...now, evidence: update(now.evidence) }))}
              />
            ) : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={giveUp}>
                {t('library.cancel')}
              </Button>
              <Button type="submit">{t(`followUp.save.${kind}`)}</Button>
            </Group>
          </Stack>
        </form>
      </FieldProblemsProvider>
    </Dialog>
  );
}

/** The dialog gives the cursor to what bears this mark. */
function beginAtFirstField(form: HTMLFormElement | null): void {
  const first = form?.querySelector('input:checked') ?? form?.querySelector('input, textarea');
  first?.setAttribute('data-autofocus', 'true');
}

type ChangeDraft = (next: EntryDraft | ((now: EntryDraft) => EntryDraft)) => void;

function useEntryDraft(kind: EntryKind, target: EntryTarget) {
  const { id } = useWorkspace();
  const [{ officer = '' }] = useFact('plan');
  const today = useApplicationInfo().data?.today ?? '';
  const keepKey = `follow-up/${id}/${markOf(target.row)}/${kind}/${target.entryId ?? ''}`;
  const [isReopened] = useState(() => keptDraft(keepKey) !== null);
  const [draft, setDraft] = useState(
    () => keptDraft(keepKey) ?? freshDraft(kind, target, today, rememberedName() || officer),
  );
  const change: ChangeDraft = (next) =>
    setDraft((now) => {
      const changed = typeof next === 'function' ? next(now) : next;
      keep(keepKey, JSON.stringify(changed));
      return changed;
    });
  return { keepKey, isReopened, draft, change };
}

/** `entries[0].reason` is the field `reason`; those of further rows say the same again. */
function placeInForm({ where }: Problem): string {
  return where.replace(/^entries\[\d+\]\.?/, '');
}

function useSentences(problems: readonly Problem[], scope: string) {
  const wordsOf = useProblemWords();
  return useMemo(() => {
    const at = (place: string): string | undefined => {
      const found = problems.find((each) => [place, place.replace(/\.vi$/, '')].includes(placeInForm(each)));
      return found === undefined ? undefined : `${wordsOf(found).what} ${wordsOf(found).fix}`;
    };
    return { scope, at };
  }, [problems, scope, wordsOf]);
}

/** What is wrong with no field of the form: all of it, once. */
function UnplacedProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const wordsOf = useProblemWords();
  const told = problems
    .filter((each) => !FIELDS.test(placeInForm(each)))
    .map((each) => `${wordsOf(each).what} ${wordsOf(each).fix}`);
  if (told.length === 0) return null;
  return (
    <Alert color="seal" role="alert">
      {[...new Set(told)].map((each) => (
        <Text key={each} size="sm">
          {each}
        </Text>
      ))}
    </Alert>
  );
}
