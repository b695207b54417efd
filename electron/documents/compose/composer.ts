import { type Language, textIn } from '../../domain/bilingual-text.ts';
import { detailsOf } from '../../domain/offered-documents.ts';
import type { PageMargins } from '../../domain/page-margins.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SingleBlock } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { LANDSCAPE_A4, type PageSetup, PORTRAIT_A4, textWidth, withMargins } from '../model/page.ts';
import { closingOf } from './compose-closing.ts';
import type { OneLanguageInput } from './compose-document.ts';
import { headerOf } from './compose-header.ts';
import { contactOf } from './compose-marks.ts';
import { ended } from './final-mark.ts';
import { InsertedValues } from './inserted-values.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';
import { HeadingCounter, readSchemes } from './numbering.ts';
import type { OpenTemplates } from './open-templates.ts';
import { placedFacts } from './placed-facts.ts';
import { type PlacedBlock, renderFault } from './render-fault.ts';
import { type TemplateEngine, templateEngine } from './template-engine.ts';
import type { TemplateFacts } from './template-facts.ts';
import { templateFaults } from './template-faults.ts';
import type { TemplateBlock, TemplateFile } from './template-file.ts';
import { addresseesOf } from './usual-addressees.ts';

/** Renders the blocks of one document, in order: citations and heading numbers run on from block to block. */
export class Composer {
  readonly faults: Problem[] = [];
  readonly #templates: OpenTemplates;
  readonly #facts: TemplateFacts;
  /** The same facts as templates see them. */
  readonly #printed: object;
  readonly #language: Language;
  readonly #values = new InsertedValues();
  readonly #engine: TemplateEngine;
  readonly #parts: readonly PlacedBlock[];

  constructor(
    templates: OpenTemplates,
    facts: TemplateFacts,
    { language, withOrigins = false }: Pick<OneLanguageInput, 'language' | 'withOrigins'>,
  ) {
    this.#templates = templates;
    this.#facts = facts;
    this.#printed = withOrigins ? placedFacts(facts) : facts;
    this.#language = language;
    // A part of the kind's own file stands in for the common one of the same name.
    this.#parts = [templates.common, templates.kind].flatMap((file) =>
      file.blocks.filter(isPart).map((block) => ({ file, block })),
    );
    const texts = this.#parts.map(({ block }) => [block.id, block.body] as const);
    this.#engine = templateEngine(this.#values, Object.fromEntries(texts), withOrigins);
  }

  examineTemplates(): readonly Problem[] {
    return [this.#templates.common, this.#templates.kind].flatMap((each) =>
      templateFaults(each, this.#engine, this.#facts),
    );
  }

  document(input: OneLanguageInput): OfficialDocument {
    const details = detailsOf(input.inspectionCase, { kind: input.kind, unitId: input.unitId });
    const addressees = addresseesOf(input.inspectionCase, input);
    const header = headerOf(this, this.#facts, details, addressees, input.language);
    const subject = plainText(header.letterSubject ?? header.subject);
    const headings = this.#headings(this.#templates.kind);
    const { margins, sizes } = input.officePage ?? {};
    const page = withMargins(PORTRAIT_A4, margins);
    const body = this.#templates.kind.blocks
      .filter((each) => !HEADER_BLOCKS.has(each.id) && !isPart(each))
      .flatMap((each) => this.#blocks(this.#templates.kind, each, headings, page));
    return {
      language: input.language,
      properties: {
        title: `${plainText(header.typeName)} ${subject}`.trim(),
        subject,
        author: plainText(header.issuingAgency),
        keywords: input.inspectionCase.units.flatMap((each) => textIn(each.name, input.language) ?? []),
        createdOn: input.today,
      },
      page,
      sizes: details.sizes ?? sizes,
      header,
      body: ended(body),
      closing: closingOf(this, this.#facts, details, addressees, input.language),
      contact: contactOf(this, details),
      appendices: this.#templates.kind.appendices.map((each, place) => this.#appendix(each, place, margins)),
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
    const word = (name: 'part' | 'chapter' | 'section' | 'article') => this.setting(name) ?? name;
    const words = {
      part: word('part'),
      chapter: word('chapter'),
      section: word('section'),
      article: word('article'),
    };
    return new HeadingCounter(schemes, words);
  }

  #render(file: TemplateFile, block: TemplateBlock): string {
    try {
      return this.#engine.render(block, this.#printed);
    } catch (thrown) {
      this.faults.push(renderFault(thrown, { file, block }, this.#parts));
      return '';
    }
  }

  #blocks(file: TemplateFile, block: TemplateBlock, headings: HeadingCounter, page: PageSetup): readonly SingleBlock[] {
    const context = {
      blockId: block.id,
      where: `${file.path}:${block.line}`,
      values: this.#values,
      headings,
      width: textWidth(page),
      language: this.#language,
    };
    const { blocks, faults } = markdownToBlocks(this.#render(file, block), context);
    this.faults.push(...faults);
    return blocks;
  }

  #appendix(part: TemplateFile['appendices'][number], place: number, margins?: PageMargins): Appendix {
    const page = withMargins(part.orientation === 'landscape' ? LANDSCAPE_A4 : PORTRAIT_A4, margins);
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
  'contact-address',
  'contact-reach',
]);

/** A text that blocks share through `{% render 'part-…' %}`. */
function isPart({ id }: TemplateBlock): boolean {
  return id.startsWith('part-');
}
