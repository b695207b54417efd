import { Text } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { useInspectionPages } from './inspection-pages.ts';
import { InspectionRow } from './inspection-row.tsx';

const ROW_HEIGHT = 84;

type InspectionListProps = {
  readonly words: string;
  readonly onTotal: (total: number) => void;
  readonly empty?: ReactNode;
};

/** The list itself; of ten thousand rows only those in sight exist. */
export function InspectionList({ words, onTotal, empty }: InspectionListProps) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const known = useRef(0);
  const virtual = useVirtualizer({
    count: known.current,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const rows = virtual.getVirtualItems();
  const { total, lineAt, isReady, error } = useInspectionPages(words, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);
  known.current = total;
  virtual.setOptions({ ...virtual.options, count: total });

  useEffect(() => {
    if (isReady) onTotal(total);
  }, [isReady, total, onTotal]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at its first answer
  useEffect(() => virtual.scrollToOffset(0), [words]);

  if (error !== null)
    return (
      <Empty icon={<IconMoodEmpty size={28} aria-hidden />} title={t('home.failed')} text={t('problem.unknownFix')} />
    );
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
    <div className="kl-scroll" ref={scroll}>
      <div className="kl-column">
        {isReady ? (
          <ul
            aria-label={t('home.title')}
            className="kl-list kl-surface"
            style={{ height: virtual.getTotalSize() + 2, position: 'relative', overflow: 'hidden' }}
          >
            {virtual.getVirtualItems().map(({ index, start }) => (
              <li
                key={index}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  height: ROW_HEIGHT,
                  transform: `translateY(${start}px)`,
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
