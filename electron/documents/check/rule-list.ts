import type { Clause, Severity } from './finding.ts';

type Rule = { readonly clause: Clause; readonly severity: Severity };

const one = (item: string): Clause => ({ annex: 'I', part: 'I', item });
const error = (item: string): Rule => ({ clause: one(item), severity: 'error' });
const warning = (item: string): Rule => ({ clause: one(item), severity: 'warning' });
const note = (item: string): Rule => ({ clause: one(item), severity: 'note' });
/** The ending mark stands in the model forms alone. */
const MODEL: Clause = { annex: 'III', part: 'II', item: '1.4' };
const CITATION: Clause = { annex: 'II', part: '', item: 'V.7' };
const ABBREVIATIONS: Clause = { annex: 'III', part: 'I', item: '1' };

/**
 * Every rule with the place of Decree 30/2020/NĐ-CP it stands in. An error is what the text says outright; a warning what follows
 * from it or is measured roughly; a note local custom, or what needs a person's eye.
 */
export const RULES = {
  'page-size': error('I.1'),
  'page-landscape': note('I.2'),
  'page-margin': error('I.3'),
  'font-family': error('I.4'),
  'font-theme': error('I.4'),
  'font-not-unicode': error('I.4'),
  'text-colour': error('I.4'),
  'page-number-missing': error('I.7'),
  'page-number-foot': error('I.7'),
  'page-number-centre': error('I.7'),
  'page-number-style': error('I.7'),
  'page-number-arabic': error('I.7'),
  'page-number-first': error('I.7'),
  'page-number-plain': warning('I.7'),
  'national-title-missing': error('II.1.a'),
  'national-title-text': error('II.1.a'),
  'national-title-style': error('II.1.a'),
  'motto-missing': error('II.1.b'),
  'motto-text': error('II.1.b'),
  'motto-dash': error('II.1.b'),
  'motto-style': error('II.1.b'),
  'motto-rule': warning('II.1.b'),
  'agency-missing': error('II.2.a'),
  'agency-style': error('II.2.b'),
  'parent-agency-style': error('II.2.b'),
  'agency-rule': warning('II.2.b'),
  'number-missing': error('II.3.c'),
  'number-pattern': error('II.3.c'),
  'number-leading-zero': error('II.3.c'),
  'number-padded': note('II.3.a'),
  'number-spaces': error('II.3.c'),
  'number-style': error('II.3.c'),
  'number-type': { clause: ABBREVIATIONS, severity: 'error' },
  'place-date-missing': error('II.4.c'),
  'date-not-in-words': error('II.4.b'),
  'date-leading-zero': error('II.4.b'),
  'date-surplus-zero': warning('II.4.b'),
  'date-impossible': error('II.4.b'),
  'place-comma': error('II.4.c'),
  'place-capital': error('II.4.c'),
  'place-date-style': error('II.4.c'),
  'place-date-line': error('II.4.c'),
  'size-family': warning('V'),
  'type-name-missing': warning('II.5.b'),
  'type-name-style': error('II.5.b'),
  'subject-missing': error('II.5.b'),
  'subject-style': error('II.5.b'),
  'subject-rule': warning('II.5.b'),
  'letter-subject-style': error('II.5.b'),
  'ground-italic': error('II.6.a'),
  'ground-ending': error('II.6.a'),
  'ground-law': warning('II.6.a'),
  'body-size': error('II.6.e'),
  'body-justify': error('II.6.e'),
  'body-indent': error('II.6.e'),
  'body-gap': error('II.6.e'),
  'line-spacing': error('II.6.e'),
  'heading-style': error('II.6.đ'),
  'letter-order': error('II.6.đ'),
  'letter-foreign': error('II.6.đ'),
  'point-mark': error('II.6.đ'),
  'clause-mark': warning('II.6.đ'),
  'article-mark': error('II.6.đ'),
  'number-order': warning('II.6.đ'),
  'citation-case': { clause: CITATION, severity: 'warning' },
  'citation-order': { clause: CITATION, severity: 'note' },
  'ending-mark': { clause: MODEL, severity: 'error' },
  'addressee-style': error('II.9.d'),
  'addressee-marks': error('II.9.d'),
  'signing-missing': error('II.7.đ'),
  'signing-style': error('II.7.đ'),
  'signing-place': error('II.7.đ'),
  'signing-abbreviation': error('II.7.b'),
  'signer-style': error('II.7.đ'),
  'signer-title': warning('II.7.c'),
  'recipients-missing': error('II.9.d'),
  'recipients-heading': error('II.9.d'),
  'recipients-style': error('II.9.d'),
  'recipients-marks': error('II.9.d'),
  'recipients-last': error('II.9.d'),
  'appendix-label': error('III.1.b'),
  'appendix-number': error('III.1.a'),
  'appendix-title': error('III.1.b'),
  'appendix-reference': error('III.1.c'),
  'appendix-not-named': error('III.1.a'),
  'appendix-pages': error('III.1.đ'),
  'tracked-changes': note('II.6.g'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
