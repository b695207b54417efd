import type { Language } from '../../domain/bilingual-text.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { readSchemes } from './numbering.ts';
import { readTemplateFile, type TemplateFile } from './template-file.ts';
import type { TemplateSource } from './template-source.ts';

/** What every document shares (quốc hiệu, «Số:», «Nơi nhận:»), and the words of one kind. */
export type OpenTemplates = { readonly common: TemplateFile; readonly kind: TemplateFile };

/** Reads both files of a document; refused with all their outline faults at once. */
export function openTemplates(kind: DocumentKind, language: Language, source: TemplateSource): Answer<OpenTemplates> {
  const faults: Problem[] = [];
  const common = open(`common/${language}.md`, source, faults);
  const own = open(`${kind}/${language}.md`, source, faults);
  if (common === null || own === null || faults.length > 0) return refused(...faults);
  return done({ common, kind: own });
}

function open(path: string, source: TemplateSource, faults: Problem[]): TemplateFile | null {
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
  return read.file;
}
