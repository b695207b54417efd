import PDFDocument from 'pdfkit';
import { mmToPt } from '../../electron/documents/model/length.ts';
import { stylesOf } from '../../electron/documents/model/styles.ts';
import type { FaceName } from '../../electron/documents/pdf/font-files.ts';
import { type PlainLine, plainDocument } from './plain-lines.ts';
import type { Write } from './writer-process.ts';

/** What anyone would write with pdfkit after its manual: its own `text`, justified, with the same fonts and sizes. */
export const write: Write = (document, fonts) => {
  const { page } = document;
  const margins = {
    top: mmToPt(page.top),
    bottom: mmToPt(page.bottom),
    left: mmToPt(page.left),
    right: mmToPt(page.right),
  };
  const file = new PDFDocument({ size: 'A4', margins, info: { Title: document.properties.title } });
  for (const [name, bytes] of Object.entries(fonts)) file.registerFont(name, Buffer.from(bytes));
  const bytes = bytesOf(file);
  const { header, lines, closing } = plainDocument(document);
  for (const line of [...header.flat(2), ...lines, ...closing.flat()]) draw(file, line);
  file.end();
  return bytes;
};

function draw(file: PDFKit.PDFDocument, { style, text }: PlainLine): void {
  const { size, bold, italic, align, firstLineIndent, spaceAfter, lineSpacing } = stylesOf()[style];
  file.font(faceOf(bold, italic)).fontSize(size);
  const lineGap = file.currentLineHeight(true) * (lineSpacing - 1);
  file.text(text, {
    align: align === 'centre' ? 'center' : align,
    indent: mmToPt(firstLineIndent),
    paragraphGap: spaceAfter,
    lineGap,
  });
}

function faceOf(bold: boolean, italic: boolean): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

async function bytesOf(file: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.on('end', () => resolve(Buffer.concat(chunks)));
    file.on('error', reject);
  });
}
