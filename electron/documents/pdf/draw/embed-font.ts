import type { Face } from '../measure/face.ts';
import { EM } from '../measure/face.ts';
import type { PdfFile, PdfFont, PdfReference } from './pdf-file.ts';

/** Serif and symbolic: the subset has codes of its own (ISO 32000-1, table 123). */
const FLAGS = (1 << 1) | (1 << 2);
const ITALIC = 1 << 6;
/** Thickness of upright strokes, which the font file does not tell. */
const STEM = { regular: 88, bold: 166 } as const;

/** Stands for a glyph that no text uses: the map has no place for «nothing» (ISO 19005-2, 6.2.11.7.2). */
const REPLACEMENT = 0xfffd;

/**
 * Writes a face and its subset as a composite font (ISO 32000-1, 9.7). pdfkit's own leaves out `Length1`, gives
 * .notdef a width in units of the font, and maps it to U+0000, which PDF/A forbids.
 */
export function embedFont(file: PdfFile, pdfFont: PdfFont, face: Face, index: number): void {
  const program = pdfFont.subset.encode();
  const fontFile = file.ref({ Length1: program.length });
  fontFile.end(program);
  const name = `${subsetTag(index)}+${face.font.postscriptName}`;
  const descendant = file.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor(file, face, name, fontFile),
    W: [0, widths(pdfFont, face)],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  const dictionary = pdfFont.ref();
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicodeMap(file, pdfFont),
  });
  dictionary.end();
}

function descriptor(file: PdfFile, { font, name: faceName }: Face, name: string, fontFile: PdfReference): PdfReference {
  const scale = EM / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const reference = file.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: FLAGS | (font.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [minX, minY, maxX, maxY].map((each) => each * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    XHeight: font.xHeight * scale,
    StemV: faceName === 'bold' || faceName === 'boldItalic' ? STEM.bold : STEM.regular,
    FontFile2: fontFile,
  });
  reference.end();
  return reference;
}

function widths(pdfFont: PdfFont, { font }: Face): readonly (number | undefined)[] {
  const [, ...others] = pdfFont.widths;
  return [(font.getGlyph(0).advanceWidth * EM) / font.unitsPerEm, ...others];
}

/** Six capitals (ISO 32000-1, 9.6.4): the faces of a file in the order of their use. */
function subsetTag(index: number): string {
  return `AAAAA${String.fromCharCode('A'.charCodeAt(0) + index)}`;
}

/** Codes of a range may differ in their last byte only. */
const RANGE = 256;

function unicodeMap(file: PdfFile, pdfFont: PdfFont): PdfReference {
  const [, ...used] = pdfFont.unicode;
  const targets = [[REPLACEMENT], ...used.map((each) => each ?? [REPLACEMENT])].map(
    (points) =>
      `<${Buffer.from(String.fromCodePoint(...points), 'utf16le')
        .swap16()
        .toString('hex')}>`,
  );
  const ranges: string[] = [];
  for (let start = 0; start < targets.length; start += RANGE) {
    const range = targets.slice(start, start + RANGE);
    ranges.push(`<${code(start)}> <${code(start + range.length - 1)}> [${range.join(' ')}]`);
  }
  const reference = file.ref({});
  reference.end(Buffer.from(characterMap(ranges), 'latin1'));
  return reference;
}

function code(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** ISO 32000-1, 9.10.3. */
function characterMap(ranges: readonly string[]): string {
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange',
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
