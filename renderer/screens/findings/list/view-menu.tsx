import { Button, Popover, SimpleGrid, Stack } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { shown } from '../../../words/bilingual.ts';
import { filterCount, LACKS } from './filters.ts';
import { GROUPINGS, ORDERS } from './list-view.ts';
import type { FindingListState } from './use-finding-list.ts';

const KINDS = ['shortcoming', 'achievement'] as const;
/** In the choice field '' means «not chosen». */
const NO_CONTENT = '-';

/** Grouping, order and filters of the list. */
export function ViewMenu({ list }: { readonly list: FindingListState }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { view, setView, filters } = list;
  const count = filterCount(filters);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={340} trapFocus withinPortal shadow="md">
      <Popover.Target>
        <Button
          size="sm"
          variant={count > 0 ? 'light' : 'default'}
          px="sm"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setOpen((now) => !now)}
        >
          {count > 0 ? t('findings.viewFiltered', { count }) : t('findings.view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('findings.viewLong')}>
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="sm">
            <ChoiceField
              label={t('findings.grouping')}
              value={view.grouping}
              options={GROUPINGS.map((value) => ({ value, label: t(`findings.groupingBy.${value}`) }))}
              onChange={(grouping) => setView({ ...view, grouping: grouping ?? 'none' })}
            />
            <ChoiceField
              label={t('findings.sorting')}
              value={view.order}
              options={ORDERS.map((value) => ({ value, label: t(`findings.sortingBy.${value}`) }))}
              onChange={(order) => setView({ ...view, order: order ?? 'document' })}
            />
          </SimpleGrid>
          <FilterFields list={list} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterFields({ list }: { readonly list: FindingListState }) {
  const { t } = useTranslation();
  const { filters, setFilters, names } = list;
  const { units, contents, language } = names;
  const named = (name: string, index: number) => name || `${index + 1}`;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <ChoiceField
          label={t('findings.byKind')}
          none={t('findings.all')}
          value={filters.kind}
          options={KINDS.map((value) => ({ value, label: t(`findingKind.${value}`) }))}
          onChange={(kind) => setFilters({ ...filters, kind })}
        />
        <ChoiceField
          label={t('findings.byLack')}
          none={t('findings.all')}
          value={filters.lack}
          options={LACKS.map((value) => ({ value, label: t(`findings.lackWord.${value}`) }))}
          onChange={(lack) => setFilters({ ...filters, lack })}
        />
      </SimpleGrid>
      {units.length < 2 ? null : (
        <ChoiceField
          label={t('findings.byUnit')}
          none={t('findings.allUnits')}
          value={filters.unitId}
          options={units.map(({ id, name }, index) => ({ value: id, label: named(shown(name, language), index) }))}
          onChange={(unitId) => setFilters({ ...filters, unitId })}
        />
      )}
      {contents.length === 0 ? null : (
        <ChoiceField
          label={t('findings.byContent')}
          none={t('findings.all')}
          value={filters.contentId === '' ? NO_CONTENT : filters.contentId}
          options={[
            ...contents.map(({ id, title }, index) => ({ value: id, label: named(shown(title, language), index) })),
            { value: NO_CONTENT, label: names.noContent },
          ]}
          onChange={(id) => setFilters({ ...filters, contentId: id === NO_CONTENT ? '' : id })}
        />
      )}
    </>
  );
}
