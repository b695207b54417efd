import type { DraftLanguage, Language } from '../../domain/bilingual-text.ts';
import { rulesOf } from '../../domain/document-rules.ts';
import type { DocumentWording } from '../../domain/document-wording.ts';
import { examineCase, missingForDocument } from '../../domain/examine.ts';
import { normsNotInForce } from '../../domain/examine-bases.ts';
import type { OfficeTerm } from '../../domain/glossary.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { ladderNotices } from '../../domain/ladder-notices.ts';
import type { OfficePage } from '../../domain/office-profile.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import type { Overview } from '../../domain/overview.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { needsEnglish } from '../../domain/translation.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { applyWording } from './apply-wording.ts';
import { withBoxOrigins } from './box-origins.ts';
import { faultsBetweenLanguages } from './check-templates.ts';
import { composeInEnglish } from './compose-in-english.ts';
import { Composer } from './composer.ts';
import type { LawData } from './law-data.ts';
import { openTemplates } from './open-templates.ts';
import { sideBySide } from './side-by-side.ts';
import { type TemplateFacts, templateFacts } from './template-facts.ts';
import type { TemplateSource } from './template-source.ts';

export type ComposeInput = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  /** The unit that the document is of, where each unit has its own. */
  readonly unitId: string | null;
  readonly language: DraftLanguage;
  /** The day of drafting, put into the file's properties. */
  readonly today: string;
  readonly templates: TemplateSource;
  readonly law: LawData;
  /** The office's own terms, which stand in place of shipped ones. */
  readonly officeTerms?: readonly OfficeTerm[];
  /** How the office sets its pages, where the document does not say it. */
  readonly officePage?: OfficePage;
  /** Rows gathered from all inspections, where the document is of none of them. */
  readonly overview?: Overview;
  /** The document's own wording, put over what template and facts give. */
  readonly wording?: readonly DocumentWording[];
  /** For a preview: each run then says which places of the case it comes from, and says the same. */
  readonly withOrigins?: boolean;
};

export type ComposedDocument = {
  readonly document: OfficialDocument;
  /** What is missing, assumed or may still move: said beside the document, never in it. */
  readonly notices: readonly Problem[];
};

export type OneLanguageInput = ComposeInput & { readonly language: Language };

/** Template and facts become a document. Refused with every fault of the case and of the templates at once. */
export function composeDocument({ wording = [], ...input }: ComposeInput): Answer<ComposedDocument> {
  const composed = composeWithoutWording(input);
  return composed.ok ? done(inItsOwnWords(composed.value, wording)) : composed;
}

function inItsOwnWords({ document, notices }: ComposedDocument, wording: readonly DocumentWording[]): ComposedDocument {
  const worded = applyWording(document, wording);
  const unfit = worded.unfit.map(({ before, after }) =>
    problem('wording-no-longer-fits', '', { text: after || before }),
  );
  return { document: worded.document, notices: [...unfit, ...notices] };
}

function composeWithoutWording({ language, ...input }: ComposeInput): Answer<ComposedDocument> {
  if (language !== 'both') return composeIn({ ...input, language });
  const original = composeIn({ ...input, language: 'vi' });
  const translation = composeIn({ ...input, language: 'en' });
  const problems = [original, translation].flatMap((each) => (each.ok ? [] : each.problems));
  const faults = [...problems, ...faultsBetweenLanguages(input.kind, input.templates)];
  if (!original.ok || !translation.ok || faults.length > 0) return refused(...eachOnce(faults));
  return done({
    document: sideBySide(original.value.document, translation.value.document),
    notices: noticesOfBoth(original.value.notices, translation.value.notices),
  });
}

/** Values may be written in a language, so one notice is known by what it says of which place. */
function noticesOfBoth(original: readonly Problem[], translation: readonly Problem[]): readonly Problem[] {
  const isSaid = ({ code, where }: Problem) => original.some((each) => each.code === code && each.where === where);
  return [...original, ...translation.filter((each) => !isSaid(each))];
}

function composeIn(input: OneLanguageInput): Answer<ComposedDocument> {
  return needsEnglish(input.language) ? composeInEnglish(input, composeAsGiven) : composeAsGiven(input);
}

/** From the texts of the case as they stand. */
function composeAsGiven(input: OneLanguageInput): Answer<ComposedDocument> {
  const { faults } = examineCase(input.inspectionCase);
  const opened = openTemplates(input.kind, input.language, input.templates);
  if (!opened.ok) return refused(...faults, ...opened.problems);
  if (faults.length > 0) return refused(...faults);
  const unit = unitOf(input);
  if (rulesOf(input.kind).perUnit && unit === undefined)
    return refused(problem('unit-not-found', 'units', { unit: input.unitId ?? '' }));
  const facts = templateFacts(input);
  const composer = new Composer(opened.value, facts, input);
  const templateProblems = composer.examineTemplates();
  if (templateProblems.length > 0) return refused(...templateProblems);
  const composed = composer.document(input);
  const document = input.withOrigins === true ? withBoxOrigins(composed, input) : composed;
  if (composer.faults.length > 0) return refused(...eachOnce(composer.faults));
  return done({
    document,
    notices: [
      ...missingForDocument(input.inspectionCase, input),
      ...normsNotInForce(input.inspectionCase, input.law.norms),
      ...deadlineNotices(facts),
      ...ladderNotices(input, input.law.calendar),
    ],
  });
}

/** A fault in a shared part shows in every block that uses it. */
function eachOnce(faults: readonly Problem[]): readonly Problem[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}

function unitOf({ inspectionCase, unitId }: OneLanguageInput) {
  return inspectionCase.units.find((each) => each.id === unitId);
}

function deadlineNotices({ plan }: TemplateFacts): readonly Problem[] {
  return plan.deadlineIsProvisional
    ? [problem('deadline-provisional', 'plan.term', { date: plan.deadline ?? '' })]
    : [];
}
