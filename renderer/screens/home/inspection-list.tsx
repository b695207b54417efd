import { Text } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useInspectionPages } from './inspection-pages.ts';
import { InspectionRow } from './inspection-row.tsx';
import { type ListQuery, leaveList, listAsLeft } from './list-query.ts';
import { useRowsInSight } from './rows-in-sight.ts';

const ROW_HEIGHT = 84;

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
  const rows = Array.from({ length: Math.max(0, Math.min(last + 1, total) - first) }, (_, index) => first + index);
  useScrollOfList(list, query);

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
          <ul
            aria-label={t('home.title')}
            className="kl-list kl-surface"
            style={{ height: total * ROW_HEIGHT + 2, position: 'relative', overflow: 'hidden' }}
          >
            {rows.map((index) => (
              <li
                key={index}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  height: ROW_HEIGHT,
                  transform: `translateY(${index * ROW_HEIGHT}px)`,
                }}
              >
                <InspectionRow line={lineAt(index)} />
              </li>
            ))}
          </ul>
        ) : null}
        <Text aria-hidden h={24} />
      </div>
    </div>
  );
}

/** Another query starts at its first answer, without moving the filters; who comes back finds the list as he left it. */
function useScrollOfList(list: RefObject<HTMLElement | null>, query: ListQuery): void {
  const drawn = useRef(query);
  useEffect(() => {
    const scroller = list.current?.closest('.kl-scroll');
    if (drawn.current === query || list.current === null || scroller == null) return;
    drawn.current = query;
    const filters = list.current.previousElementSibling;
    const start = list.current.offsetTop - (filters?.clientHeight ?? 0);
    if (scroller.scrollTop > start) scroller.scrollTo(0, start);
  }, [list, query]);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('.kl-scroll');
    if (scroller == null) return;
    scroller.scrollTo(0, listAsLeft().scrolled);
    return () => leaveList({ scrolled: scroller.scrollTop });
  }, [list]);
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
