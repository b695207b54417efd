import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../electron/contract/types.ts';
import { ChoiceField } from '../components/choice-field.tsx';
import { DateField } from '../components/date-field.tsx';
import { NumberField } from '../components/number-field.tsx';
import { useOptions } from '../words/options.ts';

type TermFieldProps = {
  readonly label: string;
  readonly value: Term | undefined;
  readonly onChange: (term: Term | undefined) => void;
  readonly place: string;
  /** Words for «no term of its own». */
  readonly none?: string;
};

/** By when: a day, a time from the document's issue, at once, or regularly. */
export function TermField({ label, value, onChange, place, none }: TermFieldProps) {
  const { t } = useTranslation();
  const kinds = useOptions('term');
  // «By a day» is chosen before the day is known; until then there is no term.
  const [awaitsDate, setAwaitsDate] = useState(false);
  const kind = value?.kind ?? (awaitsDate ? 'date' : undefined);

  function choose(chosen: Term['kind'] | undefined): void {
    setAwaitsDate(chosen === 'date');
    if (chosen === undefined || chosen === 'date') onChange(undefined);
    else if (chosen === 'within') onChange({ kind: 'within', amount: 2, unit: 'month', from: 'issue' });
    else onChange({ kind: chosen });
  }

  return (
    <Group gap="sm" align="flex-start" data-place={place}>
      <ChoiceField label={label} w={210} none={none ?? t('term.none')} value={kind} options={kinds} onChange={choose} />
      {kind === 'date' ? (
        <DateField
          label={t('term.date')}
          value={value?.kind === 'date' ? value.date : undefined}
          place={`${place}.date`}
          onChange={(date) => onChange(date === undefined ? undefined : { kind: 'date', date })}
        />
      ) : null}
      {value?.kind === 'within' ? <WithinFields value={value} place={place} onChange={onChange} /> : null}
    </Group>
  );
}

type Within = Extract<Term, { readonly kind: 'within' }>;
type WithinFieldsProps = { readonly value: Within; readonly place: string; readonly onChange: (term: Term) => void };

function WithinFields({ value, place, onChange }: WithinFieldsProps) {
  const { t } = useTranslation();
  const units = useOptions('termUnit');
  const anchors = useOptions('termAnchor');
  return (
    <>
      <div style={{ width: 90 }}>
        <NumberField
          label={t('term.amount')}
          value={value.amount}
          place={`${place}.amount`}
          onChange={(amount) => amount !== undefined && onChange({ ...value, amount })}
        />
      </div>
      <ChoiceField
        label={t('term.unit')}
        w={150}
        value={value.unit}
        options={units}
        onChange={(unit) => onChange({ ...value, unit: unit ?? 'month' })}
      />
      <ChoiceField
        label={t('term.from')}
        w={210}
        value={value.from}
        options={anchors}
        onChange={(from) => onChange({ ...value, from: from ?? 'issue' })}
      />
    </>
  );
}
