import type { LinePlace, RowPlace } from '../../domain/document-wording.ts';
import { linesOf } from '../model/document-lines.ts';
import { lineMark } from '../model/hidden-name.ts';
import { plainText } from '../model/inline.ts';
import type { DocumentLine } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import type { Pair } from './match-units.ts';
import { type FileLine, type FileUnit, linesOfUnit } from './read-text.ts';

/** The draft's lines by the marks they carry in its file. */
export function linesByMark(document: OfficialDocument): ReadonlyMap<string, DocumentLine> {
  return new Map(linesOf(document).map((each) => [lineMark(each.id), each]));
}

/** The draft's file and the edited one, with what belongs together. */
export class Setting {
  readonly old: readonly FileUnit[];
  readonly now: readonly FileUnit[];
  readonly pairs: readonly Pair[];
  readonly pairOfNow: ReadonlyMap<number, Pair>;
  readonly pairOfOld: ReadonlyMap<number, Pair>;
  readonly #lines: ReadonlyMap<string, DocumentLine>;
  readonly #headings: readonly string[];

  constructor(
    old: readonly FileUnit[],
    now: readonly FileUnit[],
    pairs: readonly Pair[],
    lines: ReadonlyMap<string, DocumentLine>,
  ) {
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.pairOfNow = new Map(pairs.map((each) => [each.now, each]));
    this.pairOfOld = new Map(pairs.map((each) => [each.old, each]));
    this.#lines = lines;
    // Each column has headings of its own; what stands over the full width is below the original's.
    const headings = { original: '', translated: '' };
    this.#headings = old.map((unit) => {
      const line = unit.kind === 'paragraph' ? this.lineOf(unit.line) : null;
      const side = line?.side ?? 'original';
      if (line?.form === 'heading') headings[side] = `${line.label} ${plainText(line.inlines)}`.trim();
      return line === null || line.area === 'body' || line.area === 'appendix' ? headings[side] : '';
    });
  }

  /** The draft's line that a line of its own file is. */
  lineOf(line: FileLine): DocumentLine | null {
    return line.marks.map((mark) => this.#lines.get(mark)).find((each) => each !== undefined) ?? null;
  }

  firstLineOf(unit: FileUnit | undefined): DocumentLine | null {
    const first = unit === undefined ? undefined : linesOfUnit(unit)[0];
    return first === undefined ? null : this.lineOf(first);
  }

  headingAt(old: number): string {
    return this.#headings[old] ?? '';
  }

  /** Nearest units before and after a new one that the draft has too and that did not move. */
  neighbours(now: number): { readonly before: Pair | undefined; readonly after: Pair | undefined } {
    const stay = (each: Pair | undefined): each is Pair => each !== undefined && !each.isMoved;
    let [back, on] = [now - 1, now + 1];
    while (back >= 0 && !stay(this.pairOfNow.get(back))) back -= 1;
    while (on < this.now.length && !stay(this.pairOfNow.get(on))) on += 1;
    return { before: this.pairOfNow.get(back), after: this.pairOfNow.get(on) };
  }

  /** Where a new paragraph goes in the draft; `hasRoom` says whether the form of the document allows one there. */
  placeOf(now: number): { readonly at: LinePlace; readonly hasRoom: boolean } {
    const { before, after } = this.neighbours(now);
    for (const [pair, side] of [
      [before, 'after'],
      [after, 'before'],
    ] as const) {
      const line = pair === undefined ? null : this.firstLineOf(this.old[pair.old]);
      const stands = pair !== undefined && line !== null && line.rowId === null && line.isOneOfSeveral;
      if (stands && this.#isOneCell(now, pair.now))
        return { at: { lineId: line.id, base: plainText(line.inlines), side, order: now }, hasRoom: true };
    }
    const known = before ?? after;
    const line = known === undefined ? null : this.firstLineOf(this.old[known.old]);
    const side = before === undefined ? 'before' : 'after';
    return { at: { lineId: line?.id ?? '', base: '', side, order: now }, hasRoom: false };
  }

  /** Beside which row of the same table a new row stands; null in a table that the draft does not have. */
  rowPlaceOf(now: number): RowPlace | null {
    const unit = this.now[now];
    const { before, after } = this.neighbours(now);
    for (const [pair, side] of [
      [before, 'after'],
      [after, 'before'],
    ] as const) {
      const rowId = pair === undefined ? null : this.firstLineOf(this.old[pair.old])?.rowId;
      const table = pair === undefined ? null : this.now[pair.now]?.table;
      if (rowId !== null && rowId !== undefined && table === unit?.table) return { rowId, side, order: now };
    }
    return null;
  }

  #isOneCell(one: number, other: number): boolean {
    const cellOf = (place: number) => {
      const unit = this.now[place];
      return JSON.stringify(unit === undefined ? null : (linesOfUnit(unit)[0]?.form.cell ?? null));
    };
    return cellOf(one) === cellOf(other);
  }
}
