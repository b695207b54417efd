import checkEn from '../../../locales/en/check.json' with { type: 'json' };
import checkVi from '../../../locales/vi/check.json' with { type: 'json' };
import type { Language } from '../../domain/bilingual-text.ts';
import { fillIn } from '../../domain/fill-in.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CheckReport, Clause, Finding, FindingPlace, Severity } from './finding.ts';

/** One finding as it is read: where, what is there, what should be, how to mend it, and the clause that says so. */
export type FindingWords = {
  readonly severity: string;
  readonly box: string;
  /** Page, paragraph, first words; empty where the whole file is meant. */
  readonly place: string;
  readonly clause: string;
  readonly found: string;
  readonly required: string;
  readonly fix: string;
  /** How many more places have it; empty for none. */
  readonly more: string;
};

export type CheckSpeaker = {
  /** Words of locales/<language>/check.json. */
  readonly say: (key: string, values?: Problem['values']) => string;
  readonly wordsOf: (finding: Finding) => FindingWords;
  /** The whole report, one finding a line, under a line that counts them. `file` is what it is called there. */
  readonly linesOf: (file: string, report: CheckReport) => readonly string[];
};

const WORDS: Readonly<Record<Language, unknown>> = { vi: checkVi, en: checkEn };

/** Lengths and sizes come with a decimal point. */
const MEASURED: ReadonlySet<string> = new Set(['page-size', 'page-margin', 'body-indent', 'body-gap', 'line-spacing']);

function wordsAt(language: Language, key: string): string {
  const found = key.split('.').reduce<unknown>((words, name) => Reflect.get(Object(words), name), WORDS[language]);
  return typeof found === 'string' ? found : key;
}

function written(value: string | number, language: Language): string | number {
  return language === 'vi' && typeof value === 'string' ? value.replaceAll(/(\d)\.(\d)/g, '$1,$2') : value;
}

function valuesOf({ rule, aspect, values }: Finding, language: Language): Finding['values'] {
  if (!MEASURED.has(rule) && aspect !== 'size') return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value, language)]));
}

function clauseKey({ annex, part }: Clause): string {
  if (part === '') return 'clauseWithoutPart';
  return annex === 'III' && part === 'II' ? 'clauseModel' : 'clause';
}

function placeWords({ page, paragraph, words }: FindingPlace, say: CheckSpeaker['say']): string {
  const parts = [
    page === null ? '' : say('page', { page }),
    paragraph === null ? '' : say('paragraph', { paragraph }),
    words === '' ? '' : say('words', { words }),
  ];
  return parts.filter((each) => each !== '').join(', ');
}

export function countsOf(findings: readonly Finding[]) {
  const of = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}

/** Says findings in the language of the interface; window and command line say them alike. */
export function checkSpeaker(language: Language): CheckSpeaker {
  const say: CheckSpeaker['say'] = (key, values = {}) => fillIn(wordsAt(language, key), values);
  const wordsOf = (finding: Finding): FindingWords => {
    const { rule, aspect, place, clause, more } = finding;
    const key = aspect === null ? `rules.${rule}` : `aspects.${aspect}`;
    const values = valuesOf(finding, language);
    return {
      severity: say(`severity.${finding.severity}`),
      box: say(`boxes.${place.box}`),
      place: placeWords(place, say),
      clause: say(clauseKey(clause), clause),
      found: say(`${key}.found`, values),
      required: say(`${key}.required`, values),
      fix: say(`${key}.fix`, values),
      more: more === 0 ? '' : say('more', { more }),
    };
  };
  const lineOf = (finding: Finding): string => {
    const words = wordsOf(finding);
    return `  ${say(words.place === '' ? 'findingWithoutPlace' : 'finding', words)}`;
  };
  const linesOf: CheckSpeaker['linesOf'] = (file, { findings, language: documentLanguage }) => [
    say(findings.length === 0 ? 'clean' : 'summary', { file, ...countsOf(findings) }),
    ...(documentLanguage === 'other' ? [`  ${say('translation')}`] : []),
    ...findings.map(lineOf),
  ];
  return { say, wordsOf, linesOf };
}
