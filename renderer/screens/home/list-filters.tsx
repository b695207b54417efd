import { Button, TextInput } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { answerOf, keys } from '../../queries.ts';
import { isWhole, type ListQuery, WHOLE_LIST } from './list-query.ts';

const NameFilter = lazy(async () => ({ default: (await import('../../components/name-filter.tsx')).NameFilter }));

const KINDS = ['inspection', 'check'] as const;
const DUES = ['overdue', 'week', 'month'] as const;
const STATES = ['faults', 'missing', 'none'] as const;
const ORDERS = ['changed', 'due', 'subject', 'decision', 'problems'] as const;

type ListFiltersProps = { readonly query: ListQuery; readonly onChange: (change: Partial<ListQuery>) => void };

/** Words, filters and the order of the list. */
export function ListFilters({ query, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  const isListDrawn = useAfterFirstDrawing();
  return (
    <search className="kl-filters" aria-label={t('home.filter.title')}>
      <div className="kl-filter-row">
        <SearchField
          style={{ flex: 1, minWidth: 220 }}
          label={t('home.search')}
          placeholder={t('home.searchHint')}
          words={query.words}
          onChange={(words) => onChange({ words })}
        />
        {isListDrawn ? <OrderChoice query={query} onChange={onChange} /> : <div style={{ width: ORDER_WIDTH }} />}
      </div>
      <div className="kl-filter-row">{isListDrawn ? <Choices query={query} onChange={onChange} /> : null}</div>
    </search>
  );
}

/** The choices are not what one looks for first: they come into their place once the list stands. */
function useAfterFirstDrawing(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => startTransition(() => setDrawn(true)), { timeout: 1000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isDrawn;
}

const ORDER_WIDTH = 230;

function OrderChoice({ query, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('home.order.title')}
      labelHidden
      w={ORDER_WIDTH}
      value={query.order ?? 'changed'}
      options={ORDERS.map((value) => ({ value, label: t(`home.order.${value}`) }))}
      onChange={(order) => onChange({ order: order === 'changed' ? undefined : order })}
    />
  );
}

const CLEARED: Partial<ListQuery> = {
  ...WHOLE_LIST,
  kind: undefined,
  year: undefined,
  unit: undefined,
  due: undefined,
  problems: undefined,
};

function Choices({ query, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: keys.listChoices, queryFn: () => answerOf('home.choices', {}) });
  const years = data?.years ?? [];
  const known = query.year === undefined || years.includes(query.year) ? years : [query.year, ...years];
  return (
    <>
      <ChoiceField
        label={t('home.filter.kind')}
        labelHidden
        none={t('home.filter.anyKind')}
        value={query.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label={t('home.filter.year')}
        labelHidden
        none={t('home.filter.anyYear')}
        value={query.year}
        options={known.map((value) => ({ value, label: value }))}
        onChange={(year) => onChange({ year })}
      />
      <Suspense
        fallback={<TextInput disabled aria-label={t('home.filter.unit')} placeholder={t('home.filter.anyUnit')} />}
      >
        <NameFilter
          label={t('home.filter.unit')}
          any={t('home.filter.anyUnit')}
          nothing={t('home.filter.noUnit')}
          names={data?.units ?? []}
          value={query.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </Suspense>
      <ChoiceField
        label={t('home.filter.due')}
        labelHidden
        none={t('home.filter.anyDue')}
        value={query.due}
        options={DUES.map((value) => ({ value, label: t(`home.filter.dues.${value}`) }))}
        onChange={(due) => onChange({ due })}
      />
      <ChoiceField
        label={t('home.filter.problems')}
        labelHidden
        none={t('home.filter.anyProblems')}
        value={query.problems}
        options={STATES.map((value) => ({ value, label: t(`home.filter.states.${value}`) }))}
        onChange={(problems) => onChange({ problems })}
      />
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        leftSection={<IconFilterOff size={16} stroke={1.7} aria-hidden />}
        disabled={isWhole(query)}
        onClick={() => onChange(CLEARED)}
      >
        {t('home.filter.clear')}
      </Button>
    </>
  );
}
