import { strFromU8, unzipSync } from 'fflate';
import { type DocxBody, readBody } from './docx-body.ts';
import { NumberingReader } from './docx-numbering.ts';
import { type DocxStyles, readStyles } from './docx-styles.ts';
import { descendants, elements, find, parseXml, textOf, value, type XmlElement } from './docx-xml.ts';

export type DocxHeader = {
  readonly part: string;
  readonly styleId: string | undefined;
  /** «PAGE» when it shows the page's number. */
  readonly fields: readonly string[];
  readonly text: string;
};

export type ReadDocx = DocxBody & {
  readonly styles: DocxStyles;
  readonly headers: readonly DocxHeader[];
  /** By local name: title, creator, created… */
  readonly coreProperties: Readonly<Record<string, string>>;
  readonly themeFonts: readonly string[];
  readonly partNames: readonly string[];
};

/** Reads back what a .docx says, with numbering labels as Word computes them. Lengths in mm, sizes in pt. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const part = (name: string): XmlElement => parseXml(strFromU8(parts[name] ?? missing(name)));
  const partNames = Object.keys(parts);
  const properties = elements(part('docProps/core.xml')).map((each) => [each.name.replace(/^.*:/, ''), textOf(each)]);
  return {
    ...readBody(find(part('word/document.xml'), 'w:body'), new NumberingReader(part('word/numbering.xml'))),
    styles: readStyles(part('word/styles.xml')),
    headers: partNames
      .filter((each) => /^word\/header\d+\.xml$/.test(each))
      .map((name) => readHeader(name, part(name))),
    coreProperties: Object.fromEntries(properties),
    themeFonts: themeFonts(parts['word/theme/theme1.xml']),
    partNames,
  };
}

/** None in a file of LibreOffice's, which has no theme. */
function themeFonts(theme: Uint8Array | undefined): readonly string[] {
  const latin = theme === undefined ? [] : descendants(parseXml(strFromU8(theme)), 'a:latin');
  return latin.map((each) => each.attributes.typeface ?? '');
}

/** The texts of all paragraphs that have one, as `documentText` gives them. */
export function docxText(docx: ReadDocx): string[] {
  return docx.paragraphs.map((each) => each.text).filter((each) => each !== '');
}

function readHeader(part: string, header: XmlElement): DocxHeader {
  const fields = [
    ...descendants(header, 'w:instrText').map(textOf),
    ...descendants(header, 'w:fldSimple').map(instruction),
  ];
  return {
    part,
    styleId: value(descendants(header, 'w:pStyle')[0]),
    fields: fields.map((each) => each.trim()),
    text: descendants(header, 'w:t').map(textOf).join(''),
  };
}

function instruction(field: XmlElement): string {
  return field.attributes['w:instr'] ?? '';
}

function missing(name: string): never {
  throw new Error(`The package has no part ${name}`);
}
