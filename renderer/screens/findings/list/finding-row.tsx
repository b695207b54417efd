import { Text } from '@mantine/core';
import {
  IconAlertSquareRounded,
  IconGripVertical,
  IconLanguageOff,
  IconNumbers,
  IconThumbUp,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEntry } from '../../../../electron/contract/channels.ts';
import { useBothLanguages } from '../../../components/both-languages.tsx';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useLiveLine } from '../live-line.ts';
import type { FindingRow } from './list-rows.ts';
import type { Side } from './moves.ts';
import type { RowEvents } from './row-events.ts';
import { TitleEdit } from './title-edit.tsx';

export type TitleBeingEdited = { readonly id: string; readonly typedBefore: string | null };

type FindingRowLineProps = {
  readonly row: FindingRow;
  readonly place: { readonly start: number; readonly height: number; readonly index: number; readonly count: number };
  readonly where: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isMovable: boolean;
  readonly drop: Side | undefined;
  readonly edited: TitleBeingEdited | null;
  readonly events: RowEvents;
};

/** One finding of the list: what it is, its title, figures and place, and what it lacks. */
export const FindingRowLine = memo(
  function FindingRowLine(props: FindingRowLineProps) {
    const { t } = useTranslation();
    const language = useLanguage();
    const { row, place, isOpen, isSelected, edited, events } = props;
    const live = useLiveLine(row.entry.id);
    const title = shown(live?.title ?? row.entry.title, language);
    const written = title || t('findings.untitled');
    return (
      <li
        className="kl-row kl-finding-row"
        aria-setsize={place.count}
        aria-posinset={place.index + 1}
        data-chosen={isOpen || undefined}
        data-selected={isSelected || undefined}
        data-drop={props.drop}
        style={{ height: place.height, transform: `translateY(${place.start}px)` }}
        draggable={props.isMovable && edited === null}
        onDragStart={(event) => events.dragStart(event, row)}
        onDragOver={(event) => events.dragOver(event, row)}
        onDragEnd={events.dragEnd}
        onDrop={events.drop}
      >
        <span className="kl-grip" aria-hidden data-still={!props.isMovable || undefined}>
          <IconGripVertical size={15} stroke={1.5} />
        </span>
        <input
          type="checkbox"
          className="kl-above kl-pick"
          tabIndex={-1}
          aria-label={t('findings.pick', { title: written })}
          checked={isSelected}
          onChange={() => events.pick(row)}
        />
        {edited === null ? (
          <button
            type="button"
            className="kl-row-open kl-plain"
            tabIndex={props.isActive ? 0 : -1}
            data-row={row.key}
            data-open={row.entry.id}
            aria-current={isOpen || undefined}
            onClick={(event) => events.click(event, row)}
            onDoubleClick={() => events.doubleClick(row)}
            onKeyDown={(event) => events.keyDown(event, row)}
          >
            <RowWords entry={row.entry} kind={live?.kind ?? row.entry.kind} title={written} where={props.where} />
          </button>
        ) : (
          <TitleEdit
            saved={title}
            typedBefore={edited.typedBefore}
            language={editedLanguage(row.entry, language)}
            onSave={(text, isByKey) => events.saveTitle(row, text, isByKey)}
            onGiveUp={(typed) => events.giveUpTitle(row, typed)}
          />
        )}
      </li>
    );
  },
  (one, other) => {
    const { place: at, ...rest } = one;
    const { place: otherAt, ...otherRest } = other;
    const names = Object.keys(rest) as (keyof typeof rest)[];
    return (
      at.start === otherAt.start &&
      at.index === otherAt.index &&
      at.count === otherAt.count &&
      names.every((name) => (name === 'row' ? isSameRow(rest.row, otherRest.row) : rest[name] === otherRest[name]))
    );
  },
);

function isSameRow(one: FindingRow, other: FindingRow): boolean {
  return one.entry === other.entry && one.group?.key === other.group?.key;
}

/** The language that the row shows is the one that is edited. */
export function editedLanguage(entry: FindingEntry, language: 'vi' | 'en'): 'vi' | 'en' {
  return language === 'en' && ((entry.title.en ?? '') !== '' || (entry.title.vi ?? '') === '') ? 'en' : 'vi';
}

type RowWordsProps = {
  readonly entry: FindingEntry;
  readonly kind: FindingEntry['kind'];
  readonly title: string;
  readonly where: string;
};

function RowWords({ entry, kind, title, where }: RowWordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const both = useBothLanguages();
  const isShortcoming = kind === 'shortcoming';
  const Icon = isShortcoming ? IconAlertSquareRounded : IconThumbUp;
  const figures = entry.figures.map((each) => each[language]).join('; ');
  const lacks = entry.lacks.filter((lack) => lack !== 'title').map((lack) => t(`findings.lackWord.${lack}`));
  const isTitleAlone = figures === '' && where === '' && lacks.length === 0;
  return (
    <span className="kl-finding-words">
      <span className="kl-finding-number">
        {entry.position + 1}
        <Icon
          size={17}
          stroke={1.7}
          color={isShortcoming ? 'var(--mantine-color-orange-6)' : 'var(--mantine-color-green-6)'}
          role="img"
          aria-label={t(`findingKind.${kind}`)}
        />
      </span>
      <span style={{ minWidth: 0, flex: 1 }}>
        <Text span size="sm" className="kl-clamp kl-finding-title" lh={1.45} data-lines={isTitleAlone ? 3 : 2}>
          {title}
        </Text>
        {figures === '' && where === '' ? null : (
          <span className="kl-finding-more">
            {figures === '' ? null : <span className="kl-finding-figures">{figures}</span>}
            {where === '' ? null : <span className="kl-finding-where">{where}</span>}
          </span>
        )}
        {lacks.length === 0 ? null : (
          <span className="kl-finding-lacks">{t('findings.lacking', { parts: lacks.join(', ') })}</span>
        )}
      </span>
      {entry.hasStaleFigures ? (
        <IconNumbers
          size={16}
          stroke={1.7}
          style={{ flexShrink: 0, marginTop: 2 }}
          color="var(--mantine-color-orange-6)"
          role="img"
          aria-label={t('staleFigure.finding')}
        />
      ) : null}
      {both && entry.hasStaleEnglish ? (
        <IconLanguageOff
          size={16}
          stroke={1.7}
          style={{ flexShrink: 0, marginTop: 2 }}
          color="var(--mantine-color-orange-6)"
          role="img"
          aria-label={t('translation.staleFinding')}
        />
      ) : null}
    </span>
  );
}
