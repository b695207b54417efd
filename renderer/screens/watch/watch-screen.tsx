import { Text } from '@mantine/core';
import { type ReactNode, useCallback, useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../electron/contract/types.ts';
import { PlacedRows } from '../../components/placed-rows.tsx';
import { useRowsInSight } from '../../components/rows-in-sight.ts';
import { useScrollOfList } from '../../components/scroll-of-list.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { monthOf } from './month-days.ts';
import { NothingFound, NothingWatched, NotRead } from './nothing-found.tsx';
import { StateCounts, WhatIsKnown } from './state-counts.tsx';
import { useWatchState } from './use-watch-state.ts';
import { useWatchChanges, useWatchOverview, useWatchPages } from './watch-answers.ts';
import { WatchFilters } from './watch-filters.tsx';
import { WatchGroups } from './watch-groups.tsx';
import { WatchHead } from './watch-head.tsx';
import { WatchMonth } from './watch-month.tsx';
import { isWhole, leaveWatch, narrowing, type WatchQuery, watchAsLeft } from './watch-query.ts';
import { WatchRow } from './watch-row.tsx';
import { WatchViews } from './watch-views.tsx';

const ROW_HEIGHT = 84;
const MEMORY = { scrolled: () => watchAsLeft().scrolled, leave: (scrolled: number) => leaveWatch({ scrolled }) };

/** Every row of every plan: how many are overdue or soon due, whose they are, and the rows themselves. */
export function WatchScreen() {
  useWatchChanges();
  const state = useWatchState();
  const { query, mode } = state;
  const asked = useDeferredValue(query);
  const list = useRef<HTMLDivElement>(null);
  const listTop = useCallback(() => list.current?.offsetTop ?? 0, []);
  const { first, last, ref } = useRowsInSight(ROW_HEIGHT, listTop);
  const { data: overview, error } = useWatchOverview(asked);
  useScrollOfList(list, asked, MEMORY);
  return (
    <>
      <WindowBar />
      <main className="kl-screen kl-watch">
        <div className="kl-scroll kl-home" ref={ref}>
          <div className="kl-column">
            <WatchHead state={state} query={asked} />
            <StateCounts overview={overview} query={query} onChange={state.showRows} />
            <WhatIsKnown overview={overview} onChange={state.showRows} />
            <WatchViews query={query} onChoose={state.choose} />
          </div>
          <div className="kl-home-filters">
            <div className="kl-column">
              <WatchFilters
                query={query}
                onChange={state.change}
                onClear={() => state.choose({})}
                isWhole={isWhole(query)}
                withOrder={mode === 'list'}
              />
            </div>
          </div>
          <div className="kl-column kl-home-list" ref={list}>
            {error !== null ? (
              <NotRead error={error} />
            ) : overview?.isEmpty ? (
              <NothingWatched />
            ) : (
              <Body
                state={state}
                query={asked}
                today={overview?.today}
                list={<Rows query={asked} first={first} last={last} />}
              />
            )}
            <Text aria-hidden h={24} />
          </div>
        </div>
      </main>
    </>
  );
}

type BodyProps = {
  readonly state: ReturnType<typeof useWatchState>;
  readonly query: WatchQuery;
  readonly today: IsoDate | undefined;
  readonly list: ReactNode;
};

function Body({ state, query, today, list }: BodyProps): ReactNode {
  switch (state.mode) {
    case 'list':
      return list;
    case 'groups':
      return <WatchGroups query={query} by={state.grouping} onGroup={state.setGrouping} onShow={state.showRows} />;
    case 'month': {
      if (today === undefined) return null;
      const { states: _, due: __, ...others } = query;
      return (
        <WatchMonth
          filters={narrowing(others)}
          month={state.month ?? monthOf(today)}
          today={today}
          onMonth={state.setMonth}
          onDay={(day) => state.showRows({ due: { from: day, to: day }, states: undefined })}
        />
      );
    }
  }
}

type RowsProps = { readonly query: WatchQuery; readonly first: number; readonly last: number };

function Rows({ query, first, last }: RowsProps) {
  const { t } = useTranslation();
  const { total, lineAt, isReady, error } = useWatchPages(query, first, last);
  if (error !== null) return <NotRead error={error} />;
  if (!isReady) return null;
  if (total === 0) return <NothingFound />;
  return (
    <PlacedRows label={t('watch.list')} height={ROW_HEIGHT} first={first} last={last} total={total}>
      {(index) => <WatchRow line={lineAt(index)} />}
    </PlacedRows>
  );
}
