import { type FileLine, type FileUnit, linesOfUnit } from '../../../electron/documents/returned/read-text.ts';
import type { Suggestion } from '../../../electron/documents/returned/suggestion.ts';
import type { LineChange } from '../../../electron/domain/document-wording.ts';

/** A unit of the draft's file as plain text: its lines with their ids, in cells. */
type TextLine = { id: string; label: string; text: string; isGone: boolean };
type TextUnit = {
  readonly cells: TextLine[][];
  readonly isRow: boolean;
  isGone: boolean;
  shape: readonly (readonly string[])[] | null;
};
type Put = { readonly order: number; readonly text: string };

/**
 * The text of the draft with suggestions put in, done in the plainest way: an oracle that knows nothing of documents.
 * @param idOf the line that a line of the draft's own file is, and the label that stands in its text
 */
export function applyToText(
  units: readonly FileUnit[],
  suggestions: readonly Suggestion[],
  idOf: (line: FileLine) => { readonly id: string; readonly label: string },
): readonly string[] {
  const texts = units.map((unit): TextUnit => {
    const cells = unit.kind === 'row' ? unit.cells : [[unit.line]];
    return {
      isRow: unit.kind === 'row',
      isGone: false,
      shape: null,
      cells: cells.map((cell) =>
        cell.map((line) => {
          const { id, label } = idOf(line);
          return { id, label, text: line.text.slice(label === '' ? 0 : label.length + 1), isGone: false };
        }),
      ),
    };
  });
  const changer = new Changer(
    texts,
    units.map((unit) => rowIdOf(unit, idOf)),
  );
  const changes = suggestions.flatMap(({ kind, changes: own }) =>
    own.map((change) => ({ change, isInCell: kind === 'cell' })),
  );
  // What was moved says at its new place what it says in the end.
  for (const { change, isInCell } of changes.filter((each) => each.change.type !== 'move'))
    changer.change(change, isInCell);
  for (const { change } of changes.filter((each) => each.change.type === 'move')) changer.change(change, false);
  return changer.texts();
}

function rowIdOf(unit: FileUnit, idOf: (line: FileLine) => { readonly id: string }): string {
  const [first] = linesOfUnit(unit);
  return unit.kind === 'row' && first !== undefined ? idOf(first).id.replace(/:\d+(:\d+)?$/, '') : '';
}

class Changer {
  readonly #units: readonly TextUnit[];
  readonly #rowIds: readonly string[];
  readonly #before = new Map<number, Put[]>();
  readonly #after = new Map<number, Put[]>();

  constructor(units: readonly TextUnit[], rowIds: readonly string[]) {
    this.#units = units;
    this.#rowIds = rowIds.map((each) => each.replace(/:head.*$/, ':head'));
  }

  change(change: LineChange, isInCell: boolean): void {
    if (change.type === 'insert-row') this.#put(this.#row(change.at.rowId), change.at, joined(change.cells));
    else if (change.type === 'delete-row') this.#unit(this.#row(change.rowId)).isGone = true;
    else if (change.type === 'replace-row') this.#unit(this.#row(change.rowId)).shape = change.cells;
    else if (change.type === 'insert') this.#insert(change, isInCell);
    else if (change.type === 'move') {
      const { line, place } = this.#line(change.lineId);
      this.#put(this.#line(change.to.lineId).place, change.to, printed(line));
      this.#unit(place).isGone = true;
    } else {
      const { line } = this.#line(change.lineId);
      if (change.type === 'delete') line.isGone = true;
      else if (change.type === 'label') line.label = change.text;
      else line.text = change.text;
    }
  }

  texts(): readonly string[] {
    return this.#units.flatMap((unit, place) => [
      ...sorted(this.#before.get(place)),
      ...(isGone(unit)
        ? []
        : [
            unit.shape === null
              ? joined(unit.cells.map((cell) => cell.filter((line) => !line.isGone).map(printed)))
              : joined(unit.shape),
          ]),
      ...sorted(this.#after.get(place)),
    ]);
  }

  #insert({ at, text }: Extract<LineChange, { type: 'insert' }>, isInCell: boolean): void {
    const { place } = this.#line(at.lineId);
    const cell = this.#unit(place).cells.find((each) => each.some((line) => line.id === at.lineId));
    if (isInCell && cell !== undefined) cell.push({ id: '', label: '', text, isGone: false });
    else this.#put(place, at, text);
  }

  #put(
    place: number,
    { side, order }: { readonly side: 'before' | 'after'; readonly order: number },
    text: string,
  ): void {
    const list = side === 'before' ? this.#before : this.#after;
    list.set(place, [...(list.get(place) ?? []), { order, text }]);
  }

  #row(rowId: string): number {
    return this.#rowIds.indexOf(rowId);
  }

  #unit(place: number): TextUnit {
    const unit = this.#units[place];
    if (unit === undefined) throw new Error(`no unit ${place}`);
    return unit;
  }

  #line(lineId: string): { readonly line: TextLine; readonly place: number } {
    for (const [place, unit] of this.#units.entries()) {
      const line = unit.cells.flat().find((each) => each.id === lineId);
      if (line !== undefined) return { line, place };
    }
    throw new Error(`no line ${lineId}`);
  }
}

function isGone(unit: TextUnit): boolean {
  return unit.isGone || (!unit.isRow && unit.cells.flat().every((each) => each.isGone));
}

function printed({ label, text }: TextLine): string {
  return label === '' ? text : `${label} ${text}`;
}

function joined(cells: readonly (readonly string[])[]): string {
  return cells.map((each) => each.join('\n')).join('\t');
}

function sorted(puts: readonly Put[] = []): readonly string[] {
  return [...puts].sort((one, other) => one.order - other.order).map((each) => each.text);
}
