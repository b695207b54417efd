import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../words/fold.ts';

type NameFilterProps = {
  readonly label: string;
  /** Words for «not filtered», and for typing that no name holds. */
  readonly any: string;
  readonly nothing: string;
  readonly names: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
};

/** As many as one looks through; typing finds the others. */
const MOST_OFFERED = 50;

/** One name of thousands, by typing a part of it. Loaded after the window's first drawing. */
export function NameFilter({ label, any, nothing, names, value, onChange }: NameFilterProps) {
  const { t } = useTranslation();
  const sorted = useMemo(() => [...names].sort(new Intl.Collator('vi', { numeric: true }).compare), [names]);
  return (
    <Select
      aria-label={label}
      placeholder={any}
      data={value === undefined || value === '' || sorted.includes(value) ? sorted : [value, ...sorted]}
      value={value ?? null}
      onChange={(name) => onChange(name ?? undefined)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('home.filter.clear') }}
      limit={MOST_OFFERED}
      filter={({ options, search, limit }) =>
        options.filter((each) => 'label' in each && matches(each.label, search)).slice(0, limit)
      }
      nothingFoundMessage={nothing}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}
