import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useConditionWords } from './condition-words.ts';
import { useWatchChoices } from './watch-answers.ts';
import { ORDERS, RESULTS, type WatchQuery } from './watch-query.ts';

const NameFilter = lazy(async () => ({ default: (await import('../../components/name-filter.tsx')).NameFilter }));

type WatchFiltersProps = {
  readonly query: WatchQuery;
  readonly onChange: (change: Partial<WatchQuery>) => void;
  readonly onClear: () => void;
  readonly isWhole: boolean;
  /** Groups and days have an order of their own. */
  readonly withOrder: boolean;
};

/** Words, filters and the order of the rows. */
export function WatchFilters({ query, onChange, onClear, isWhole, withOrder }: WatchFiltersProps) {
  const { t } = useTranslation();
  return (
    <search className="kl-filters" aria-label={t('watch.filter.title')}>
      <div className="kl-filter-row">
        <SearchField
          style={{ flex: 1, minWidth: 220 }}
          label={t('watch.filter.search')}
          placeholder={t('watch.filter.searchHint')}
          words={query.words ?? ''}
          onChange={(words) => onChange({ words: words === '' ? undefined : words })}
        />
        {withOrder ? (
          <ChoiceField
            label={t('watch.order.title')}
            labelHidden
            w={170}
            value={query.order ?? 'due'}
            options={ORDERS.map((value) => ({ value, label: t(`watch.order.${value}`) }))}
            onChange={(order) => onChange({ order: order === 'due' ? undefined : order })}
          />
        ) : null}
      </div>
      <div className="kl-filter-row">
        <Names query={query} onChange={onChange} />
        <Features query={query} onChange={onChange} />
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconFilterOff size={16} stroke={1.7} aria-hidden />}
          disabled={isWhole}
          onClick={onClear}
        >
          {t('watch.filter.clear')}
        </Button>
      </div>
      <Conditions query={query} onChange={onChange} />
    </search>
  );
}

type PartProps = Pick<WatchFiltersProps, 'query' | 'onChange'>;

function Names({ query, onChange }: PartProps) {
  const { t } = useTranslation();
  const { data } = useWatchChoices();
  return (
    <>
      <Suspense
        fallback={<TextInput disabled aria-label={t('watch.filter.unit')} placeholder={t('watch.filter.anyUnit')} />}
      >
        <NameFilter
          label={t('watch.filter.unit')}
          any={t('watch.filter.anyUnit')}
          nothing={t('watch.filter.noUnit')}
          names={data?.units ?? []}
          value={query.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </Suspense>
      <Suspense
        fallback={
          <TextInput disabled aria-label={t('watch.filter.officer')} placeholder={t('watch.filter.anyOfficer')} />
        }
      >
        <NameFilter
          label={t('watch.filter.officer')}
          any={t('watch.filter.anyOfficer')}
          nothing={t('watch.filter.noOfficer')}
          names={data?.officers ?? []}
          value={query.officer}
          onChange={(officer) => onChange({ officer })}
        />
      </Suspense>
    </>
  );
}

const FEATURES = ['extended', 'provisional'] as const;

function Features({ query, onChange }: PartProps) {
  const { t } = useTranslation();
  const feature = query.onlyExtended ? 'extended' : query.onlyProvisional ? 'provisional' : undefined;
  return (
    <>
      <ChoiceField
        label={t('watch.filter.result')}
        labelHidden
        none={t('watch.filter.anyResult')}
        value={query.result}
        options={RESULTS.map((value) => ({ value, label: t(`watch.result.${value}`) }))}
        onChange={(result) => onChange({ result })}
      />
      <ChoiceField
        label={t('watch.filter.mark')}
        labelHidden
        none={t('watch.filter.anyMark')}
        value={feature}
        options={FEATURES.map((value) => ({ value, label: t(`watch.filter.${value}`) }))}
        onChange={(chosen) =>
          onChange({
            onlyExtended: chosen === 'extended' || undefined,
            onlyProvisional: chosen === 'provisional' || undefined,
          })
        }
      />
    </>
  );
}

/** Conditions that no field shows: chosen in a group or in the calendar. */
function Conditions({ query, onChange }: PartProps) {
  const { t } = useTranslation();
  const conditions = useConditionWords(query);
  if (conditions.length === 0) return null;
  return (
    <ul className="kl-list kl-watch-conditions">
      {conditions.map(({ name, words }) => (
        <li key={name} className="kl-chip">
          <span className="kl-line">{words}</span>
          <CloseButton
            size="xs"
            aria-label={t('watch.filter.drop', { what: words })}
            onClick={() => onChange({ [name]: undefined })}
          />
        </li>
      ))}
    </ul>
  );
}
