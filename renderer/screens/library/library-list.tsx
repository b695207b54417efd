import { Checkbox, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryLine } from '../../../electron/contract/library-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { ORIGINS, type useLibraryList } from './use-library.ts';

const ROW_HEIGHT = 78;

type LibraryFinderProps = {
  readonly list: ReturnType<typeof useLibraryList>;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** Ticked ones, where several can be taken. */
  readonly ticked?: readonly string[];
  readonly onTick?: (id: string) => void;
  readonly focused?: boolean;
};

/** Search, filters and the list of the library. */
export function LibraryFinder({ list, focused, ...rows }: LibraryFinderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Stack className="kl-tools" gap="xs">
        <SearchField
          label={t('library.search')}
          placeholder={t('library.searchHint')}
          words={list.words}
          onChange={list.setWords}
          focused={focused}
        />
        <NativeSelect
          aria-label={t('library.group')}
          value={list.group ?? ''}
          data={[
            { value: '', label: t('library.allGroups') },
            ...list.groups.map(({ group, name, count }) => ({
              value: group,
              label: `${shown(name, language)} (${count})`,
            })),
          ]}
          onChange={(event) => list.setGroup(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('library.origin')}
          value={list.origin}
          onChange={(chosen) => list.setOrigin(ORIGINS.find((each) => each === chosen) ?? 'all')}
          data={ORIGINS.map((value) => ({ value, label: t(`library.${value}`) }))}
          fullWidth
        />
        <Text size="xs" c="dimmed" aria-live="polite" mih={18}>
          {list.isKnown ? t('library.count', { count: list.lines.length }) : ''}
        </Text>
      </Stack>
      <Rows lines={list.lines} {...rows} />
    </>
  );
}

type RowsProps = Omit<LibraryFinderProps, 'list' | 'focused'> & { readonly lines: readonly LibraryLine[] };

/** Only the rows in sight exist; the arrow keys go from one to the next. */
function Rows({ lines, chosenId, onChoose, ticked, onTick }: RowsProps) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at its first answer
  useEffect(() => scroll.current?.scrollTo(0, 0), [lines]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const other = lines[index + step];
    if (step === 0 || other === undefined) return;
    event.preventDefault();
    onChoose(other.id);
    virtual.scrollToIndex(index + step);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-open="${CSS.escape(other.id)}"]`)?.focus(),
    );
  }
  return (
    <div className="kl-scroll" ref={scroll}>
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed" p="md">
          {t('library.nothingFoundHint')}
        </Text>
      ) : (
        <ul
          className="kl-list"
          aria-label={t('library.list')}
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <li
                key={key}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="kl-row"
                data-chosen={line.id === chosenId || undefined}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  height: ROW_HEIGHT,
                  transform: `translateY(${start}px)`,
                }}
              >
                {onTick === undefined ? null : (
                  <Tick line={line} isTicked={ticked?.includes(line.id) === true} onTick={onTick} />
                )}
                <button
                  type="button"
                  className="kl-row-open kl-plain"
                  data-open={line.id}
                  aria-current={line.id === chosenId || undefined}
                  onClick={() => onChoose(line.id)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  <Line line={line} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

type TickProps = { readonly line: LibraryLine; readonly isTicked: boolean; readonly onTick: (id: string) => void };

function Tick({ line, isTicked, onTick }: TickProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Checkbox
      className="kl-above"
      aria-label={t('library.pick', { title: shown(line.title, language) })}
      checked={isTicked}
      onChange={() => onTick(line.id)}
    />
  );
}

function Line({ line }: { readonly line: LibraryLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Text size="sm" className="kl-clamp">
        {shown(line.title, language)}
      </Text>
      <Group gap={6} mt={2} wrap="nowrap">
        <Text size="xs" c="dimmed" truncate>
          {shown(line.groupName, language)}
        </Text>
        {line.origin === 'own' ? <PlainBadge>{t('library.ownBadge')}</PlainBadge> : null}
        {line.isUnverified ? (
          <IconAlertTriangle size={14} className="kl-warn" role="img" aria-label={t('library.hasUnverified')} />
        ) : null}
      </Group>
    </>
  );
}
