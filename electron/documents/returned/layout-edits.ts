import type { Section, TextRun } from '../check/read-document.ts';
import { wordDiff } from '../model/word-diff.ts';
import { groupedBy } from './compare-texts.ts';
import { type FileLine, type FileText, type FileUnit, linesOfUnit, picturesIn } from './read-text.ts';
import type { Setting } from './setting.ts';
import type { LayoutEdit } from './suggestion.ts';

type Property = LayoutEdit['property'];
type Found = { readonly property: Property; readonly from: string; readonly to: string; readonly place: string };

const MOST_PLACES = 3;
const LONGEST_PLACE = 70;
/** Programs round lengths; what differs by less is the same: mm, pt, multiples of a line. */
const TOLERANCE = { mm: 0.6, pt: 0.6, lines: 0.03 } as const;

const RUN_PROPERTIES: readonly (readonly [Property, (run: TextRun) => string])[] = [
  ['bold', (run) => String(run.bold)],
  ['italic', (run) => String(run.italic)],
  ['underlined', (run) => String(run.underlined)],
  ['size', (run) => String(run.size)],
  ['font', (run) => run.font ?? ''],
  ['colour', (run) => (run.colour === '000000' ? '' : (run.colour ?? ''))],
];

/** Changes of form alone, alike ones told once with how many lines they touch. */
export function layoutEdits(setting: Setting, old: FileText, now: FileText): readonly LayoutEdit[] {
  const found = [...setting.pairs.flatMap((pair) => linesBeside(setting.old[pair.old], setting.now[pair.now]))].flatMap(
    ([own, edited]) => [...runEdits(own, edited), ...paragraphEdits(own, edited)],
  );
  return [...gathered(found), ...pageEdits(old, now), ...countEdits(old, now)];
}

function linesBeside(old: FileUnit | undefined, now: FileUnit | undefined): (readonly [FileLine, FileLine])[] {
  if (old === undefined || now === undefined) return [];
  const edited = linesOfUnit(now);
  const own = linesOfUnit(old);
  return own.length === edited.length
    ? own.flatMap((each, index) => (edited[index] === undefined ? [] : [[each, edited[index]] as const]))
    : [];
}

function placeOf({ text }: FileLine): string {
  return text.length <= LONGEST_PLACE ? text : `${text.slice(0, LONGEST_PLACE).trimEnd()} …`;
}

/** Of each character the form of its run, the label left out. */
function formsOf({ form, label, text }: FileLine): readonly TextRun[] {
  const runs = form.label === undefined || form.label === '' ? form.runs : form.runs.slice(1);
  const all = runs.flatMap((run) => Array.from({ length: run.text.normalize('NFC').length }, () => run));
  return label === '' && all.length !== text.length ? all.slice(0, text.length) : all;
}

/** Only of the words that stand in both: a word that was put in has its form from the person. */
function runEdits(own: FileLine, edited: FileLine): readonly Found[] {
  const [old, now] = [formsOf(own), formsOf(edited)];
  let [from, to] = [0, 0];
  const beside: (readonly [TextRun, TextRun])[] = [];
  for (const part of wordDiff(own.text, edited.text)) {
    if (part.type === 'same') {
      [...Array(part.text.length).keys()].forEach((step) => {
        const [one, other] = [old[from + step], now[to + step]];
        if (one !== undefined && other !== undefined && one !== other && part.text[step]?.trim() !== '')
          beside.push([one, other]);
      });
    }
    if (part.type !== 'new') from += part.text.length;
    if (part.type !== 'gone') to += part.text.length;
  }
  const place = placeOf(edited);
  return RUN_PROPERTIES.flatMap(([property, written]) => {
    const changed = beside.find(([one, other]) => written(one) !== written(other));
    return changed === undefined ? [] : [{ property, from: written(changed[0]), to: written(changed[1]), place }];
  });
}

function paragraphEdits(own: FileLine, edited: FileLine): readonly Found[] {
  const place = placeOf(edited);
  const [old, now] = [own.form, edited.form];
  const lengths: readonly (readonly [Property, number | null, number | null, number])[] = [
    ['indent', old.indent, now.indent, TOLERANCE.mm],
    ['indent', old.firstLine, now.firstLine, TOLERANCE.mm],
    ['gap', old.gapBefore, now.gapBefore, TOLERANCE.pt],
    ['line-spacing', old.lineSpacing, now.lineSpacing, TOLERANCE.lines],
  ];
  const measured = lengths.flatMap(([property, from, to, tolerance]) =>
    from === null || to === null || Math.abs(from - to) <= tolerance
      ? []
      : [{ property, from: rounded(from), to: rounded(to), place }],
  );
  const align =
    old.align === now.align ? [] : [{ property: 'align' as const, from: old.align ?? '', to: now.align ?? '', place }];
  const isCounted = own.label === '' ? edited.label === '' : edited.label !== '';
  const numbering = isCounted ? [] : [{ property: 'numbering' as const, from: own.label, to: edited.label, place }];
  return [...measured, ...align, ...numbering];
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function gathered(found: readonly Found[]): readonly LayoutEdit[] {
  const groups = groupedBy(found, ({ property, from, to }) => `${property} ${from} ${to}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = group.slice(0, MOST_PLACES).map((each) => each.place);
    return [{ property: first.property, from: first.from, to: first.to, count: group.length, places }];
  });
}

function pageEdits(old: FileText, now: FileText): readonly LayoutEdit[] {
  const [own, edited] = [old.read.document.sections, now.read.document.sections];
  return own.flatMap((section, index) => {
    const other = edited[index];
    if (other === undefined) return [];
    const page = (each: Section) => `${Math.round(each.width)} × ${Math.round(each.height)}`;
    const margins = ({ top, bottom, left, right }: Section) => [top, bottom, left, right].map(Math.round).join(' / ');
    const edit = (property: 'page' | 'margins', from: string, to: string): readonly LayoutEdit[] =>
      from === to ? [] : [{ property, from, to, count: 1, places: [] }];
    return [...edit('page', page(section), page(other)), ...edit('margins', margins(section), margins(other))];
  });
}

/** Empty lines put in or taken out for room, and pictures: a person has to see that they are there. */
function countEdits(old: FileText, now: FileText): readonly LayoutEdit[] {
  const pictures = ({ units }: FileText) => units.flatMap(linesOfUnit).reduce((sum, each) => sum + picturesIn(each), 0);
  const edit = (property: 'empty-lines' | 'pictures', from: number, to: number): readonly LayoutEdit[] =>
    from === to ? [] : [{ property, from: String(from), to: String(to), count: Math.abs(to - from), places: [] }];
  return [...edit('empty-lines', old.emptyLines, now.emptyLines), ...edit('pictures', pictures(old), pictures(now))];
}
