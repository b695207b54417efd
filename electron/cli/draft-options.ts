import { quoted } from '../actions/case-file/place.ts';
import type { ExportFormat } from '../documents/export-job.ts';
import type { DraftLanguage } from '../domain/bilingual-text.ts';
import { type IsoDate, parseIsoDate } from '../domain/calendar-date.ts';
import { rulesOf } from '../domain/document-rules.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../domain/official-document.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import type { OptionName } from './commands.ts';
import type { OptionValues } from './parse-command-line.ts';

export type DraftOptions = {
  readonly kind: DocumentKind;
  readonly language: DraftLanguage;
  readonly formats: readonly ExportFormat[];
  readonly outFolder: string;
  readonly date: IsoDate | null;
  readonly unitId: string | null;
  /** Path of the office's own Word file. */
  readonly letterhead: string | null;
};

const UNIT_KINDS = DOCUMENT_KINDS.filter((each) => rulesOf(each).perUnit);
const LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];
const FORMATS: readonly ExportFormat[] = ['docx', 'pdf'];

function chosen<T extends string>(
  name: OptionName,
  given: string,
  choices: readonly T[],
  problems: Problem[],
): T | null {
  const found = choices.find((each) => each === given);
  if (found !== undefined) return found;
  problems.push(problem('option-value-unknown', `--${name}`, { given: quoted(given), choices: choices.join(', ') }));
  return null;
}

function dateOf(given: string | undefined, problems: Problem[]): IsoDate | null {
  if (given === undefined || parseIsoDate(given) !== null) return given ?? null;
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(given);
  problems.push(problem(isWritten ? 'date-not-real' : 'date-not-written', '--date', { given: quoted(given) }));
  return null;
}

/** The options of `draft` and `export`; whatever is wrong with them is a matter of usage. */
export function draftOptionsOf(options: OptionValues): Answer<DraftOptions> {
  const problems: Problem[] = [];
  const kind = chosen('document', options.document ?? '', DOCUMENT_KINDS, problems);
  const language = chosen('lang', options.lang ?? 'vi', LANGUAGES, problems);
  const formats = (options.format ?? FORMATS.join(','))
    .split(',')
    .map((each) => chosen('format', each.trim(), FORMATS, problems));
  const date = dateOf(options.date, problems);
  if (kind !== null && !rulesOf(kind).perUnit && options.unit !== undefined) {
    problems.push(
      problem('option-only-for-unit-documents', '--unit', { option: '--unit', documents: UNIT_KINDS.join(', ') }),
    );
  }
  if (kind === null || language === null || problems.length > 0) return refused(...problems);
  const each = [...new Set(formats.filter((format) => format !== null))];
  return done({
    kind,
    language,
    formats: each,
    outFolder: options.out ?? '',
    date,
    unitId: options.unit?.normalize('NFC') ?? null,
    letterhead: options.letterhead ?? null,
  });
}
