import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import type { Deadline } from './deadline.ts';
import type { PlanRowEntry } from './remediation-plan.ts';
import type { Term } from './term.ts';
import { writeShortDate } from './write-date.ts';
import { writeSpan, writeTerm } from './write-term.ts';

/** The parts of a plan row that a person may write over. */
export type PlanRowTexts = {
  readonly measure: BilingualText;
  readonly lead: BilingualText;
  readonly cooperating: BilingualText;
  readonly due: BilingualText;
  readonly product: BilingualText;
  readonly note: BilingualText;
};

/** What prints of a row: a person's entry where there is one. */
export function writtenOver(
  derived: PlanRowTexts,
  entry: PlanRowEntry | undefined,
  dueText: (term: Term | undefined) => BilingualText,
): PlanRowTexts {
  if (entry === undefined) return derived;
  return {
    measure: over(derived.measure, entry.measure),
    lead: over(derived.lead, entry.lead),
    cooperating: over(derived.cooperating, entry.cooperating),
    due: entry.due === undefined ? derived.due : dueText(entry.due),
    product: over(derived.product, entry.product),
    note: over(derived.note, entry.note),
  };
}

/**
 * An entry in Vietnamese alone leaves the English of the derived text out: it would say something else.
 */
function over(derived: BilingualText, entered: BilingualText | undefined): BilingualText {
  if (entered === undefined || (textIn(entered, 'vi') === null && textIn(entered, 'en') === null)) return derived;
  return entered;
}

/** «24/02/2025»; where the last day cannot be computed, the term in words. */
export function writeDue(term: Term | undefined, deadline: Deadline | null): BilingualText {
  if (term === undefined) return {};
  if (deadline === null) return { vi: termInTable(term, 'vi'), en: termInTable(term, 'en') };
  return writeDay(deadline);
}

/** «24/02/2025». */
export function writeDay({ dueOn }: Deadline): BilingualText {
  return { vi: writeShortDate(dueOn, 'vi'), en: writeShortDate(dueOn, 'en') };
}

/** Texts as sentences one after another. */
export function joined(texts: readonly BilingualText[]): BilingualText {
  return { vi: joinedIn(texts, 'vi'), en: joinedIn(texts, 'en') };
}

/** One text missing in a language leaves the whole out, so that no half of it passes for all. */
function joinedIn(texts: readonly BilingualText[], language: Language): string | undefined {
  const parts = texts.map((each) => textIn(each, language));
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const [first = '', ...others] = parts.map((each) => (each ?? '').replace(/[.;]$/, ''));
  // Sentences, not a list with «;»: each was typed with a capital, and a name at its start must keep it.
  return [first, ...others.map((each) => each.charAt(0).toLocaleUpperCase('vi') + each.slice(1))].join('. ');
}

function termInTable(term: Term, language: Language): string {
  const words = term.kind === 'within' ? writeSpan(term, language) : writeTerm(term, language);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
