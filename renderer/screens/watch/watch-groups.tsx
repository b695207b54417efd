import { SegmentedControl, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WatchGroup } from '../../../electron/contract/watch-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { NothingFound } from './nothing-found.tsx';
import { STATES } from './state-counts.tsx';
import { useWatchGroups } from './watch-answers.ts';
import { GROUPINGS, type Grouping, type WatchQuery } from './watch-query.ts';

type WatchGroupsProps = {
  readonly query: WatchQuery;
  readonly by: Grouping;
  readonly onGroup: (by: Grouping) => void;
  /** Shows the rows that a number counts. */
  readonly onShow: (change: Partial<WatchQuery>) => void;
};

/** The filter that narrows to one group. */
const FILTER_OF = { unit: 'unit', officer: 'officer', inspection: 'inspectionId' } as const;

/** Counts by unit, officer or inspection, those with most overdue first; each number leads to the rows it counts. */
export function WatchGroups({ query, by, onGroup, onShow }: WatchGroupsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useWatchGroups(by, query);
  const groups = data?.items ?? [];
  const more = (data?.total ?? 0) - groups.length;
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t('watch.groups.by')}
        value={by}
        onChange={(chosen) => onGroup(GROUPINGS.find((each) => each === chosen) ?? 'unit')}
        data={GROUPINGS.map((value) => ({ value, label: t(`watch.groups.${value}`) }))}
      />
      {data?.total === 0 ? (
        <NothingFound />
      ) : (
        <div className="kl-surface kl-watch-groups">
          <Table aria-label={t('watch.groups.table')} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t(`watch.groups.${by}`)}</Table.Th>
                {STATES.map((state) => (
                  <Table.Th key={state}>{t(`watch.state.${state}`)}</Table.Th>
                ))}
                <Table.Th>{t('watch.groups.total')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {groups.map((group) => (
                <GroupRow
                  key={group.key}
                  group={group}
                  by={by}
                  onShow={(states) => onShow({ [FILTER_OF[by]]: group.key, states })}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {more > 0 ? (
        <p className="kl-line-more">{t('watch.groups.more', { count: more, number: wholeText(more, language) })}</p>
      ) : null}
    </>
  );
}

type GroupRowProps = {
  readonly group: WatchGroup;
  readonly by: Grouping;
  readonly onShow: (states: WatchQuery['states']) => void;
};

function GroupRow({ group, by, onShow }: GroupRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameless = {
    unit: t('watch.filter.nameless.unit'),
    officer: t('watch.filter.nameless.officer'),
    inspection: t('home.untitled'),
  };
  const name = shown(group.name, language) || nameless[by];
  const total = STATES.reduce((sum, state) => sum + group.counts[state], 0);
  return (
    <Table.Tr>
      <Table.Th scope="row" className="kl-sentence">
        {name}
      </Table.Th>
      {STATES.map((state) => {
        const count = group.counts[state];
        return (
          <Table.Td key={state} data-state={state} data-any={count > 0 || undefined}>
            {count === 0 ? (
              '–'
            ) : (
              <button
                type="button"
                className="kl-plain kl-watch-number"
                aria-label={t('watch.groups.cell', {
                  name,
                  state: t(`watch.state.${state}`),
                  number: wholeText(count, language),
                })}
                onClick={() => onShow([state])}
              >
                {wholeText(count, language)}
              </button>
            )}
          </Table.Td>
        );
      })}
      <Table.Td>
        <button
          type="button"
          className="kl-plain kl-watch-number"
          aria-label={t('watch.groups.all', { name, number: wholeText(total, language) })}
          onClick={() => onShow(undefined)}
        >
          {wholeText(total, language)}
        </button>
      </Table.Td>
    </Table.Tr>
  );
}
