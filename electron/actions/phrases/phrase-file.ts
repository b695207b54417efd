import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MOST_PHRASES, type PhraseUndo, phraseSchema } from '../../contract/phrase-channels.ts';
import { type Phrase, phraseFaults } from '../../domain/phrase.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { issueProblems } from '../case-file/issue-problems.ts';
import { scanJson } from '../case-file/scan-json.ts';
import type { PhraseStore } from '../ports.ts';
import { decodeCaseFile } from '../read-case-file.ts';
import { writeOutputFile } from '../write-output-file.ts';

const FORMAT = 'ket-luan-phrases';

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  phrases: z.array(phraseSchema).max(MOST_PHRASES),
});

/** The phrases of a file's text, or everything that is wrong with it at once. Of two with one id the last holds. */
export function readPhraseFile(text: string): Answer<readonly Phrase[]> {
  const { brokenAt } = scanJson(text);
  if (brokenAt !== null) return refused(problem('json-broken', '', brokenAt));
  const input: unknown = JSON.parse(text);
  if (typeof input !== 'object' || input === null || Reflect.get(input, 'format') !== FORMAT)
    return refused(problem('not-a-phrase-file', 'format'));
  const parsed = fileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return refused(...parsed.error.issues.flatMap(issueProblems));
  const { phrases } = parsed.data;
  const faults = phrases.flatMap((each, index) =>
    phraseFaults(each).map((fault) => ({ ...fault, where: `phrases[${index}].${fault.where}` })),
  );
  if (faults.length > 0) return refused(...faults);
  return done([...new Map(phrases.map((each) => [each.id, each])).values()]);
}

export type ImportedPhrases = { readonly added: number; readonly changed: number; readonly undo: PhraseUndo };

/** Takes the phrases of a file into the office's own; one with the same id takes the place of what stood. */
export async function importPhrases(phrases: PhraseStore, path: string): Promise<Answer<ImportedPhrases>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refused(problem('file-not-readable', path, { path }));
  const text = decodeCaseFile(bytes);
  if (!text.ok) return text;
  const read = readPhraseFile(text.value);
  if (!read.ok) return read;
  const standing = new Map(phrases.list().map((each) => [each.id, each]));
  const replaced = read.value.flatMap(({ id }) => standing.get(id) ?? []);
  const added = read.value.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  if (standing.size + added.length > MOST_PHRASES)
    return refused(problem('too-many-phrases', '', { most: MOST_PHRASES }));
  phrases.change({ write: read.value, remove: [] });
  return done({ added: added.length, changed: replaced.length, undo: { write: replaced, remove: added } });
}

/** Writes the office's own phrases to a file that `importPhrases` reads. */
export function exportPhrases(phrases: PhraseStore, path: string): Promise<Answer<string>> {
  const text = `${JSON.stringify({ format: FORMAT, version: 1, phrases: phrases.list() }, null, 2)}\n`;
  return writeOutputFile(path, new TextEncoder().encode(text));
}
