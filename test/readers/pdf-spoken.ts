import { readFile } from 'node:fs/promises';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import { openPdf } from '../../electron/documents/check/pdf/open-pdf.ts';
import {
  catalogOf,
  dictionary,
  dictionaryAt,
  follow,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
  readPdfObjects,
} from '../documents/pdf/standards/pdf-objects.ts';
import type { PdfElement } from './pdf-structure.ts';

/** Texts by the page's reference and the mark's number. */
type Texts = ReadonlyMap<string, string>;

/**
 * The tagged structure as qpdf reads it, with the text that pdf.js finds under its marks; without attributes. For long documents:
 * poppler (`readStructure`) draws the whole page again for each element.
 */
export async function readSpoken(path: string): Promise<PdfElement> {
  const file = readPdfObjects(path);
  return element(file, await textsOfMarks(path), dictionaryAt(file, catalogOf(file)['/StructTreeRoot']), '');
}

function element(file: PdfObjects, texts: Texts, dict: PdfDictionary, outer: string): PdfElement {
  const content = contentOf(file, texts, dict['/K'], String(dict['/Pg'] ?? outer));
  const children = content.filter((each) => typeof each !== 'string');
  const text = content.filter((each) => typeof each === 'string');
  return { tag: String(dict['/S'] ?? '').slice(1), text, children, content, attributes: [] };
}

function contentOf(file: PdfObjects, texts: Texts, value: PdfValue | undefined, page: string): PdfElement['content'] {
  const kid = follow(file, value);
  if (Array.isArray(kid)) return kid.flatMap((each: PdfValue) => contentOf(file, texts, each, page));
  const dict = dictionary(kid);
  if ('/S' in dict) return [element(file, texts, dict, page)];
  const text = texts.get(`${dict['/Pg'] ?? page} ${typeof kid === 'number' ? kid : dict['/MCID']}`);
  return text === undefined ? [] : [text];
}

async function textsOfMarks(path: string): Promise<Texts> {
  const { pdf, close } = await openPdf(await readFile(path));
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    addTexts(texts, await page.getTextContent({ includeMarkedContent: true, disableNormalization: true }));
  }
  await close();
  return texts;
}

/** Marks are named after their page's object: «p12R_mc5». */
function addTexts(texts: Map<string, string>, { items }: TextContent): void {
  const open: string[] = [];
  for (const item of items) {
    if (!('type' in item)) {
      const mark = open.at(-1) ?? '';
      texts.set(mark, `${texts.get(mark) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item.id ?? '').replace(/^p(\d+)R_mc(\d+)$/, '$1 0 R $2'));
  }
}
