import { type OfficeTerm, termKey } from '../../domain/glossary.ts';
import { termFaults, termToKeep } from '../../domain/glossary-faults.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { type SeparatedLine, separatedLines, separatedText } from './separated-lines.ts';

export type TermFileKind = 'tsv' | 'csv';

const MOST_BYTES = 16 * 1024 * 1024;
const BYTE_ORDER_MARK = '\ufeff';

/** UTF-8, or the UTF-16 that Excel calls «Unicode Text»; null for anything else, which is not guessed. */
function textOf(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Excel separates with what the computer's region says: tab, comma or, in Vietnam, semicolon. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return ['\t', ';', ','].find((each) => first.includes(each)) ?? ',';
}

/** The office terms in a .tsv or .csv file, or everything that is wrong with it, each fault with its line. */
export function readTermFile(bytes: Uint8Array): Answer<readonly OfficeTerm[]> {
  if (bytes.byteLength > MOST_BYTES)
    return refused(problem('term-file-too-large', '', { megabytes: MOST_BYTES / 1024 / 1024 }));
  const text = textOf(bytes);
  if (text === null || text.includes('\0')) return refused(problem('term-file-not-text', ''));
  const { lines, openQuote } = separatedLines(text, separatorOf(text));
  if (openQuote !== null) return refused(problem('term-quote-open', `${openQuote}`, { line: openQuote }));
  const [head, ...rest] = lines;
  const columns = (head?.cells ?? []).map((each) => each.trim().toLowerCase());
  if (!columns.includes('vi') || !columns.includes('en')) return refused(problem('term-file-no-columns', '1'));
  const terms = rest.map((each) => ({ line: each.line, term: termOf(each, columns) }));
  const faults = [...terms.flatMap(({ line, term }) => faultsAt(line, term)), ...repeated(terms)];
  if (faults.length > 0) return refused(...faults.sort((a, b) => Number(a.where) - Number(b.where)));
  return done(terms.map(({ term }) => termToKeep(term)));
}

type TermLine = { readonly line: number; readonly term: OfficeTerm };

function termOf({ cells }: SeparatedLine, columns: readonly string[]): OfficeTerm {
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  return { vi: cell('vi'), en: cell('en'), note: cell('note') };
}

function faultsAt(line: number, term: OfficeTerm): readonly Problem[] {
  return termFaults(term).map((each) => problem(each.code, `${line}`, each.values));
}

function repeated(terms: readonly TermLine[]): readonly Problem[] {
  const first = new Map<string, number>();
  return terms.flatMap(({ line, term }) => {
    const key = termKey(term.vi);
    const before = first.get(key);
    if (key === '') return [];
    if (before !== undefined) return [problem('term-repeated', `${line}`, { term: term.vi.trim(), first: before })];
    first.set(key, line);
    return [];
  });
}

/** The bytes of a file that `readTermFile` and spreadsheets read; without the mark Excel would not take a .csv for UTF-8. */
export function writeTermFile(terms: readonly OfficeTerm[], kind: TermFileKind): Uint8Array {
  const lines = [['vi', 'en', 'note'], ...terms.map(({ vi, en, note }) => [vi, en, note])];
  const text = separatedText(lines, kind === 'tsv' ? '\t' : ',');
  return new TextEncoder().encode(kind === 'csv' ? BYTE_ORDER_MARK + text : text);
}
