import { Text } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useInspectionPages } from './inspection-pages.ts';
import { InspectionRow } from './inspection-row.tsx';
import { useRowsInSight } from './rows-in-sight.ts';

const ROW_HEIGHT = 84;

type InspectionListProps = {
  readonly words: string;
  readonly empty?: ReactNode;
};

/** The list itself; of ten thousand rows only those in sight exist. */
export function InspectionList({ words, empty }: InspectionListProps) {
  const { t } = useTranslation();
  const { first, last, ref } = useRowsInSight(ROW_HEIGHT);
  const { total, lineAt, isReady, error } = useInspectionPages(words, first, last);
  const list = useRef<HTMLUListElement>(null);
  const rows = Array.from({ length: Math.max(0, Math.min(last + 1, total) - first) }, (_, index) => first + index);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at its first answer
  useEffect(() => list.current?.closest('.kl-scroll')?.scrollTo(0, 0), [words]);

  if (error !== null) return <NotListed error={error} />;
  if (isReady && total === 0) {
    return (
      empty ?? (
        <Empty
          icon={<IconMoodEmpty size={28} aria-hidden />}
          title={t('home.nothingFound')}
          text={t('home.nothingFoundHint')}
        />
      )
    );
  }
  return (
    <div className="kl-scroll" ref={ref}>
      <div className="kl-column">
        {isReady ? (
          <ul
            ref={list}
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
