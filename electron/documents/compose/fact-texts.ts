import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import { BLANK } from '../model/inline.ts';

/** The text; a blank when it is given in the other language only, so that nothing known disappears; null when not given. */
export function givenIn(text: BilingualText | undefined, language: Language): string | null {
  const own = textIn(text, language);
  if (own !== null) return own;
  return textIn(text, language === 'vi' ? 'en' : 'vi') === null ? null : BLANK;
}

/** Lines of a text that its writer meant as paragraphs; one that ends in a word gets its full stop. */
export function paragraphsIn(text: BilingualText | undefined, language: Language): readonly string[] {
  return (givenIn(text, language) ?? '')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => (/[\p{L}\p{N})”"»%]$/u.test(each) ? `${each}.` : each));
}

/** «A», «A và B», «A, B và C»; null when one of them is missing, so that a list never hides one. */
export function joinNames(names: readonly (string | null)[], language: Language): string | null {
  if (names.length === 0 || names.includes(null)) return null;
  const given = names.filter((each) => each !== null);
  const last = given.at(-1) ?? '';
  const and = language === 'vi' ? ' và ' : ' and ';
  return given.length === 1 ? last : `${given.slice(0, -1).join(', ')}${and}${last}`;
}

/** A sentence without its own full stop, so that the template decides what follows. */
export function withoutStop(text: string | null): string | null {
  return text === null ? null : text.replace(/[.;,]\s*$/, '');
}

/**
 * The name of a body or post in running text. English names take an article there («the Department of …»), which
 * headers leave out; Vietnamese names stand as they are.
 */
export function nameIn(text: BilingualText | undefined, language: Language): string | null {
  const name = withoutStop(textIn(text, language));
  if (name === null || language === 'vi' || /^(the|a|an|all|mr|ms)\s/i.test(name)) return name;
  return `the ${name}`;
}

export function lowerFirst(text: string | null): string | null {
  if (text === null) return null;
  const [first = '', second = ''] = text;
  // An abbreviation at the start (UBND, TTHC) keeps its capitals.
  const isAbbreviation = second !== '' && second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : first.toLocaleLowerCase('vi') + text.slice(first.length);
}

export function upperFirst(text: string | null): string | null {
  if (text === null) return null;
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
