import { type OfficeTerm, termKey } from './glossary.ts';
import { type Problem, problem } from './problem.ts';

/** Characters of one part of a term; a term is a few words. */
const LONGEST_PART = 1_000;

/** What keeps a term from being kept; the place is the part of it. */
export function termFaults({ vi, en, note }: OfficeTerm): readonly Problem[] {
  const long = Object.entries({ vi, en, note }).filter(([, text]) => text.length > LONGEST_PART);
  return [
    ...(termKey(vi) === '' ? [problem('term-without-vietnamese', 'vi')] : []),
    ...(en.trim() === '' ? [problem('term-without-english', 'en', { term: vi.trim() })] : []),
    ...long.map(([part, text]) => problem('term-too-long', part, { length: text.length, most: LONGEST_PART })),
  ];
}

/** A term as it is kept: NFC, one line, no space around. */
export function termToKeep({ vi, en, note }: OfficeTerm): OfficeTerm {
  const line = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return { vi: line(vi), en: line(en), note: line(note) };
}
