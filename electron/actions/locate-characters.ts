import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { placeOf } from './case-file/place.ts';

const OF_CHARACTERS: ReadonlySet<string> = new Set(['character-missing-in-font', 'character-not-printable']);

type TextPlace = { readonly place: string; readonly text: string };

/** Every text of the case that may print in this language, with its place. */
function* textsOf(value: unknown, path: readonly PropertyKey[], language: DraftLanguage): Generator<TextPlace> {
  if (typeof value === 'string') {
    const step = path.at(-1);
    if (language === 'both' || step === language || (step !== 'vi' && step !== 'en'))
      yield { place: placeOf(path), text: value };
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsOf(each, [...path, index], language);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* textsOf(each, [...path, name], language);
  }
}

function characterOf({ values }: Problem): string {
  return String.fromCodePoint(Number.parseInt(String(values.codePoint ?? '').replace('U+', ''), 16) || 0);
}

/**
 * A writer knows a character it cannot draw by the block it stands in; a person mends it in the case. Puts the places of the case
 * where the character stands in place of the blocks. A character that stands in no text of the case (a template's) keeps its block.
 */
export function locateCharacters(
  problems: readonly Problem[],
  inspectionCase: InspectionCase,
  language: DraftLanguage,
): readonly Problem[] {
  if (!problems.some((each) => OF_CHARACTERS.has(each.code))) return problems;
  const texts = [...textsOf(inspectionCase, [], language)];
  const located = problems.flatMap((each) => {
    if (!OF_CHARACTERS.has(each.code)) return [each];
    const character = characterOf(each);
    const places = texts.filter(({ text }) => text.includes(character));
    return places.length === 0 ? [each] : places.map(({ place }) => problem(each.code, place, each.values));
  });
  return [...new Map(located.map((each) => [`${each.code} ${each.where} ${each.values.codePoint}`, each])).values()];
}
