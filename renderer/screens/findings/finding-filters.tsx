import { CloseButton, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FindingLine } from '../../../electron/contract/channels.ts';
import type { FindingKind } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { matches } from '../../words/fold.ts';
import { useFact } from '../workspace/workspace-context.tsx';

export type Filters = {
  readonly words: string;
  readonly kind: FindingKind | 'all';
  readonly unitId: string | undefined;
};

export const NO_FILTERS: Filters = { words: '', kind: 'all', unitId: undefined };

/** A finding without units concerns all of them. */
export function passes(line: FindingLine, { words, kind, unitId }: Filters): boolean {
  if (kind !== 'all' && line.kind !== kind) return false;
  if (unitId !== undefined && line.unitIds.length > 0 && !line.unitIds.includes(unitId)) return false;
  return words.trim() === '' || matches(`${line.title.vi ?? ''} ${line.title.en ?? ''}`, words);
}

type FindingFiltersProps = {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly shownCount: number;
  readonly total: number;
};

export function FindingFilters({ filters, onChange, shownCount, total }: FindingFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  return (
    <>
      <TextInput
        data-search
        size="sm"
        aria-label={t('findings.search')}
        placeholder={t('findings.search')}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          filters.words === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={t('home.clearSearch')}
              onClick={() => onChange({ ...filters, words: '' })}
            />
          )
        }
        value={filters.words}
        onChange={(event) => onChange({ ...filters, words: event.currentTarget.value })}
      />
      {units.length > 1 ? (
        <ChoiceField
          label={t('findings.byUnit')}
          labelHidden
          none={t('findings.allUnits')}
          value={filters.unitId}
          options={units.map((unit) => ({ value: unit.id, label: shown(unit.name, language) || t('home.noUnit') }))}
          onChange={(unitId) => onChange({ ...filters, unitId })}
        />
      ) : null}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('findings.byKind')}
        value={filters.kind}
        onChange={(kind) =>
          onChange({ ...filters, kind: kind === 'achievement' || kind === 'shortcoming' ? kind : 'all' })
        }
        data={[
          { value: 'all', label: t('findings.all') },
          { value: 'shortcoming', label: t('findingKind.shortcoming') },
          { value: 'achievement', label: t('findingKind.achievement') },
        ]}
      />
      <Text size="xs" c="dimmed" aria-live="polite">
        {shownCount === total ? t('findings.order') : t('findings.shown', { shown: shownCount, total })}
      </Text>
    </>
  );
}
