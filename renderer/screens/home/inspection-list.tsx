import { Text } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { PlacedRows } from '../../components/placed-rows.tsx';
import { useRowsInSight } from '../../components/rows-in-sight.ts';
import { useScrollOfList } from '../../components/scroll-of-list.ts';
import { RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useInspectionPages } from './inspection-pages.ts';
import { InspectionRow } from './inspection-row.tsx';
import { type ListQuery, leaveList, listAsLeft } from './list-query.ts';

const ROW_HEIGHT = 84;

const MEMORY = { scrolled: () => listAsLeft().scrolled, leave: (scrolled: number) => leaveList({ scrolled }) };

type InspectionListProps = {
  readonly query: ListQuery;
  /** Scrolls away with the list. */
  readonly above: ReactNode;
  /** Stays in sight. */
  readonly filters: ReactNode;
};

/** The list with what stands above it; of ten thousand rows only those in sight exist. */
export function InspectionList({ query, above, filters }: InspectionListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const listTop = useCallback(() => list.current?.offsetTop ?? 0, []);
  const { first, last, ref } = useRowsInSight(ROW_HEIGHT, listTop);
  const { total, lineAt, isReady, error } = useInspectionPages(query, first, last);
  useScrollOfList(list, query, MEMORY);

  if (error !== null) return <NotListed error={error} />;
  return (
    <div className="kl-scroll kl-home" ref={ref}>
      <div className="kl-column">{above}</div>
      <div className="kl-home-filters">
        <div className="kl-column">{filters}</div>
      </div>
      <div className="kl-column kl-home-list" ref={list}>
        {isReady && total === 0 ? (
          <Empty
            icon={<IconMoodEmpty size={28} aria-hidden />}
            title={t('home.nothingFound')}
            text={t('home.nothingFoundHint')}
          />
        ) : null}
        {isReady && total > 0 ? (
          <PlacedRows label={t('home.title')} height={ROW_HEIGHT} first={first} last={last} total={total}>
            {(index) => <InspectionRow line={lineAt(index)} />}
          </PlacedRows>
        ) : null}
        <Text aria-hidden h={24} />
      </div>
    </div>
  );
}

/** In the main process's own words where it gave any: the folder that is in use, the file that is damaged. */
function NotListed({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [first] = error instanceof RefusedError ? error.problems : [];
  const words = first === undefined ? null : wordsOf(first);
  return (
    <Empty
      icon={<IconMoodEmpty size={28} aria-hidden />}
      title={words?.what ?? t('home.failed')}
      text={words?.fix ?? t('problem.unknownFix')}
    />
  );
}
