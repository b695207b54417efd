import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { edited } from '../documents/check/edited.ts';
import { BY_HAND } from '../documents/check/made-by-hand.ts';

/** A report as people make it in Word, without a fault. */
export const GOOD = BY_HAND['report with tabs (model 1.4)'] ?? new Uint8Array();

const DOCUMENT = 'word/document.xml';

/** The same with two faults that need nobody to mend them. */
export const MENDABLE = edited(GOOD, {
  [DOCUMENT]: (part) =>
    part
      .replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')
      .replace('w:left="1701"', 'w:left="1134"'),
});

/** And a third one that is for a person. */
export const FAULTY = edited(MENDABLE, { [DOCUMENT]: (part) => part.replace('>g) ', '>f) ') });

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export const OLD_DOC = Buffer.concat([OLE, Buffer.alloc(4096)]);
export const ENCRYPTED = Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]);
export const TRUNCATED = GOOD.slice(0, Math.floor(GOOD.length / 2));

/** A page with a drawn shape and no letter, as a scanner leaves it. */
export async function pictureOnly(): Promise<Buffer> {
  const made = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  made.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => made.once('end', resolve));
  made.rect(60, 60, 300, 40).fill();
  made.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Writes the files into the folder and answers their paths. */
export function written(folder: string, files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** Drops files into the middle of the window, as the desktop does. */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  at: { readonly x: number; readonly y: number } = { x: 500, y: 400 },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
