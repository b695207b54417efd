import { ProblemError, problem } from '../../../domain/problem.ts';
import { withoutTranslatedTitles } from '../layout/two-languages.ts';
import { isDrafterMark, isRecipients } from '../layout/words.ts';
import type { DrawnRule, FootLine, Paragraph, ReadDocument, Section } from '../read-document.ts';
import { headerGroups, single } from './header-lines.ts';
import { boxOf, type Line, runsOf } from './lines.ts';
import { edgesOf, sectionsOf } from './measured-page.ts';
import { type OpenPdf, openPdf, readingProblem } from './open-pdf.ts';
import { contentOf, type PageContent } from './page-content.ts';
import { layoutOf, type PageLayout, type PlacedLine, type Progress } from './page-layout.ts';
import { commonPitch, type Edges, type Group, groupsOf, paragraphOf } from './paragraphs.ts';
import { twoColumnsOf } from './two-columns.ts';

const MM = 25.4 / 72;
const LEAST_RULE = 12;
/** A rule stands at most so far under its text, pt. */
const BELOW = 14;

async function layoutsOf(open: OpenPdf): Promise<PageLayout[]> {
  const contents: PageContent[] = [];
  for (let number = 1; number <= open.pdf.numPages; number += 1) contents.push(await contentOf(open, number));
  const all = twoColumnsOf(contents);
  let progress: Progress = { inClosing: false, hasClosing: false, tables: 0 };
  return contents.map((content, index) => {
    const columns = all.find((each) => each.width === Math.round(content.width)) ?? null;
    const isLast = index === contents.length - 1;
    const { layout, after } = layoutOf(content, index + 1, { ...progress, isLast, columns });
    progress = after;
    return layout;
  });
}

/** Recipients that take two lines; each line of the signing block stands for itself. */
function closingGroups(lines: readonly PlacedLine[], edges: Edges): Group[] {
  const left: Group[] = [];
  for (const line of lines.filter((each) => each.column === 0)) {
    const last = left.at(-1);
    const isBelow = left.slice(0, -1).some((each) => each.lines.some(({ text }) => isRecipients(text)));
    const begins = /^[-–+]|^(?:Nơi\s+nhận|Lưu)\s*:/u.test(line.text) || isDrafterMark(line.text);
    if (last !== undefined && isBelow && !begins) last.lines.push(line);
    else left.push({ lines: [line], edges });
  }
  return [...left, ...lines.filter((each) => each.column === 1).map((line) => ({ lines: [line], edges }))];
}

class Assembly {
  readonly paragraphs: Paragraph[] = [];
  readonly #sectionOf: (page: number) => number;

  constructor(sectionOf: (page: number) => number) {
    this.#sectionOf = sectionOf;
  }

  add(groups: readonly Group[], pitch: number, isRunning: boolean): void {
    groups.forEach((group, index) => {
      const previous = isRunning ? groups[index - 1] : undefined;
      const section = this.#sectionOf(group.lines[0]?.page ?? 1);
      const read = paragraphOf(group, { number: this.paragraphs.length + 1, section, previous, pitch });
      this.paragraphs.push(isRunning ? read : { ...read, align: null, firstLine: null });
    });
  }
}

/** Lines of the first page that are no part of a table, each under the text right above it. */
function rulesOf(page: PageLayout | undefined, paragraphs: readonly Paragraph[]): DrawnRule[] {
  if (page === undefined) return [];
  const flat = page.strokes.filter((each) => each.bottom - each.top < 2 && each.right - each.left > LEAST_RULE);
  return flat.flatMap((stroke) => {
    const [middle, top] = [((stroke.left + stroke.right) / 2) * MM, stroke.top * MM];
    const above = paragraphs
      .filter((each) => each.page === 1 && each.cell === null && each.box !== null)
      .filter(
        ({ box }) =>
          box !== null &&
          box.left < middle &&
          box.right > middle &&
          box.bottom - 2 < top &&
          top - box.bottom < BELOW * MM,
      )
      .toSorted((one, other) => (other.box?.bottom ?? 0) - (one.box?.bottom ?? 0))[0];
    return above === undefined
      ? []
      : [{ under: above.number, length: (stroke.right - stroke.left) * MM, available: null, floating: false }];
  });
}

function numberParagraphs(pages: readonly PageLayout[]): Paragraph[] {
  return pages.flatMap(({ pageNumberLine: line, number }) => (line === null ? [] : [bare(line, number)]));
}

function footLines(pages: readonly PageLayout[]): FootLine[] {
  return pages.flatMap(({ foot, number }) =>
    foot.lines.map((line) => ({
      paragraph: bare(line, number),
      onLaterPages: number > 1,
      underRule: foot.underRule,
    })),
  );
}

function bare(line: Line, page: number): Paragraph {
  return {
    number: 0,
    page,
    text: line.text,
    runs: runsOf([line]),
    cell: null,
    inTextBox: false,
    align: null,
    firstLine: null,
    indent: null,
    gapBefore: null,
    lineSpacing: null,
    section: 0,
    box: boxOf([line]),
  };
}

function sectionFinder(sections: readonly Section[]): (page: number) => number {
  return (page) =>
    Math.max(
      0,
      sections.findLastIndex((each) => (each.firstPage ?? 1) <= page),
    );
}

function assemble(pages: readonly PageLayout[]): ReadDocument {
  const sections = sectionsOf(pages);
  const sectionOf = sectionFinder(sections);
  const edges = (page: number): Edges => edgesOf(pages[page - 1], sections[sectionOf(page)]);
  const assembly = new Assembly(sectionOf);
  const running = pages.flatMap((each) => each.running);
  const firstAfter = pages.findIndex((each) => each.closing.length > 0);
  const closingLines = pages.flatMap((each) => each.closing);
  const lastClosing = closingLines.at(-1);
  const isBefore = (line: PlacedLine): boolean =>
    firstAfter < 0 ||
    lastClosing === undefined ||
    line.page < firstAfter + 1 ||
    (line.page === firstAfter + 1 && line.baseline < (closingLines[0]?.baseline ?? 0));
  const [before, after] = [running.filter(isBefore), running.filter((each) => !isBefore(each))].map((each) =>
    groupsOf(each, (line) => line.edges ?? edges(line.page)),
  );
  const pitch = commonPitch(before ?? []);
  assembly.add(headerGroups(pages[0]?.header ?? [], edges(1)), pitch, false);
  assembly.add(before ?? [], pitch, true);
  assembly.add(closingGroups(closingLines, edges(lastClosing?.page ?? 1)), pitch, false);
  assembly.add(after ?? [], pitch, true);
  const translated = pages.flatMap((each) => each.translated);
  const count = assembly.paragraphs.length;
  assembly.add(single(translated, edges(1)), pitch, false);
  const paragraphs = assembly.paragraphs.map(
    (each, index): Paragraph => (index < count ? each : { ...each, side: 'translation' }),
  );
  return {
    format: 'pdf',
    pages: pages.length,
    paragraphs: translated.length === 0 ? paragraphs : withoutTranslatedTitles(paragraphs),
    sections,
    pageNumbers: pages.flatMap(({ pageNumber }) => pageNumber ?? []),
    rules: rulesOf(pages[0], assembly.paragraphs),
    margins: numberParagraphs(pages),
    foot: footLines(pages),
    trackedChanges: false,
  };
}

/** @throws ProblemError for a file that is broken, encrypted or without text (`check-pdf-no-text`) */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const open = await openPdf(bytes);
  try {
    const pages = await layoutsOf(open);
    const hasText = pages.some((each) => each.header.length + each.running.length + each.closing.length > 0);
    if (!hasText) throw new ProblemError([problem('check-pdf-no-text', '')]);
    return assemble(pages);
  } catch (error) {
    throw readingProblem(error);
  } finally {
    await open.close().catch(() => undefined);
  }
}
