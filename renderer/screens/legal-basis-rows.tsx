import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LegalBasis, Problem } from '../../electron/contract/types.ts';
import { BilingualField } from '../components/bilingual-field.tsx';
import { ChoiceField } from '../components/choice-field.tsx';
import { DateField } from '../components/date-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { TextField } from '../components/text-field.tsx';
import { useOptions } from '../words/options.ts';
import { BasisHint, UnverifiedBasis, useBasisHints } from './norms/basis-state.tsx';
import { NormPicker } from './norms/norm-picker.tsx';

type LegalBasisRowsProps = {
  readonly bases: readonly LegalBasis[];
  readonly onChange: (bases: readonly LegalBasis[]) => void;
  readonly place: string;
};

/** Cited norms, of the whole inspection or of one finding. */
export function LegalBasisRows({ bases, onChange, place }: LegalBasisRowsProps) {
  const { t } = useTranslation();
  const hints = useBasisHints(bases);
  return (
    <RowList
      rowName={t('basis.row')}
      addLabel={t('basis.add')}
      rows={bases}
      fresh={(): LegalBasis => ({ type: 'decree' })}
      onChange={onChange}
      place={place}
    >
      {(basis, index, change) => (
        <LegalBasisFields
          basis={basis}
          hint={hints.find(({ where }) => where === `[${index}]`)}
          place={`${place}[${index}]`}
          onChange={change}
        />
      )}
    </RowList>
  );
}

type LegalBasisFieldsProps = {
  readonly basis: LegalBasis;
  readonly hint: Problem | undefined;
  readonly place: string;
  readonly onChange: (basis: LegalBasis) => void;
};

function LegalBasisFields({ basis, hint, place, onChange }: LegalBasisFieldsProps) {
  const { t } = useTranslation();
  const types = useOptions('norm');
  return (
    <Stack gap="sm">
      <NormPicker place={`${place}.search`} onChoose={onChange} />
      {basis.unverified === true ? (
        <UnverifiedBasis onVerified={() => onChange({ ...basis, unverified: undefined })} />
      ) : null}
      {hint === undefined ? null : <BasisHint hint={hint} />}
      <SimpleGrid cols={3} spacing="sm">
        <ChoiceField
          label={t('basis.type')}
          value={basis.type}
          options={types}
          onChange={(type) => onChange({ ...basis, type: type ?? 'other' })}
          place={`${place}.type`}
        />
        <TextField
          label={t('basis.number')}
          placeholder={t('basis.numberExample')}
          value={basis.number}
          onChange={(number) => onChange({ ...basis, number })}
          place={`${place}.number`}
        />
        <DateField
          label={t('basis.date')}
          value={basis.date}
          onChange={(date) => onChange({ ...basis, date })}
          place={`${place}.date`}
        />
      </SimpleGrid>
      <SimpleGrid cols={4} spacing="sm">
        <TextField
          label={t('basis.article')}
          value={basis.article}
          onChange={(article) => onChange({ ...basis, article })}
          place={`${place}.article`}
        />
        <TextField
          label={t('basis.clause')}
          value={basis.clause}
          onChange={(clause) => onChange({ ...basis, clause })}
          place={`${place}.clause`}
        />
        <TextField
          label={t('basis.point')}
          value={basis.point}
          onChange={(point) => onChange({ ...basis, point })}
          place={`${place}.point`}
        />
        <TextField
          label={t('basis.form')}
          value={basis.form}
          onChange={(form) => onChange({ ...basis, form })}
          place={`${place}.form`}
        />
      </SimpleGrid>
      <BilingualField
        label={t('basis.issuer')}
        value={basis.issuer}
        onChange={(issuer) => onChange({ ...basis, issuer })}
        place={`${place}.issuer`}
      />
      <BilingualField
        label={t('basis.subject')}
        value={basis.subject}
        onChange={(subject) => onChange({ ...basis, subject })}
        place={`${place}.subject`}
      />
    </Stack>
  );
}
