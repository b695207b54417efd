import { isAddressee, isAppendix, isBlank, isCapital, typeOf } from '../layout/words.ts';
import type { Align, Paragraph } from '../read-document.ts';
import { boxOf, type Line, runsOf } from './lines.ts';
import type { PlacedLine } from './page-layout.ts';

const MM = 25.4 / 72;
/** Single spacing of Times New Roman as a multiple of the size. */
const SINGLE = 1.149;
/** A line this far in begins a paragraph; one this far from the right edge ends one, mm. */
const INDENTED = 5;
const SHORT = 12;
const AT_EDGE = 2;
const OFF_CENTRE = 2.5;
const HAIR = 0.3;
/** Least width of «Kính gửi:», mm. */
const LABEL = 15;
/** First-line indents of running text, Annex I, Part I, II.6.e. */
const INDENTS = [10, 12.7];
const EXACT = 0.7;
/** A gap wider than this many sizes is more than any line spacing. */
const WIDEST_PITCH = 1.85;

/** Lines of one heading stand closer than this many sizes; the next paragraph stands at least 6 pt further down. */
const RAGGED_PITCH = 1.45;

/** Edges of the text on a page, pt. */
export type Edges = { readonly left: number; readonly right: number };

export type Group = { readonly lines: PlacedLine[]; readonly edges: Edges };

function isCentred(line: Line, edges: Edges): boolean {
  const off = Math.abs((line.left + line.right) / 2 - (edges.left + edges.right) / 2) * MM;
  const indent = (line.left - edges.left) * MM;
  if (off >= OFF_CENTRE || indent <= AT_EDGE) return false;
  // A line with a first-line indent may fall near the middle by chance, most of all where it nearly fills its width.
  if (INDENTS.every((each) => Math.abs(indent - each) >= 1)) return true;
  const fills = (edges.right - line.right) * MM < SHORT + 2;
  return isBold(line) ? !fills || off < EXACT : !fills && off < EXACT;
}

function isBold(line: Line): boolean {
  return line.glyphs.filter((each) => each.text.trim() !== '').every((each) => each.bold);
}

/** A line that fills its width may be the first of a text in the middle: a bold one, or one off both edges alike. */
function isMiddle(line: Line, edges: Edges): boolean {
  const fills = (line.left - edges.left) * MM < INDENTED && (edges.right - line.right) * MM < INDENTED;
  return isCentred(line, edges) || (fills && (isBold(line) || isJustOff(line, edges)));
}

/** Of a text whose lines all fill their width: as far off the left edge as off the right, if only by a hair. */
function isJustOff(line: Line, edges: Edges): boolean {
  const [before, after] = [(line.left - edges.left) * MM, (edges.right - line.right) * MM];
  return before > HAIR && Math.abs(before - after) < HAIR;
}

/** Lines in the middle belong together while they look alike; capitals and small letters are two boxes. */
function isSameCentred(before: Line, line: Line): boolean {
  const alike = isBold(before) === isBold(line) && Math.abs(before.size - line.size) < 0.5;
  const isClose = line.baseline - before.baseline < WIDEST_PITCH * line.size;
  return alike && isClose && isCapital(before.text) === isCapital(line.text) && !isAppendix(before.text);
}

/** The second line of «- Giám đốc Sở …» stands under its first word. */
function hangs({ lines }: Group, line: Line): boolean {
  const [first, before] = [lines[0], lines.at(-1)];
  if (first === undefined || before === undefined || !/^(?:[-–+]|Kính gửi:\s)/u.test(first.text)) return false;
  const isFirst = lines.length === 1;
  // Under the name after «Kính gửi:»; an indent alone begins the running text.
  const least = /^[-–+]/.test(first.text) ? 2 : LABEL / MM;
  const under = isFirst ? line.left > first.left + least : Math.abs(line.left - before.left) < 2;
  return under && !/^[-–+]/.test(line.text) && !/[;.:]$/.test(before.text);
}

/** Width of the first word, with a little space. */
function firstWord({ glyphs, left, size }: Line): number {
  const end = glyphs.findIndex((each) => each.text.trim() === '');
  return (glyphs[end < 0 ? glyphs.length - 1 : end - 1]?.right ?? left) - left + size / 4;
}

function continues(group: Group, line: PlacedLine, edges: Edges): boolean {
  const before = group.lines.at(-1);
  if (before === undefined || before.table !== null || line.table !== null) return false;
  if (typeOf(before.text) !== null || isAddressee(line.text)) return false;
  const samePage = before.page === line.page;
  const centred = isCentred(line, edges);
  if (centred && group.lines.every((each) => isMiddle(each, group.edges)))
    return samePage && isSameCentred(before, line);
  const isHanging = hangs(group, line);
  if (isHanging && samePage) return true;
  if (!isHanging && (line.left - edges.left) * MM > INDENTED) return false;
  if (samePage && isAtEdge(line, edges) && isHeadingGoingOn(before, line)) return true;
  if (endsBefore(line, edges, before, group.edges)) return false;
  return !samePage || line.baseline - before.baseline < WIDEST_PITCH * Math.max(line.size, before.size);
}

/** Over the page only the full line above says that the paragraph goes on: one the next word had no room on. */
function endsBefore(line: PlacedLine, edges: Edges, before: PlacedLine, own: Edges): boolean {
  if ((own.right - before.right) * MM > Math.max(SHORT, firstWord(line) * MM)) return true;
  // The line «Biểu 1. …» above a table may nearly fill its width: it stands in on both sides, the text above it does not.
  const isRunning = before.page === line.page ? (before.left - own.left) * MM < HAIR : !isJustOff(before, own);
  return isRunning && isJustOff(line, edges);
}

function isAtEdge(line: Line, edges: Edges): boolean {
  return Math.abs(line.left - edges.left) * MM < AT_EDGE;
}

/** Bold headings are ragged: only the pitch says that a line without an indent goes on with the one above. */
function isHeadingGoingOn(before: Line, line: Line): boolean {
  const isOneTitle = !isAppendix(before.text) && isCapital(before.text) === isCapital(line.text);
  return isOneTitle && isBold(before) && isBold(line) && line.baseline - before.baseline < RAGGED_PITCH * line.size;
}

/** Lines of running text as paragraphs; one may go on over the page. */
export function groupsOf(lines: readonly PlacedLine[], edgesOf: (line: PlacedLine) => Edges): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const edges = edgesOf(line);
    const last = groups.at(-1);
    if (last !== undefined && continues(last, line, edges)) last.lines.push(line);
    else groups.push({ lines: [line], edges });
  }
  return groups;
}

function alignOf({ lines, edges }: Group): Align | null {
  // Any line of a title may fill its width, the last one too.
  if (
    lines.every((each) => isMiddle(each, edges)) &&
    lines.some((each) => isCentred(each, edges) || isJustOff(each, edges))
  )
    return 'centre';
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return null;
  const ragged = inner.filter((each) => (edges.right - each.right) * MM > AT_EDGE).length;
  if (ragged / inner.length <= 0.3) return 'justify';
  return inner.length >= 2 ? 'left' : null;
}

function pitchOf({ lines }: Group): number | null {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before === undefined || before.page !== line.page ? [] : [line.baseline - before.baseline];
  });
  const sorted = steps.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Pitch of the document's paragraphs of several lines as a multiple of the size, for those of one line. */
export function commonPitch(groups: readonly Group[]): number {
  const pitches = groups
    .flatMap((group) => {
      const pitch = pitchOf(group);
      return pitch === null ? [] : [pitch / (group.lines[0]?.size ?? 14)];
    })
    .toSorted((one, other) => one - other);
  return pitches[Math.floor(pitches.length / 2)] ?? SINGLE;
}

type Place = {
  readonly number: number;
  readonly section: number;
  readonly previous: Group | undefined;
  readonly pitch: number;
};

export function paragraphOf(group: Group, { number, section, previous, pitch }: Place): Paragraph {
  const { lines, edges } = group;
  const [first, second] = lines;
  const size = first?.size ?? 14;
  const own = pitchOf(group);
  const above = previous?.lines.at(-1);
  const isBelow =
    above !== undefined &&
    first !== undefined &&
    above.page === first.page &&
    above.table === null &&
    first.table === null;
  const table = first?.table ?? null;
  return {
    number,
    page: first?.page ?? null,
    text: lines
      .map((each) => each.text)
      .join(' ')
      .normalize('NFC'),
    runs: runsOf(lines),
    cell: table === null ? null : { table, row: 0, column: 0 },
    column: first?.column ?? null,
    inTextBox: false,
    align: alignOf(group),
    firstLine: first === undefined || isBlank(first.text) ? null : (first.left - edges.left) * MM,
    indent: second === undefined ? 0 : (second.left - edges.left) * MM,
    gapBefore: isBelow ? first.baseline - above.baseline - (own ?? pitch * size) : null,
    lineSpacing: own === null ? null : own / (SINGLE * size),
    section,
    box: boxOf(lines.filter((each) => each.page === first?.page)),
  };
}
