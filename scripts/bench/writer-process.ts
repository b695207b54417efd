import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OfficialDocument } from '../../electron/documents/model/official-document.ts';
import { type FontFiles, fontFileNames } from '../../electron/documents/pdf/font-files.ts';
import { largeDocument } from '../../test/documents/sample-documents.ts';

/** What every measured writer exports as `write`. */
export type Write = (document: OfficialDocument, fonts: FontFiles) => Promise<Uint8Array>;

/** One export; `into` keeps its file. */
export type WriteOrder = { readonly into?: string };

export type WriteCost = {
  /** CPU milliseconds of all threads of the process, loading the writer aside. */
  readonly cpu: number;
  /** CPU milliseconds of loading the writer; 0 after the first order. */
  readonly load: number;
  /** Most memory that the process has had until now and before this order, kilobytes. */
  readonly peak: number;
  readonly peakBefore: number;
  readonly bytes: number;
};

// Entry of a process with one writer and one case: it answers orders until its parent lets go of it.
const [, , module = '', findings = '', fontFolder = ''] = process.argv;
const names = fontFileNames();
const read = (name: string): Uint8Array => readFileSync(join(fontFolder, name));
const fonts: FontFiles = {
  regular: read(names.regular),
  bold: read(names.bold),
  italic: read(names.italic),
  boldItalic: read(names.boldItalic),
};
const document = largeDocument(Number(findings));
let write: Write | undefined;

/** Linux hands a process the maxRSS of its parent; what it took itself stands in /proc. */
function peakNow(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

async function costOf<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly cpu: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpu: (user + system) / 1000 };
}

async function obey({ into }: WriteOrder): Promise<WriteCost> {
  const peakBefore = peakNow();
  const known = write;
  const loaded = await costOf(
    async () => known ?? ((await import(pathToFileURL(module).href)) as { readonly write: Write }).write,
  );
  write = loaded.value;
  const written = await costOf(() => loaded.value(document, fonts));
  if (into !== undefined) writeFileSync(into, written.value);
  return { cpu: written.cpu, load: loaded.cpu, peak: peakNow(), peakBefore, bytes: written.value.length };
}

process.on('message', (order: WriteOrder) => {
  void obey(order).then((cost) => process.send?.(cost));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
