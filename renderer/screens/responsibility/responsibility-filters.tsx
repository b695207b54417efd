import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRow } from '../../../electron/contract/channels.ts';
import type { Cause } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { matches } from '../../words/fold.ts';
import { useOptions } from '../../words/options.ts';
import { useFact } from '../workspace/workspace-context.tsx';

export type Filters = {
  readonly words: string;
  readonly missingOnly: boolean;
  readonly unitId: string | undefined;
  readonly cause: Cause['kind'] | undefined;
};

export const NO_FILTERS: Filters = { words: '', missingOnly: false, unitId: undefined, cause: undefined };

/** A shortcoming without units concerns all of them. */
export function passes(row: ResponsibilityRow, { words, missingOnly, unitId, cause }: Filters): boolean {
  if (missingOnly && row.causes.length > 0 && row.responsibilities.length > 0) return false;
  if (unitId !== undefined && row.unitIds.length > 0 && !row.unitIds.includes(unitId)) return false;
  if (cause !== undefined && !row.causes.some(({ kind }) => kind === cause)) return false;
  return words.trim() === '' || matches(`${row.title.vi ?? ''} ${row.title.en ?? ''}`, words);
}

type ResponsibilityFiltersProps = { readonly filters: Filters; readonly onChange: (filters: Filters) => void };

export function ResponsibilityFilters({ filters, onChange }: ResponsibilityFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const causes = useOptions('cause');
  return (
    <Group gap="sm">
      <SearchField
        style={{ flex: '1 1 180px' }}
        label={t('responsibilityStep.search')}
        words={filters.words}
        onChange={(words) => onChange({ ...filters, words })}
      />
      {units.length > 1 ? (
        <ChoiceField
          label={t('findings.byUnit')}
          labelHidden
          w={180}
          none={t('findings.allUnits')}
          value={filters.unitId}
          options={units.map((unit) => ({ value: unit.id, label: shown(unit.name, language) || unit.id }))}
          onChange={(unitId) => onChange({ ...filters, unitId })}
        />
      ) : null}
      <ChoiceField
        label={t('responsibilityStep.byCause')}
        labelHidden
        w={170}
        none={t('responsibilityStep.anyCause')}
        value={filters.cause}
        options={causes}
        onChange={(cause) => onChange({ ...filters, cause })}
      />
      <Checkbox
        label={t('responsibilityStep.missingOnly')}
        checked={filters.missingOnly}
        onChange={(event) => onChange({ ...filters, missingOnly: event.currentTarget.checked })}
      />
    </Group>
  );
}
