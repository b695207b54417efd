import { zipSync } from 'fflate';
import type { CheckReport } from '../finding.ts';
import { recognise } from '../layout/recognise.ts';
import type { RuleId } from '../rule-list.ts';
import { mendFonts } from './mend-fonts.ts';
import { mendPageNumbers } from './mend-page-numbers.ts';
import { mendPages } from './mend-pages.ts';
import { mendSizes } from './mend-sizes.ts';
import { mendTexts } from './mend-texts.ts';
import { type ReadWord, readWord } from './read-word.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** One kind of fault that was mended. */
export type Mend = { readonly rule: RuleId; readonly count: number };

/** What each mending step works on and leaves behind. */
export type Mending = {
  readonly read: ReadWord;
  readonly boxes: ReturnType<typeof recognise>;
  readonly report: CheckReport;
  /** Parts that come new or changed, by name. */
  readonly parts: Map<string, XmlElement>;
  readonly has: (rule: RuleId) => boolean;
};

const STEPS = [mendPages, mendFonts, mendPageNumbers, mendSizes, mendTexts] as const;
/** Zip knows no year before 1980; a copy made twice is the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

function zipped({ read, parts }: Mending): Uint8Array {
  const files = read.source.names
    .filter((name) => !name.endsWith('/'))
    .map((name) => [name, parts.has(name) ? new Uint8Array() : (read.source.bytes(name) ?? new Uint8Array())] as const);
  const all = new Map<string, Uint8Array>(files);
  for (const [name, root] of parts) all.set(name, new TextEncoder().encode(writeXml(root)));
  return zipSync(Object.fromEntries(all), { mtime: ZIP_DATE });
}

/** How often each rule was broken. */
function counts(report: CheckReport): Map<RuleId, number> {
  const found = new Map<RuleId, number>();
  for (const { rule, more } of report.findings) found.set(rule, (found.get(rule) ?? 0) + more + 1);
  return found;
}

/**
 * A copy with what can be mended without touching a word: page, fonts, sizes, the dash of the motto, zeros of the date, the number
 * of the page, the ending mark. Null when there is nothing of that kind.
 */
export function mendWord(
  bytes: Uint8Array,
  report: CheckReport,
): { bytes: Uint8Array; mended: readonly Mend[] } | null {
  const read = readWord(bytes);
  const before = counts(report);
  const parts = new Map<string, XmlElement>([[read.parts.documentName, read.parts.document]]);
  const mending: Mending = { read, report, parts, boxes: recognise(read.document), has: (rule) => before.has(rule) };
  const touched = new Set(STEPS.flatMap((step) => step(mending)));
  if (touched.size === 0) return null;
  return { bytes: zipped(mending), mended: [...touched].map((rule) => ({ rule, count: before.get(rule) ?? 1 })) };
}
