import type { LineChange } from '../../domain/document-wording.ts';
import { wordDiff } from '../model/word-diff.ts';
import { changedParagraph, type NewSuggestion } from './paragraph-suggestions.ts';
import { cellTexts, type FileLine, type FileUnit, linesOfUnit, textOfUnit, trackedIn } from './read-text.ts';
import type { Setting } from './setting.ts';

export type RowUnit = FileUnit & { readonly kind: 'row' };

function byOf(row: RowUnit) {
  return (
    linesOfUnit(row)
      .map(trackedIn)
      .find((each) => each !== null) ?? null
  );
}

/** Cells of a row that stands in both files, one suggestion a cell. */
export function changedRow(setting: Setting, own: RowUnit, edited: RowUnit, heading: string): NewSuggestion[] {
  if (own.cells.length !== edited.cells.length) return [reshapedRow(setting, own, edited, heading)];
  return own.cells.flatMap((cell, column) => changedCell(setting, cell, edited.cells[column] ?? [], heading));
}

/** Paragraphs of a cell by their place in it. */
function changedCell(setting: Setting, own: readonly FileLine[], edited: readonly FileLine[], heading: string) {
  const lines = own.flatMap((each) => setting.lineOf(each) ?? []);
  const first = lines[0];
  const [only, now] = [own[0], edited[0]];
  if (first === undefined || only === undefined) return [];
  if (own.length === 1 && edited.length === 1 && now !== undefined) return changedParagraph(first, only, now, heading);
  const texts = own.map((each) => each.text);
  const after = edited.map((each) => each.text);
  if (texts.join('\n') === after.join('\n') && texts.length === after.length) return [];
  const changes = lines.map((line, place): LineChange => {
    const base = texts[place] ?? '';
    const text = after[place];
    return text === undefined
      ? { type: 'delete', lineId: line.id, base }
      : { type: 'replace', lineId: line.id, base, text };
  });
  const last = lines.at(-1) ?? first;
  const at = { lineId: last.id, base: texts.at(-1) ?? '', side: 'after' } as const;
  const more = after
    .slice(lines.length)
    .map((text, order): LineChange => ({ type: 'insert', at: { ...at, order }, text, label: '', as: 'paragraph' }));
  const suggestion: NewSuggestion = {
    kind: 'cell',
    lineId: first.id,
    heading,
    before: texts.join('\n'),
    after: after.join('\n'),
    parts: wordDiff(texts.join('\n'), after.join('\n')),
    changes: [...changes.filter((each) => each.type !== 'replace' || each.base !== each.text), ...more],
    // Beside a box with one text there is no room: its words may change, none may come or go.
    isAcceptable: first.isOneOfSeveral || (own.length === edited.length && lines.length === own.length),
    by: edited.map(trackedIn).find((each) => each !== null) ?? null,
  };
  return [suggestion];
}

/** Cells were joined or parted, or a column came or went: the form of the table is the template's. */
function reshapedRow(setting: Setting, own: RowUnit, edited: RowUnit, heading: string): NewSuggestion {
  const line = setting.firstLineOf(own);
  const [before, after] = [textOfUnit(own), textOfUnit(edited)].map((each) => each.replaceAll('\t', '\n'));
  return {
    kind: 'row',
    lineId: line?.id ?? null,
    heading,
    before: before ?? '',
    after: after ?? '',
    parts: wordDiff(before ?? '', after ?? ''),
    changes: [{ type: 'replace-row', rowId: line?.rowId ?? '', base: cellTexts(own), cells: cellTexts(edited) }],
    isAcceptable: false,
    by: byOf(edited),
  };
}

export function insertedRow(setting: Setting, now: number, row: RowUnit): NewSuggestion {
  const at = setting.rowPlaceOf(now);
  const after = textOfUnit(row);
  const change: LineChange =
    at === null
      ? { type: 'insert', at: setting.placeOf(now).at, text: after, label: '', as: 'paragraph' }
      : { type: 'insert-row', at, cells: cellTexts(row) };
  return {
    kind: 'row-inserted',
    lineId: null,
    heading: setting.headingAt(setting.neighbours(now).before?.old ?? 0),
    before: '',
    after: after.replaceAll('\t', '\n'),
    parts: [{ type: 'new', text: after.replaceAll('\t', '\n') }],
    changes: [change],
    isAcceptable: at !== null,
    by: byOf(row),
  };
}

export function deletedRow(setting: Setting, old: number, row: RowUnit): NewSuggestion {
  const line = setting.firstLineOf(row);
  const before = textOfUnit(row).replaceAll('\t', '\n');
  const rowId = line?.rowId ?? '';
  return {
    kind: 'row-deleted',
    lineId: line?.id ?? null,
    heading: setting.headingAt(old),
    before,
    after: '',
    parts: [{ type: 'gone', text: before }],
    changes: [{ type: 'delete-row', rowId, base: cellTexts(row) }],
    // The row of the column titles belongs to the template.
    isAcceptable: !rowId.endsWith(':head'),
    by: null,
  };
}
