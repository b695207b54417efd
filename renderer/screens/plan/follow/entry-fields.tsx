import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BilingualText, FollowUpResult } from '../../../../electron/contract/types.ts';
import { BilingualField } from '../../../components/bilingual-field.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { useFieldProblem } from '../../../components/field-problems.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { type EntryDraft, type EntryKind, type EntryTarget, needsReason } from './entry-draft.ts';

export type EntryFieldsProps = {
  readonly kind: EntryKind;
  readonly target: EntryTarget;
  readonly draft: EntryDraft;
  readonly onChange: (draft: EntryDraft) => void;
  /** How many open rows the unit answers for. */
  readonly unitRows: number;
};

type BilingualPart = 'text' | 'reason' | 'successor' | 'ground' | 'document';

/** The fields of one kind of entry: what is noted first, then when. */
export function EntryFields(props: EntryFieldsProps) {
  const { t } = useTranslation();
  const { kind, draft, onChange } = props;
  return (
    <Stack gap="md">
      {kind === 'progress' || kind === 'closing' ? <ResultField {...props} /> : null}
      {kind === 'progress' ? <Words part="text" multiline {...props} /> : null}
      {kind === 'extension' ? <ExtensionFields {...props} /> : null}
      {kind === 'succession' ? <SuccessionFields {...props} /> : null}
      {needsReason(kind, draft.result) ? <Words part="reason" multiline {...props} /> : null}
      {kind === 'progress' || kind === 'closing' ? <Words part="document" {...props} /> : null}
      <Group gap="md" align="flex-start" grow>
        <DateField
          label={t(`followUp.field.on.${kind}`)}
          value={draft.on}
          place="on"
          onChange={(on) => onChange({ ...draft, on })}
        />
        <TextField
          label={t('followUp.field.enteredBy')}
          value={draft.enteredBy}
          place="enteredBy"
          onChange={(enteredBy = '') => onChange({ ...draft, enteredBy })}
        />
      </Group>
    </Stack>
  );
}

const RESULTS: readonly FollowUpResult[] = ['done', 'partly', 'not-done', 'not-applicable'];

function ResultField({ kind, draft, onChange }: EntryFieldsProps) {
  const { t } = useTranslation();
  const problem = useFieldProblem('result');
  const offered = kind === 'closing' ? RESULTS.filter((each) => each === 'done' || each === 'not-applicable') : RESULTS;
  return (
    <Radio.Group
      label={t('followUp.field.result')}
      value={draft.result}
      error={problem}
      data-place="result"
      onChange={(value) => onChange({ ...draft, result: RESULTS.find((each) => each === value) ?? draft.result })}
    >
      <Group gap="lg" mt={6}>
        {offered.map((each) => (
          <Radio key={each} value={each} label={t(`followUp.result.${each}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function Words({
  part,
  multiline,
  draft,
  onChange,
  kind,
}: EntryFieldsProps & { part: BilingualPart; multiline?: true }) {
  const { t } = useTranslation();
  return (
    <BilingualField
      label={t(`followUp.field.${part}`)}
      description={part === 'reason' && kind === 'withdrawal' ? t('followUp.withdrawHint') : undefined}
      value={draft[part]}
      onChange={(words: BilingualText) => onChange({ ...draft, [part]: words })}
      place={part}
      multiline={multiline}
      minRows={2}
    />
  );
}

function ExtensionFields(props: EntryFieldsProps) {
  const { t } = useTranslation();
  const { target, draft, onChange } = props;
  const { due } = target.row;
  return (
    <>
      <Text size="sm">
        {due === null ? t('followUp.oldDueUnknown') : t('followUp.oldDue', { date: typedFromIso(due.dueOn) })}
      </Text>
      <DateField
        label={t('followUp.field.newDueOn')}
        value={draft.newDueOn}
        place="newDueOn"
        onChange={(newDueOn) => onChange({ ...draft, newDueOn })}
      />
      <Group gap="md" align="flex-start" grow>
        <TextField
          label={t('followUp.field.decisionNumber')}
          placeholder={t('followUp.decisionExample')}
          value={draft.decisionNumber}
          place="decisionNumber"
          onChange={(decisionNumber) => onChange({ ...draft, decisionNumber })}
        />
        <DateField
          label={t('followUp.field.decisionDate')}
          value={draft.decisionDate}
          place="decisionDate"
          onChange={(decisionDate) => onChange({ ...draft, decisionDate })}
        />
      </Group>
    </>
  );
}

function SuccessionFields(props: EntryFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { target, draft, onChange, unitRows } = props;
  return (
    <>
      <Text size="sm">{t('followUp.former', { unit: shown(target.row.responsible, language) })}</Text>
      <Words part="successor" {...props} />
      <Words part="ground" {...props} />
      {unitRows > 1 ? (
        <Checkbox
          label={t('followUp.allRowsOfUnit', { count: unitRows })}
          checked={draft.isForUnit}
          onChange={(event) => onChange({ ...draft, isForUnit: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}
