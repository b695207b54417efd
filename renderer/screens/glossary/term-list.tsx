import { Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../electron/contract/glossary-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { useTermOrigin } from './term-origin.ts';

const ROW_HEIGHT = 66;

type TermListProps = {
  readonly entries: readonly GlossaryEntry[];
  /** Another search starts at the top. */
  readonly words: string;
  readonly onOpen: (entry: GlossaryEntry) => void;
};

/** The terms; of thousands only those in sight exist. */
export function TermList({ entries, words, onOpen }: TermListProps) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at its first answer
  useEffect(() => scroll.current?.scrollTo(0, 0), [words]);
  return (
    <div className="kl-scroll" ref={scroll}>
      <div className="kl-column">
        <ul
          aria-label={t('glossary.list')}
          className="kl-list kl-surface"
          style={{ height: virtual.getTotalSize() + 2, position: 'relative', overflow: 'hidden' }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index];
            if (entry === undefined) return null;
            return (
              <li
                key={entry.vi}
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                className="kl-row"
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  height: ROW_HEIGHT,
                  transform: `translateY(${start}px)`,
                }}
              >
                <button type="button" className="kl-row-open kl-plain" onClick={() => onOpen(entry)}>
                  <TermRow entry={entry} />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function TermRow({ entry }: { readonly entry: GlossaryEntry }) {
  const { t } = useTranslation();
  const origin = useTermOrigin(entry);
  const { vi, en, office, shipped } = entry;
  return (
    <span className="kl-term">
      <span>
        <Text span size="sm" fw={600} lang="vi" className="kl-line" display="block">
          {vi}
        </Text>
        <Text span size="xs" c="dimmed" className="kl-line" display="block">
          {origin}
        </Text>
      </span>
      <Text span size="sm" lang="en" className="kl-clamp">
        {en.join('; ')}
      </Text>
      <span className="kl-term-marks">
        {office === null ? null : <PlainBadge color="petrol">{t('glossary.own')}</PlainBadge>}
        {office === null && shipped?.confidence === 'low' ? (
          <PlainBadge color="orange" icon={<IconHelpCircle size={13} aria-hidden />}>
            {t('glossary.low')}
          </PlainBadge>
        ) : null}
      </span>
    </span>
  );
}
