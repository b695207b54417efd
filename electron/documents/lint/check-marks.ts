import { type Problem, problem } from '../../domain/problem.ts';
import type { PlacedBlock } from '../compose/render-fault.ts';

/** Characters that a person does not see and that would disturb or forge what is printed; a tab and a line end are none. */
const NOT_ALLOWED =
  /(?![\n\t\r])[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LIQUID = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const COMMENT = /\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;

type Pair = {
  readonly open: string;
  readonly close: string;
  readonly counts: (text: string) => readonly [number, number];
};

const occurrences = (text: string, mark: RegExp): number => [...text.matchAll(mark)].length;

const PAIRS: readonly Pair[] = [
  { open: '«', close: '»', counts: (text) => [occurrences(text, /«/g), occurrences(text, /»/g)] },
  { open: '-> ', close: ' <-', counts: (text) => [occurrences(text, /^->\s/gm), occurrences(text, /\s<-$/gm)] },
  {
    open: '**',
    close: '**',
    // Marks of one kind: an odd number leaves one open.
    counts: (text) => [occurrences(text, /(?<!\\)\*\*/g) % 2, 0],
  },
];

/** Marks of the text that are opened and not closed within their paragraph, or the other way round. */
export function markFaults({ file, block }: PlacedBlock): readonly Problem[] {
  const text = block.body.replace(COMMENT, blanked).replace(LIQUID, blanked);
  let line = block.line;
  return text.split(/(\n[ \t]*\n)/).flatMap((paragraph) => {
    const where = `${file.path}:${line + leadingLines(paragraph)}`;
    line += paragraph.split('\n').length - 1;
    return PAIRS.filter(({ counts }) => counts(paragraph)[0] !== counts(paragraph)[1]).map(({ open, close }) =>
      problem('template-mark-unbalanced', where, {
        mark: open === close ? open : `${open.trim()} ${close.trim()}`,
        block: block.id,
      }),
    );
  });
}

/** Invisible characters of a file, each line once. */
export function characterFaults(path: string, text: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const [found] = line.match(NOT_ALLOWED) ?? [];
    if (found === undefined) return [];
    const character = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [problem('template-character-not-allowed', `${path}:${index + 1}`, { character })];
  });
}

/** As many lines as before, so that line numbers stay true. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function leadingLines(paragraph: string): number {
  return paragraph.slice(0, paragraph.search(/\S|$/)).split('\n').length - 1;
}
