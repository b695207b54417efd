import { plainText } from '../model/inline.ts';
import type { DocumentLine } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { withoutNoise } from './compare-texts.ts';
import { partsOf, sourcesOf } from './joined-paragraphs.ts';
import { layoutEdits } from './layout-edits.ts';
import { matchUnits } from './match-units.ts';
import {
  changedParagraph,
  deletedParagraph,
  insertedParagraph,
  mergedParagraphs,
  movedParagraph,
  type NewSuggestion,
  splitParagraph,
} from './paragraph-suggestions.ts';
import { type FileLine, readText } from './read-text.ts';
import { remarks } from './remarks.ts';
import { changedRow, deletedRow, insertedRow } from './row-suggestions.ts';
import { linesByMark, Setting } from './setting.ts';
import type { Comparison } from './suggestion.ts';

export type ReturnedFile = {
  /** The draft as it was handed out. */
  readonly document: OfficialDocument;
  /** Its Word file, written again. */
  readonly original: Uint8Array;
  readonly edited: Uint8Array;
};

/**
 * What was changed in an edited Word file of a draft. Nothing is lost: all suggestions put into the draft give the text of the
 * edited file, none of them leaves the draft.
 * @throws ProblemError for a file that is broken, encrypted, hostile or no document
 */
export function compareReturned({ document, original, edited }: ReturnedFile): Comparison {
  const { old, now, setting } = heldTogether(document, original, edited);
  const found = [...suggestionsOf(setting), ...remarks(setting, old.read, now.read)];
  return {
    suggestions: found.map((each, index) => ({ ...each, id: `s${index + 1}` })),
    layout: layoutEdits(setting, old, now),
  };
}

/** Both files as units, with what belongs together. */
export function heldTogether(document: OfficialDocument, original: Uint8Array, edited: Uint8Array) {
  const lines = linesByMark(document);
  const isLayout = layoutTables(lines);
  const old = readText(original, isLayout);
  const now = readText(edited, isLayout);
  const setting = new Setting(old.units, now.units, matchUnits(old.units, now.units), lines);
  return { old, now, setting };
}

/** A table whose lines are boxes or columns of a document side by side places them; one without ids is known by their words. */
function layoutTables(lines: ReadonlyMap<string, DocumentLine>): (table: readonly FileLine[]) => boolean {
  const boxes = new Set<string>();
  for (const each of lines.values()) {
    if (each.rowId === null && (each.form === 'box' || each.side !== null))
      boxes.add(withoutNoise(`${each.label} ${plainText(each.inlines)}`));
  }
  return (table) => {
    const marked = table.flatMap((each) => each.marks.flatMap((mark) => lines.get(mark) ?? []));
    const placed = marked.filter((each) => each.rowId === null).length;
    if (marked.length > 0) return placed * 2 > marked.length;
    // A blank stands in boxes and in cells alike.
    const texts = table.map((each) => withoutNoise(each.text)).filter((each) => /\p{L}/u.test(each));
    return texts.filter((each) => boxes.has(each)).length * 3 >= Math.max(1, texts.length);
  };
}

/** One pass over both files; splits and joins take what would else be inserted and deleted. */
function suggestionsOf(setting: Setting): readonly NewSuggestion[] {
  const pass = new Pass(setting);
  return pass.run();
}

class Pass {
  readonly #setting: Setting;
  readonly #usedNow = new Set<number>();
  readonly #usedOld = new Set<number>();
  readonly #found = new Map<number, NewSuggestion[]>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** In the order of the edited file; what is gone stands where it stood. */
  run(): readonly NewSuggestion[] {
    const { old, now, pairOfOld, pairOfNow, pairs } = this.#setting;
    for (const pair of pairs) this.#pair(pair.old, pair.now, pair.isMoved);
    now.forEach((unit, place) => {
      if (pairOfNow.has(place) || this.#usedNow.has(place)) return;
      this.#add(
        place,
        unit.kind === 'row'
          ? insertedRow(this.#setting, place, unit)
          : insertedParagraph(this.#setting, place, unit.line),
      );
    });
    let last = -1;
    old.forEach((unit, place) => {
      const pair = pairOfOld.get(place);
      if (pair !== undefined && !pair.isMoved) last = pair.now;
      if (pair !== undefined || this.#usedOld.has(place)) return;
      if (unit.kind === 'row') this.#add(last, deletedRow(this.#setting, place, unit));
      else {
        const line = this.#setting.lineOf(unit.line);
        if (line !== null) this.#add(last, deletedParagraph(line, unit.line, this.#setting.headingAt(place)));
      }
    });
    return [...this.#found].sort(([one], [other]) => one - other).flatMap(([, each]) => each);
  }

  #add(place: number, ...suggestions: readonly NewSuggestion[]): void {
    this.#found.set(place, [...(this.#found.get(place) ?? []), ...suggestions]);
  }

  #pair(oldPlace: number, nowPlace: number, isMoved: boolean): void {
    const [own, edited] = [this.#setting.old[oldPlace], this.#setting.now[nowPlace]];
    const heading = this.#setting.headingAt(oldPlace);
    if (own?.kind === 'row' && edited?.kind === 'row')
      this.#add(nowPlace, ...changedRow(this.#setting, own, edited, heading));
    if (own?.kind !== 'paragraph' || edited?.kind !== 'paragraph') return;
    const line = this.#setting.lineOf(own.line);
    if (line === null) return;
    if (isMoved) this.#add(nowPlace, movedParagraph(this.#setting, nowPlace, line, own.line));
    const isSame = own.line.text === edited.line.text;
    if (isMoved || isSame || !this.#joined(oldPlace, nowPlace, line, heading))
      this.#add(nowPlace, ...changedParagraph(line, own.line, edited.line, heading));
  }

  /** True where the paragraph was parted, or others were joined to it. */
  #joined(oldPlace: number, nowPlace: number, line: DocumentLine, heading: string): boolean {
    const { old, now } = this.#setting;
    const [own, edited] = [old[oldPlace], now[nowPlace]];
    if (own?.kind !== 'paragraph' || edited?.kind !== 'paragraph') return false;
    const joined = partsOf(this.#setting, oldPlace, nowPlace);
    if (joined.parts.length > 1 && joined.parts.every(({ place }) => !this.#usedNow.has(place))) {
      for (const { place } of joined.parts) this.#usedNow.add(place);
      this.#add(nowPlace, splitParagraph(line, own.line, joined, heading));
      return true;
    }
    const sources = sourcesOf(this.#setting, oldPlace, nowPlace);
    if (sources.length < 2 || sources.some((place) => this.#usedOld.has(place))) return false;
    for (const place of sources) this.#usedOld.add(place);
    const lines = sources.flatMap((place) => {
      const unit = old[place];
      const source = unit?.kind === 'paragraph' ? this.#setting.lineOf(unit.line) : null;
      return unit?.kind === 'paragraph' && source !== null
        ? [{ line: source, own: unit.line, isKept: place === oldPlace }]
        : [];
    });
    this.#add(nowPlace, mergedParagraphs(lines, edited.line, heading));
    return true;
  }
}
