import { zipSync } from 'fflate';
import { elements, find } from '../check/word/tree.ts';
import { parseXml, writeXml, type XmlElement } from '../check/word/xml.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { heldTogether } from './compare-returned.ts';
import { mergeNumbering, transplanted } from './merged-numbering.ts';
import { type FileText, type FileUnit, linesOfUnit } from './read-text.ts';
import type { RowUnit } from './row-suggestions.ts';
import type { Setting } from './setting.ts';
import { Tracker } from './tracked-runs.ts';

export type DraftsToTrack = {
  /** The old draft, and the Word files of both. */
  readonly document: OfficialDocument;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** ISO date-time put on every change. */
  readonly date: string;
};

const AUTHOR = 'Kết Luận';
const NUMBERING = 'word/numbering.xml';
/** Zip knows no year before 1980; the same drafts give the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/**
 * A Word file with tracked changes: accepting all of them gives the new draft's text, rejecting all of them the old one's. What was
 * moved is told as gone and come.
 */
export function trackChanges({ document, before, after, date }: DraftsToTrack): Uint8Array {
  const { old, now, setting } = heldTogether(document, before, after);
  new Tracking(setting, old, now, new Tracker(AUTHOR, date)).run();
  return packed(old, now);
}

function packed(old: FileText, now: FileText): Uint8Array {
  const { source, parts } = now.read;
  const written = new Map<string, string>([[parts.documentName, writeXml(parts.document)]]);
  const [ownNumbering, oldNumbering] = [source.text(NUMBERING), old.read.source.text(NUMBERING)];
  if (ownNumbering !== undefined && oldNumbering !== undefined) {
    const merged = parseXml(ownNumbering);
    mergeNumbering(merged, parseXml(oldNumbering));
    written.set(NUMBERING, writeXml(merged));
  }
  const files = source.names
    .filter((name) => !name.endsWith('/'))
    .map((name) => {
      const text = written.get(name);
      return [
        name,
        text === undefined ? (source.bytes(name) ?? new Uint8Array()) : new TextEncoder().encode(text),
      ] as const;
    });
  return zipSync(Object.fromEntries(files), { mtime: ZIP_DATE });
}

class Tracking {
  readonly #setting: Setting;
  readonly #tracker: Tracker;
  readonly #parents: ReadonlyMap<XmlElement, XmlElement>;
  readonly #oldParents: ReadonlyMap<XmlElement, XmlElement>;
  /** Where what was put in stands. */
  readonly #placed = new Map<XmlElement, XmlElement>();
  /** Tables that went as a whole, by their number in the old file. */
  readonly #shells = new Map<number, XmlElement>();

  constructor(setting: Setting, old: FileText, now: FileText, tracker: Tracker) {
    this.#setting = setting;
    this.#tracker = tracker;
    this.#parents = parentsIn(now.read.parts.document);
    this.#oldParents = parentsIn(old.read.parts.document);
  }

  run(): void {
    const { old, now, pairOfNow, pairOfOld } = this.#setting;
    now.forEach((unit, place) => {
      const pair = pairOfNow.get(place);
      const own = pair === undefined || pair.isMoved ? undefined : old[pair.old];
      if (own === undefined || !isOneShape(own, unit)) this.#inserted(unit);
      else this.#changed(own, unit);
    });
    let behind: XmlElement | null = null;
    old.forEach((unit, place) => {
      const pair = pairOfOld.get(place);
      const its = pair === undefined || pair.isMoved ? undefined : now[pair.now];
      if (its !== undefined) behind = lastElement(its);
      if (its === undefined || !isOneShape(unit, its)) behind = this.#deleted(unit, place, behind);
    });
  }

  #inserted(unit: FileUnit): void {
    const row = unit.kind === 'row' ? this.#rowOf(unit, this.#parents) : undefined;
    if (row !== undefined) this.#tracker.row(row, 'ins');
    else for (const each of linesOfUnit(unit)) this.#tracker.paragraph(each.element, 'ins');
  }

  #changed(own: FileUnit, unit: FileUnit): void {
    const edited = linesOfUnit(unit);
    linesOfUnit(own).forEach((line, index) => {
      const now = edited[index];
      if (now !== undefined && now.text !== line.text) this.#tracker.rewritten(now.element, line.element);
    });
  }

  /** Puts a unit that went behind the last one before it that is still there; answers what the next goes behind. */
  #deleted(unit: FileUnit, place: number, behind: XmlElement | null): XmlElement | null {
    if (unit.kind === 'row') return this.#deletedRow(unit, place, behind);
    const copy = transplanted(unit.line.element);
    this.#tracker.paragraph(copy, 'del');
    return this.#put(copy, behind);
  }

  #deletedRow(row: RowUnit, place: number, behind: XmlElement | null): XmlElement | null {
    const source = this.#rowOf(row, this.#oldParents);
    if (source === undefined) return behind;
    const table = this.#oldParents.get(source);
    const copy = transplanted(source);
    this.#tracker.row(copy, 'del');
    const beside = this.#rowBeside(row, place);
    const shell = this.#shells.get(row.table);
    if (beside !== null) {
      const list = beside.table.children;
      list.splice(list.indexOf(beside.row) + (beside.isBefore ? 0 : 1), 0, copy);
      this.#placed.set(copy, beside.table);
      return beside.isBefore ? behind : copy;
    }
    if (shell !== undefined) {
      shell.children.push(copy);
      return shell;
    }
    // The whole table went: its form comes along once, its other rows behind the first.
    if (table === undefined) return behind;
    const form = structuredClone({ ...table, children: table.children.filter(isForm) });
    form.children.push(copy);
    this.#shells.set(row.table, form);
    return this.#put(form, behind);
  }

  /** A row of the same old table that is still there, before the place or else after it. */
  #rowBeside(row: RowUnit, place: number) {
    const { old, now, pairOfOld } = this.#setting;
    for (const step of [-1, 1]) {
      for (let at = place + step; old[at]?.kind === 'row' && old[at]?.table === row.table; at += step) {
        const unit = now[pairOfOld.get(at)?.now ?? -1];
        const found = unit?.kind === 'row' ? this.#rowOf(unit, this.#parents) : undefined;
        const table = found === undefined ? undefined : this.#parents.get(found);
        if (found !== undefined && table !== undefined)
          return { row: this.#behindDeleted(table, found, step), table, isBefore: step > 0 };
      }
    }
    return null;
  }

  /** Rows that went stand in their old order. */
  #behindDeleted(table: XmlElement, row: XmlElement, step: number): XmlElement {
    let last = row;
    const rows = elements(table, 'w:tr');
    for (let at = rows.indexOf(row) + 1; step < 0 && rows[at] !== undefined; at += 1) {
      const next = rows[at];
      if (next === undefined || find(next, 'w:trPr', 'w:del') === undefined) break;
      last = next;
    }
    return last;
  }

  #put(copy: XmlElement, behind: XmlElement | null): XmlElement {
    const first = this.#setting.now[0];
    const anchor = behind ?? (first === undefined ? undefined : linesOfUnit(first)[0]?.element);
    const inRow = anchor === undefined ? undefined : this.#tableAround(anchor);
    const at = inRow ?? anchor;
    const parent = at === undefined ? undefined : (this.#parents.get(at) ?? this.#placed.get(at));
    if (parent === undefined || at === undefined) return copy;
    parent.children.splice(parent.children.indexOf(at) + (behind === null ? 0 : 1), 0, copy);
    this.#placed.set(copy, parent);
    return copy;
  }

  /** What stood after a table of facts does not go into its last cell. */
  #tableAround(anchor: XmlElement): XmlElement | undefined {
    const row = anchor.name === 'w:tr' ? anchor : ancestor(anchor, 'w:tr', this.#parents);
    const table = row === undefined ? undefined : (this.#parents.get(row) ?? this.#placed.get(row));
    const isFacts = table !== undefined && find(table, 'w:tblPr', 'w:tblBorders') !== undefined;
    return isFacts ? table : undefined;
  }

  #rowOf(unit: RowUnit, parents: ReadonlyMap<XmlElement, XmlElement>): XmlElement | undefined {
    const [first] = linesOfUnit(unit);
    return first === undefined ? undefined : ancestor(first.element, 'w:tr', parents);
  }
}

function isForm(each: XmlElement | string): boolean {
  return typeof each !== 'string' && each.name !== 'w:tr';
}

/** Paragraphs stand against one another only where there are as many in each cell. */
function isOneShape(own: FileUnit, now: FileUnit): boolean {
  if (own.kind === 'paragraph' || now.kind === 'paragraph') return own.kind === now.kind;
  const shape = (unit: RowUnit) => unit.cells.map((each) => each.length).join(' ');
  return shape(own) === shape(now);
}

function lastElement(unit: FileUnit): XmlElement | null {
  return linesOfUnit(unit).at(-1)?.element ?? null;
}

function parentsIn(root: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const parents = new Map<XmlElement, XmlElement>();
  const walk = (parent: XmlElement): void => {
    for (const each of elements(parent)) {
      parents.set(each, parent);
      walk(each);
    }
  };
  walk(root);
  return parents;
}

function ancestor(
  element: XmlElement,
  name: string,
  parents: ReadonlyMap<XmlElement, XmlElement>,
): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  while (at !== undefined && at.name !== name) at = parents.get(at);
  return at;
}
