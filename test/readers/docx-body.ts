import type { NumberingReader } from './docx-numbering.ts';
import { descendants, elements, find, textOf, value, type XmlElement } from './docx-xml.ts';

export type DocxParagraph = {
  /** As a reader sees it, the label that Word computes included. */
  readonly text: string;
  /** Whether Word numbers it itself. */
  readonly numbered: boolean;
  readonly styleId: string;
  /** 0-based section. */
  readonly section: number;
  readonly inTable: boolean;
  readonly keepWithNext: boolean;
  /** Indents of the paragraph itself, not of its style, in mm. */
  readonly indentMm: { readonly left: number; readonly right: number } | null;
  readonly borderTop: boolean;
  readonly spaceBeforePt: number | null;
  readonly align: string | null;
};

export type DocxRow = {
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly (readonly string[])[];
};

export type DocxTable = {
  readonly section: number;
  readonly columnWidthsMm: readonly number[];
  readonly layout: string | undefined;
  readonly borders: Readonly<Record<string, string | undefined>>;
  readonly description: string | undefined;
  readonly rows: readonly DocxRow[];
};

export type DocxSection = {
  readonly pageWidthMm: number;
  readonly pageHeightMm: number;
  readonly marginsMm: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
  readonly orientation: string;
  readonly titlePage: boolean;
  readonly pageNumberStart: number | undefined;
  readonly headerTypes: readonly string[];
};

export type DocxBody = {
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  readonly sections: readonly DocxSection[];
};

type Reading = {
  paragraphs: DocxParagraph[];
  tables: DocxTable[];
  sections: DocxSection[];
  readonly numbering: NumberingReader;
};

/** Reads w:body in document order. */
export function readBody(body: XmlElement | undefined, numbering: NumberingReader): DocxBody {
  const reading: Reading = { paragraphs: [], tables: [], sections: [], numbering };
  readBlocks(body, reading, false);
  const last = find(body, 'w:sectPr');
  if (last !== undefined) reading.sections.push(section(last));
  return { paragraphs: reading.paragraphs, tables: reading.tables, sections: reading.sections };
}

/** Gives back the texts of the paragraphs directly in `parent`. */
function readBlocks(parent: XmlElement | undefined, reading: Reading, inTable: boolean): string[] {
  const texts: string[] = [];
  for (const each of elements(parent)) {
    if (each.name === 'w:tbl') readTable(each, reading);
    if (each.name !== 'w:p') continue;
    const read = paragraph(each, reading, inTable);
    reading.paragraphs.push(read);
    texts.push(read.text);
    const end = find(each, 'w:pPr', 'w:sectPr');
    if (end !== undefined) reading.sections.push(section(end));
  }
  return texts;
}

function paragraph(element: XmlElement, reading: Reading, inTable: boolean): DocxParagraph {
  const properties = find(element, 'w:pPr');
  const numId = value(find(properties, 'w:numPr', 'w:numId'));
  const level = Number(value(find(properties, 'w:numPr', 'w:ilvl')) ?? 0);
  const label = numId === undefined ? '' : reading.numbering.label(numId, level);
  const indent = find(properties, 'w:ind')?.attributes;
  const before = find(properties, 'w:spacing')?.attributes['w:before'];
  return {
    text: label + descendants(element, 'w:t').map(textOf).join(''),
    numbered: numId !== undefined,
    styleId: value(find(properties, 'w:pStyle')) ?? 'Normal',
    section: reading.sections.length,
    inTable,
    keepWithNext: find(properties, 'w:keepNext') !== undefined,
    indentMm: indent === undefined ? null : { left: mm(indent['w:left']), right: mm(indent['w:right']) },
    borderTop: find(properties, 'w:pBdr', 'w:top') !== undefined,
    spaceBeforePt: before === undefined ? null : Number(before) / 20,
    align: value(find(properties, 'w:jc')) ?? null,
  };
}

function readTable(table: XmlElement, reading: Reading): void {
  const properties = find(table, 'w:tblPr');
  const borders = elements(find(properties, 'w:tblBorders')).map((each) => [each.name.slice(2), value(each)]);
  const place = reading.tables.length;
  const read = {
    section: reading.sections.length,
    columnWidthsMm: elements(find(table, 'w:tblGrid'), 'w:gridCol').map((each) => mm(each.attributes['w:w'])),
    layout: find(properties, 'w:tblLayout')?.attributes['w:type'],
    borders: Object.fromEntries(borders) as Record<string, string | undefined>,
    description: value(find(properties, 'w:tblDescription')),
    rows: [] as DocxRow[],
  };
  reading.tables[place] = read;
  for (const each of elements(table, 'w:tr')) {
    read.rows.push({
      header: find(each, 'w:trPr', 'w:tblHeader') !== undefined,
      cantSplit: find(each, 'w:trPr', 'w:cantSplit') !== undefined,
      cells: elements(each, 'w:tc').map((cell) => readBlocks(cell, reading, true)),
    });
  }
}

const SIDES = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;

function section(properties: XmlElement): DocxSection {
  const size = find(properties, 'w:pgSz')?.attributes ?? {};
  const margins = find(properties, 'w:pgMar')?.attributes ?? {};
  const start = find(properties, 'w:pgNumType')?.attributes['w:start'];
  return {
    pageWidthMm: mm(size['w:w']),
    pageHeightMm: mm(size['w:h']),
    marginsMm: Object.fromEntries(SIDES.map((each) => [each, mm(margins[`w:${each}`])])) as DocxSection['marginsMm'],
    orientation: size['w:orient'] ?? 'portrait',
    titlePage: find(properties, 'w:titlePg') !== undefined,
    pageNumberStart: start === undefined ? undefined : Number(start),
    headerTypes: elements(properties, 'w:headerReference').map((each) => each.attributes['w:type'] ?? ''),
  };
}

function mm(twips: string | undefined): number {
  return (Number(twips ?? 0) / 1440) * 25.4;
}
