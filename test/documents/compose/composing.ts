import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument } from '../../../electron/documents/compose/compose-document.ts';
import { InsertedValues } from '../../../electron/documents/compose/inserted-values.ts';
import { markdownToBlocks } from '../../../electron/documents/compose/markdown-to-blocks.ts';
import { HeadingCounter, readSchemes } from '../../../electron/documents/compose/numbering.ts';
import type { TemplateSource } from '../../../electron/documents/compose/template-source.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import type { DraftLanguage } from '../../../electron/domain/bilingual-text.ts';
import type { IsoDate } from '../../../electron/domain/calendar-date.ts';
import type { OfficeTerm } from '../../../electron/domain/glossary.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import type { OfficePage } from '../../../electron/domain/office-profile.ts';
import type { Overview } from '../../../electron/domain/overview.ts';
import type { Answer, Problem } from '../../../electron/domain/problem.ts';
import { loadLaw } from '../../../electron/law/load-law.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export const LAW = loadLaw('electron/law');
/** The day on which documents are drafted here. */
export const TODAY = '2026-11-21';

/** The templates as shipped. */
export const SHIPPED: TemplateSource = (path) => {
  try {
    return readFileSync(join('templates', path), 'utf8');
  } catch {
    return null;
  }
};

/** The shipped templates with some files put over them; null takes one away. */
export function templatesWith(over: Readonly<Record<string, string | null>>): TemplateSource {
  return (path) => (path in over ? (over[path] ?? null) : SHIPPED(path));
}

/** A shipped template with one place changed. */
export function changed(path: string, from: string, to: string): string {
  const text = SHIPPED(path);
  if (text?.includes(from) !== true) throw new Error(`${path} has no «${from}»`);
  return text.replace(from, () => to);
}

export type Chosen = OfferedDocument & {
  readonly language: DraftLanguage;
  readonly templates?: TemplateSource;
  readonly officePage?: OfficePage;
  readonly withOrigins?: boolean;
  readonly overview?: Overview;
};

export function answerOf(
  inspectionCase: InspectionCase,
  chosen: Chosen,
  today: IsoDate = TODAY,
  officeTerms: readonly OfficeTerm[] = [],
) {
  const templates = chosen.templates ?? SHIPPED;
  return composeDocument({ inspectionCase, ...chosen, today, templates, law: LAW, officeTerms });
}

export function documentOf(inspectionCase: InspectionCase, chosen: Chosen): OfficialDocument {
  return mustBeDone(answerOf(inspectionCase, chosen)).document;
}

export function mustBeDone<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 1));
  return answer.value;
}

/** Why a document was refused; empty when it was not. */
export function problemsOf(answer: Answer<unknown>): readonly Problem[] {
  return answer.ok ? [] : answer.problems;
}

/** «templates/common/vi.md:3 template-fact-unknown». */
export function placed(problems: readonly Problem[]): readonly string[] {
  return problems.map((each) => `${each.where} ${each.code}`);
}

/** Every document the case offers, in both languages. */
export function everyDocument(inspectionCase: InspectionCase): readonly Chosen[] {
  return documentsOf(inspectionCase).flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })));
}

/** Markdown without a template around it, on a page with 165 mm between the margins. */
export function blocksOf(markdown: string, schemes = 'roman arabic letter', values = new InsertedValues()) {
  return markdownToBlocks(markdown, {
    blockId: 'block',
    where: 'templates/x/vi.md:10',
    values,
    headings: new HeadingCounter(readSchemes(schemes) ?? []),
    width: mm(165),
  });
}
