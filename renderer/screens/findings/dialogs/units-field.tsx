import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InspectedUnit } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';

type UnitsFieldProps = {
  readonly label: string;
  readonly units: readonly InspectedUnit[];
  readonly value: readonly string[];
  readonly onChange: (unitIds: readonly string[]) => void;
  readonly disabled?: boolean;
};

/** Which units; none chosen means all of them. */
export function UnitsField({ label, units, value, onChange, disabled }: UnitsFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <MultiSelect
      label={label}
      disabled={disabled}
      placeholder={value.length === 0 ? t('findings.allUnits') : undefined}
      data={units.map((unit, index) => ({ value: unit.id, label: shown(unit.name, language) || `${index + 1}` }))}
      value={[...value]}
      onChange={onChange}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clear') }}
      clearable
    />
  );
}
