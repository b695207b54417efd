import type { PageContent } from './content.ts';
import {
  array,
  arrayAt,
  dictionaryAt,
  type Fault,
  type PdfObjects,
  type PdfValue,
  pdfA,
  pdfUA,
  streamAt,
  stringOf,
} from './pdf-objects.ts';

/** Every font that draws something (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21 says the same). */
export function fontFaults(file: PdfObjects, pages: readonly PageContent[]): readonly Fault[] {
  const used = new Map<string, Set<number>>();
  for (const { codes } of pages) {
    for (const [font, drawn] of codes) {
      const all = used.get(font) ?? new Set();
      for (const each of drawn) all.add(each);
      used.set(font, all);
    }
  }
  return [...used].flatMap(([font, codes]) => oneFont(file, font, codes));
}

function oneFont(file: PdfObjects, reference: string, codes: ReadonlySet<number>): readonly Fault[] {
  const font = dictionaryAt(file, reference);
  const isComposite = font['/Type'] === '/Font' && font['/Subtype'] === '/Type0' && font['/Encoding'] === '/Identity-H';
  if (!isComposite) return [pdfA('6.2.11.2', `${reference} is not the composite font that we write`)];
  const descendant = dictionaryAt(file, arrayAt(file, font['/DescendantFonts'])[0]);
  const faults: Fault[] = [];
  const system = dictionaryAt(file, descendant['/CIDSystemInfo']);
  if (stringOf(system['/Registry']) !== 'Adobe' || stringOf(system['/Ordering']) !== 'Identity')
    faults.push(pdfA('6.2.11.3.1', 'another character collection than the encoding'));
  if (descendant['/Subtype'] !== '/CIDFontType2' || descendant['/CIDToGIDMap'] !== '/Identity')
    faults.push(pdfA('6.2.11.3.2', 'no map from characters to glyphs'));
  if (font['/BaseFont'] !== descendant['/BaseFont']) faults.push(pdfA('6.2.11.2', 'two names of one font'));
  const descriptor = dictionaryAt(file, descendant['/FontDescriptor']);
  if (descriptor['/CIDSet'] !== undefined) faults.push(pdfA('6.2.11.4.2', 'a CIDSet that nobody keeps complete'));
  return [
    ...faults,
    ...programFaults(file, descriptor['/FontFile2'], descendant['/W'], codes),
    ...unicodeFaults(streamAt(file, font['/ToUnicode']), codes),
  ];
}

function programFaults(
  file: PdfObjects,
  reference: PdfValue | undefined,
  widths: PdfValue | undefined,
  codes: ReadonlySet<number>,
): readonly Fault[] {
  const data = streamAt(file, reference);
  if (data === null) return [pdfA('6.2.11.4.1', 'not embedded')];
  const faults: Fault[] = [];
  if (dictionaryAt(file, reference)['/Length1'] !== data.length)
    faults.push(pdfA('6.2.11.4.1', 'the font program does not say its length'));
  const program = readTrueType(data);
  if (program === null) return [...faults, pdfA('6.2.11.4.1', 'the font program is not TrueType')];
  const given = array(array(arrayAt(file, widths))[1]);
  for (const code of codes) {
    if (code === 0) faults.push(pdfA('6.2.11.8', '.notdef is drawn'));
    if (code >= program.glyphs) faults.push(pdfA('6.2.11.4.1', `glyph ${code} is not embedded`));
    else {
      const width = given[code];
      const isRight = typeof width === 'number' && Math.abs(width - program.width(code)) <= 1;
      if (!isRight) faults.push(pdfA('6.2.11.5', `glyph ${code} is ${program.width(code)} wide, not ${width}`));
    }
  }
  return faults;
}

type TrueType = { readonly glyphs: number; readonly width: (glyph: number) => number };

/** The tables that a TrueType program in a composite font must have (ISO 32000-1, 9.9). */
const TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

function readTrueType(data: Buffer): TrueType | null {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < data.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    const start = data.readUInt32BE(at + 8);
    tables.set(data.toString('latin1', at, at + 4), data.subarray(start, start + data.readUInt32BE(at + 12)));
  }
  const [, head, hhea, hmtx, , maxp] = TABLES.map((each) => tables.get(each));
  if (!head || !hhea || !hmtx || !maxp || !TABLES.every((each) => tables.has(each))) return null;
  const metrics = hhea.readUInt16BE(34);
  const unitsPerEm = head.readUInt16BE(18);
  const width = (glyph: number) => (hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
  return { glyphs: maxp.readUInt16BE(4), width };
}

function unicodeFaults(map: Buffer | null, codes: ReadonlySet<number>): readonly Fault[] {
  if (map === null) return [pdfA('6.2.11.7.2', 'no Unicode map'), pdfUA('7.21.7', 'no Unicode map')];
  const targets = readUnicode(map.toString('latin1'));
  const faults: Fault[] = [];
  for (const [code, text] of targets) {
    if (/[\0\ufeff\ufffe]/.test(text)) faults.push(pdfA('6.2.11.7.2', `code ${code} means a forbidden character`));
  }
  for (const code of codes) {
    const text = targets.get(code);
    if (text === undefined || text === '') faults.push(pdfA('6.2.11.7.2', `code ${code} has no character`));
    else if (/\p{Co}/u.test(text)) faults.push(pdfA('6.2.11.7.3', `code ${code} means a private character`));
  }
  return faults;
}

function readUnicode(map: string): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<(\w+)>/g)].forEach(([, target = ''], index) => {
      targets.set(Number.parseInt(first, 16) + index, Buffer.from(target, 'hex').swap16().toString('utf16le'));
    });
  }
  return targets;
}
