import type { PageNumber, Paragraph, Section } from '../read-document.ts';
import { formOf } from './paragraph-form.ts';
import type { WordParts } from './parts.ts';
import { BodyReader, type Surroundings } from './read-body.ts';
import { descendants, elements, find, isOn, millimetres, textOf } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** What Word takes where a section says nothing: US Letter, one inch all round. */
const LETTER = { width: 215.9, height: 279.4, margin: 25.4 };
/** Twips are whole numbers, and programs that count in other units round. */
const STATED = 0.6;

export function sectionOf(properties: XmlElement): Section {
  const size = find(properties, 'w:pgSz')?.attributes ?? {};
  const margins = find(properties, 'w:pgMar')?.attributes ?? {};
  const side = (name: string): number => Math.abs(millimetres(margins[`w:${name}`]) ?? LETTER.margin);
  return {
    width: millimetres(size['w:w']) ?? LETTER.width,
    height: millimetres(size['w:h']) ?? LETTER.height,
    top: side('top'),
    bottom: side('bottom'),
    left: side('left') + (millimetres(margins['w:gutter']) ?? 0),
    right: side('right'),
    tolerance: STATED,
    unknown: [],
    startsAtOne: find(properties, 'w:pgNumType')?.attributes['w:start'] === '1',
    firstPage: null,
  };
}

type Kind = 'default' | 'first' | 'even';
export type Margins = Readonly<Record<`${'header' | 'footer'}-${Kind}`, string | undefined>>;

export function referenced(properties: XmlElement, previous: Partial<Margins>): Partial<Margins> {
  const own = elements(properties)
    .filter((each) => each.name === 'w:headerReference' || each.name === 'w:footerReference')
    .map(({ name, attributes }) => [
      `${name === 'w:headerReference' ? 'header' : 'footer'}-${attributes['w:type'] ?? 'default'}`,
      attributes['r:id'],
    ]);
  return { ...previous, ...Object.fromEntries(own) };
}

function isPageField(instruction: string): boolean {
  return /(?:^|\s)PAGE(?:\s|$)/i.test(instruction);
}

/** A paragraph that shows the page's number, with how it is set. */
type Shown = Pick<PageNumber, 'text' | 'size' | 'bold' | 'italic' | 'centred' | 'arabic'>;

function isCentred(paragraph: XmlElement, read: Paragraph, around: Surroundings): boolean {
  const properties = find(paragraph, 'w:pPr');
  if (read.align === 'centre' || find(properties, 'w:framePr')?.attributes['w:xAlign'] === 'center') return true;
  const tabs = formOf(around.styles.paragraph(properties, undefined)).tabs;
  const before = read.runs.map((each) => each.text).join('');
  const isAfterOneTab = before.startsWith('\t') && !before.startsWith('\t\t');
  const isPositioned = descendants(paragraph, 'w:ptab').some((each) => each.attributes['w:alignment'] === 'center');
  return isPositioned || (isAfterOneTab && tabs.some((each) => each.centre));
}

function shownIn(root: XmlElement, around: Surroundings): Shown[] {
  const reader = new BodyReader(around, () => undefined);
  reader.read(root);
  const inCentredShape = descendants(root, 'wp:positionH').some((each) => textOf(each).trim() === 'center');
  return reader.paragraphs.flatMap((read) => {
    const element = reader.sources.get(read.number);
    if (element === undefined) return [];
    const instructions = [
      descendants(element, 'w:instrText').map(textOf).join(''),
      ...descendants(element, 'w:fldSimple').map((each) => each.attributes['w:instr'] ?? ''),
    ];
    const page = instructions.find(isPageField);
    // A paragraph that holds a text box has the field of the paragraph in it too: the inner one counts.
    if (page === undefined || descendants(element, 'w:txbxContent').length > 0) return [];
    const run = read.runs.find((each) => /\d/.test(each.text)) ?? read.runs[0] ?? markRun(element, around);
    return [
      {
        text: read.text === '' ? '1' : read.text,
        size: run.size,
        bold: run.bold,
        italic: run.italic,
        centred: isCentred(element, read, around) || (read.inTextBox && inCentredShape),
        arabic: !/\\\*\s*(?:roman|alphabetic)/i.test(page),
      },
    ];
  });
}

/** A field without a stored result looks like the run that holds its instruction. */
function markRun(paragraph: XmlElement, around: Surroundings): { size: number; bold: boolean; italic: boolean } {
  const holder = descendants(paragraph, 'w:r').find((each) => find(each, 'w:instrText') !== undefined);
  const probe: XmlElement = {
    ...paragraph,
    children: [
      ...elements(paragraph, 'w:pPr'),
      {
        ...paragraph,
        name: 'w:r',
        children: [...elements(holder, 'w:rPr'), { ...paragraph, name: 'w:t', children: ['1'] }],
      },
    ],
  };
  const reader = new BodyReader(around, () => undefined);
  reader.read({ ...paragraph, name: 'w:body', children: [probe] });
  return reader.paragraphs[0]?.runs[0] ?? { size: 0, bold: false, italic: false };
}

/** Page numbers as each section shows them; headers and footers not named are the previous section's. */
export function pageNumbersOf(
  all: readonly XmlElement[],
  { margins }: Pick<WordParts, 'margins'>,
  around: Surroundings,
): PageNumber[] {
  let current: Partial<Margins> = {};
  return all.flatMap((properties, section) => {
    current = referenced(properties, current);
    const hasFirst = isOn(find(properties, 'w:titlePg')) === true;
    const format = find(properties, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal';
    const starts = section === 0 || sectionOf(properties).startsAtOne;
    const kinds: readonly Kind[] = hasFirst ? ['default', 'first'] : ['default'];
    return (['header', 'footer'] as const).flatMap((where) =>
      kinds.flatMap((kind) => {
        const root = margins.get(current[`${where}-${kind}`] ?? '')?.root;
        const shown = root === undefined ? [] : shownIn(root, around);
        return shown.map((each) => ({
          ...each,
          arabic: each.arabic && format === 'decimal',
          place: where === 'header' ? ('top' as const) : ('foot' as const),
          onFirst: starts && (kind === 'first' || !hasFirst),
          section,
          page: null,
        }));
      }),
    );
  });
}
