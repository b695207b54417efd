import type { Language } from '../../domain/bilingual-text.ts';
import { type DocumentForm, rulesOf } from '../../domain/document-rules.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/official-document.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { readSchemes } from './numbering.ts';
import { readTemplateFile, type TemplateFile } from './template-file.ts';
import type { TemplateSource } from './template-source.ts';

/** What every document shares (quốc hiệu, «Số:», «Nơi nhận:»), and the words of one kind. */
export type OpenTemplates = { readonly common: TemplateFile; readonly kind: TemplateFile };

/** Blocks without which a document would lack a part that Decree 30/2020 asks for. */
const NEEDED_IN_COMMON = [
  'national-title',
  'motto',
  'number',
  'place-and-date',
  'addressees-label',
  'recipients-heading',
  'recipients-as-above',
  'filed-copy',
  'contact-address',
  'contact-reach',
];
const NEEDED_IN_FORM: Readonly<Record<DocumentForm, readonly string[]>> = {
  titled: ['type-name', 'subject'],
  decision: ['type-name', 'subject'],
  minutes: ['type-name', 'subject', 'party-team', 'party-unit'],
  letter: ['letter-subject'],
};

/** Reads both files of a document; refused with all their outline faults at once. */
export function openTemplates(kind: DocumentKind, language: Language, source: TemplateSource): Answer<OpenTemplates> {
  const faults: Problem[] = [];
  const common = openTemplate(`common/${language}.md`, source, faults);
  const own = openTemplate(`${kind}/${language}.md`, source, faults);
  if (common === null || own === null || faults.length > 0) return refused(...faults);
  return done({ common, kind: own });
}

/** One file with its outline faults pushed on `faults`; null when there is no such file. */
export function openTemplate(path: string, source: TemplateSource, faults: Problem[]): TemplateFile | null {
  const found = source(path);
  if (found === null) {
    faults.push(problem('template-missing', `templates/${path}`));
    return null;
  }
  const read = readTemplateFile(`templates/${path}`, found);
  faults.push(...read.faults);
  const numbering = read.file.settings.get('numbering') ?? '';
  if (readSchemes(numbering) === null)
    faults.push(problem('template-numbering-unknown', `templates/${path}:1`, { numbering }));
  for (const block of neededIn(path))
    if (read.file.blocks.every((each) => each.id !== block))
      faults.push(problem('template-block-missing', `templates/${path}:1`, { block }));
  return read.file;
}

function neededIn(path: string): readonly string[] {
  const kind = DOCUMENT_KINDS.find((each) => path.startsWith(`${each}/`));
  return kind === undefined ? NEEDED_IN_COMMON : NEEDED_IN_FORM[rulesOf(kind).form];
}
