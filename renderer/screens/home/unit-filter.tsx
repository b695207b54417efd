import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../words/fold.ts';

type UnitFilterProps = {
  readonly units: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (unit: string | undefined) => void;
};

/** As many as one looks through; typing finds the others. */
const MOST_OFFERED = 50;

/** One unit of thousands, by typing a part of its name. Loaded after the window's first drawing. */
export function UnitFilter({ units, value, onChange }: UnitFilterProps) {
  const { t } = useTranslation();
  const sorted = useMemo(() => [...units].sort(new Intl.Collator('vi', { numeric: true }).compare), [units]);
  return (
    <Select
      aria-label={t('home.filter.unit')}
      placeholder={t('home.filter.anyUnit')}
      data={value === undefined || sorted.includes(value) ? sorted : [value, ...sorted]}
      value={value ?? null}
      onChange={(unit) => onChange(unit ?? undefined)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('home.filter.clear') }}
      limit={MOST_OFFERED}
      filter={({ options, search, limit }) =>
        options.filter((each) => 'label' in each && matches(each.label, search)).slice(0, limit)
      }
      nothingFoundMessage={t('home.filter.noUnit')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}
