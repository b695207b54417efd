import { type Language, textIn } from '../../domain/bilingual-text.ts';
import { rulesOf } from '../../domain/document-rules.ts';
import type { DocumentWording } from '../../domain/document-wording.ts';
import { examineCase, missingForDocument } from '../../domain/examine.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { detailsOf } from '../../domain/offered-documents.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import type { Block } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { LANDSCAPE_A4, type PageSetup, PORTRAIT_A4, textWidth } from '../model/page.ts';
import { applyWording } from './apply-wording.ts';
import { closingOf } from './compose-closing.ts';
import { headerOf } from './compose-header.ts';
import { ended } from './final-mark.ts';
import { InsertedValues } from './inserted-values.ts';
import type { LawData } from './law-data.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';
import { HeadingCounter, readSchemes } from './numbering.ts';
import { type OpenTemplates, openTemplates } from './open-templates.ts';
import { type PlacedBlock, renderFault } from './render-fault.ts';
import { type TemplateEngine, templateEngine } from './template-engine.ts';
import { type TemplateFacts, templateFacts } from './template-facts.ts';
import { templateFaults } from './template-faults.ts';
import type { TemplateBlock, TemplateFile } from './template-file.ts';
import type { TemplateSource } from './template-source.ts';
import { addresseesOf } from './usual-addressees.ts';

export type ComposeInput = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  /** The unit that the document is of, where each unit has its own. */
  readonly unitId: string | null;
  readonly language: Language;
  /** The day of drafting, put into the file's properties. */
  readonly today: string;
  readonly templates: TemplateSource;
  readonly law: LawData;
  /** The document's own wording, put over what template and facts give. */
  readonly wording?: readonly DocumentWording[];
};

export type ComposedDocument = {
  readonly document: OfficialDocument;
  /** What is missing, assumed or may still move: said beside the document, never in it. */
  readonly notices: readonly Problem[];
};

/** Template and facts become a document. Refused with every fault of the case and of the templates at once. */
export function composeDocument(input: ComposeInput): Answer<ComposedDocument> {
  const { faults } = examineCase(input.inspectionCase);
  const opened = openTemplates(input.kind, input.language, input.templates);
  if (!opened.ok) return refused(...faults, ...opened.problems);
  if (faults.length > 0) return refused(...faults);
  const unit = unitOf(input);
  if (rulesOf(input.kind).perUnit && unit === undefined)
    return refused(problem('unit-not-found', 'units', { unit: input.unitId ?? '' }));
  const facts = templateFacts(input);
  const composer = new Composer(opened.value, facts);
  const templateProblems = composer.examineTemplates();
  if (templateProblems.length > 0) return refused(...templateProblems);
  const document = composer.document(input);
  if (composer.faults.length > 0) return refused(...eachOnce(composer.faults));
  const worded = applyWording(document, input.wording ?? []);
  return done({
    document: worded.document,
    notices: [
      ...worded.unfit.map(({ before, after }) => problem('wording-no-longer-fits', '', { text: after || before })),
      ...missingForDocument(input.inspectionCase, input, input.language),
      ...deadlineNotices(facts),
    ],
  });
}

/** A fault in a shared part shows in every block that uses it. */
function eachOnce(faults: readonly Problem[]): readonly Problem[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}

function unitOf({ inspectionCase, unitId }: ComposeInput) {
  return inspectionCase.units.find((each) => each.id === unitId);
}

function deadlineNotices({ plan }: TemplateFacts): readonly Problem[] {
  return plan.deadlineIsProvisional
    ? [problem('deadline-provisional', 'plan.term', { date: plan.deadline ?? '' })]
    : [];
}

/** Renders the blocks of one document, in order: citations and heading numbers run on from block to block. */
export class Composer {
  readonly faults: Problem[] = [];
  readonly #templates: OpenTemplates;
  readonly #facts: TemplateFacts;
  readonly #values = new InsertedValues();
  readonly #engine: TemplateEngine;
  readonly #parts: readonly PlacedBlock[];

  constructor(templates: OpenTemplates, facts: TemplateFacts) {
    this.#templates = templates;
    this.#facts = facts;
    // A part of the kind's own file stands in for the common one of the same name.
    this.#parts = [templates.common, templates.kind].flatMap((file) =>
      file.blocks.filter(isPart).map((block) => ({ file, block })),
    );
    const texts = this.#parts.map(({ block }) => [block.id, block.body] as const);
    this.#engine = templateEngine(this.#values, Object.fromEntries(texts));
  }

  examineTemplates(): readonly Problem[] {
    return [this.#templates.common, this.#templates.kind].flatMap((each) =>
      templateFaults(each, this.#engine, this.#facts),
    );
  }

  document(input: ComposeInput): OfficialDocument {
    const details = detailsOf(input.inspectionCase, { kind: input.kind, unitId: input.unitId });
    const addressees = addresseesOf(input.inspectionCase, input);
    const header = headerOf(this, this.#facts, details, addressees, input.language);
    const subject = plainText(header.letterSubject ?? header.subject);
    const headings = this.#headings(this.#templates.kind);
    const body = this.#templates.kind.blocks
      .filter((each) => !HEADER_BLOCKS.has(each.id) && !isPart(each))
      .flatMap((each) => this.#blocks(this.#templates.kind, each, headings, PORTRAIT_A4));
    return {
      language: input.language,
      properties: {
        title: `${plainText(header.typeName)} ${subject}`.trim(),
        subject,
        author: plainText(header.issuingAgency),
        keywords: input.inspectionCase.units.flatMap((each) => textIn(each.name, input.language) ?? []),
        createdOn: input.today,
      },
      page: PORTRAIT_A4,
      header,
      body: ended(body),
      closing: closingOf(this, this.#facts, details, addressees, input.language),
      appendices: this.#templates.kind.appendices.map((each, place) => this.#appendix(each, place)),
    };
  }

  /** One line of text from a block of the kind's own file or, failing that, of the common one. */
  line(id: string): Inlines {
    const own = this.#templates.kind.blocks.find((each) => each.id === id);
    const block = own ?? this.#templates.common.blocks.find((each) => each.id === id);
    if (block === undefined) return [];
    const rendered = this.#render(own === undefined ? this.#templates.common : this.#templates.kind, block);
    return this.#values.toInlines(rendered.trim().replace(/\s*\n\s*/g, ' '));
  }

  setting(name: string): string | null {
    return this.#templates.kind.settings.get(name) ?? this.#templates.common.settings.get(name) ?? null;
  }

  #headings(file: TemplateFile): HeadingCounter {
    const schemes = readSchemes(file.settings.get('numbering') ?? '') ?? [];
    return new HeadingCounter(schemes, this.setting('article') ?? undefined);
  }

  #render(file: TemplateFile, block: TemplateBlock): string {
    try {
      return this.#engine.render(block, this.#facts);
    } catch (thrown) {
      this.faults.push(renderFault(thrown, { file, block }, this.#parts));
      return '';
    }
  }

  #blocks(file: TemplateFile, block: TemplateBlock, headings: HeadingCounter, page: PageSetup): readonly Block[] {
    const context = {
      blockId: block.id,
      where: `${file.path}:${block.line}`,
      values: this.#values,
      headings,
      width: textWidth(page),
    };
    const { blocks, faults } = markdownToBlocks(this.#render(file, block), context);
    this.faults.push(...faults);
    return blocks;
  }

  #appendix(part: TemplateFile['appendices'][number], place: number): Appendix {
    const page = part.orientation === 'landscape' ? LANDSCAPE_A4 : PORTRAIT_A4;
    const find = (id: string) => part.blocks.find((each) => each.id.startsWith(id));
    const line = (id: string) => {
      const block = find(id);
      return block === undefined
        ? []
        : this.#values.toInlines(
            this.#render(this.#templates.kind, block)
              .trim()
              .replace(/\s*\n\s*/g, ' '),
          );
    };
    const headings = this.#headings(this.#templates.kind);
    return {
      id: `appendix-${place + 1}`,
      page,
      label: line('appendix-label'),
      title: line('appendix-title'),
      reference: line('appendix-reference'),
      body: part.blocks
        .filter((each) => !each.id.startsWith('appendix-'))
        .flatMap((each) => this.#blocks(this.#templates.kind, each, headings, page)),
    };
  }
}

/** Blocks that fill header and closing and are not part of the running text, whichever file they stand in. */
const HEADER_BLOCKS = new Set([
  'type-name',
  'subject',
  'translation-notice',
  'national-title',
  'motto',
  'number',
  'place-and-date',
  'letter-subject',
  'addressees-label',
  'recipients-heading',
  'recipients-as-above',
  'filed-copy',
  'party-team',
  'party-unit',
]);

/** A text that blocks share through `{% render 'part-…' %}`. */
function isPart({ id }: TemplateBlock): boolean {
  return id.startsWith('part-');
}
