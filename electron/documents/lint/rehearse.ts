import type { Language } from '../../domain/bilingual-text.ts';
import { rulesOf } from '../../domain/document-rules.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import type { TemplateFolder } from '../../domain/office-template.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/official-document.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { templateBlockOf } from '../compose/block-ids.ts';
import { composeDocument } from '../compose/compose-document.ts';
import type { LawData } from '../compose/law-data.ts';
import { openTemplate } from '../compose/open-templates.ts';
import type { TemplateSource } from '../compose/template-source.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { checkCallers, checkTemplate, eachOnce, type FactsOf, inOrder } from './check-template.ts';
import { holdFindings, withMarks } from './count-findings.ts';
import { knownFacts, REHEARSAL_DAY } from './known-facts.ts';
import { type RehearsalCase, rehearsalCases } from './rehearsal-cases.ts';

export type Rehearsal = {
  readonly folder: TemplateFolder;
  /** The templates with the one under rehearsal among them. */
  readonly source: TemplateSource;
  readonly shipped: TemplateSource;
  readonly sample: InspectionCase;
  readonly law: LawData;
  /** Draws to pages and answers what could not be drawn, each at the id of its block. */
  readonly draw: (document: OfficialDocument) => Promise<readonly Problem[]>;
  /** Told before each document: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type RehearsalReport = {
  readonly faults: readonly Problem[];
  /** Said beside, and no reason to refuse. */
  readonly notices: readonly Problem[];
  /** How many documents were drafted. */
  readonly documents: number;
};

type Performance = RehearsalCase & { readonly kind: DocumentKind; readonly language: Language };

/**
 * Drafts every document that the template is used for, from the sample, an almost empty case, the longest plausible one, one of
 * many small findings, and cases that lack one fact; in both languages. A template that cannot be read is not rehearsed.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<RehearsalReport> {
  const unread = readFaults({ ...rehearsal, factsOf: knownFacts(rehearsal.law) });
  if (unread.length > 0) return { faults: unread, notices: [], documents: 0 };
  const kinds = rehearsal.folder === 'common' ? DOCUMENT_KINDS : [rehearsal.folder];
  const performances = kinds.flatMap((kind) =>
    rehearsalCases(kind, rehearsal.sample).flatMap((each) =>
      (['vi', 'en'] as const).map((language): Performance => ({ ...each, kind, language })),
    ),
  );
  const faults: Problem[] = [];
  const notices: Problem[] = [];
  for (const [done, each] of performances.entries()) {
    rehearsal.onProgress?.(done, performances.length);
    const said = await perform(each, rehearsal);
    faults.push(...said.faults);
    notices.push(...said.notices);
  }
  return { faults: worst(faults), notices: worst(notices), documents: performances.length };
}

/** What is wrong with the text alone; of the common template also what the documents miss in it. */
export function readFaults({
  folder,
  source,
  factsOf,
}: Pick<Rehearsal, 'folder' | 'source'> & { readonly factsOf: FactsOf }): readonly Problem[] {
  const own = checkTemplate(folder, source, factsOf);
  return folder === 'common' ? inOrder(eachOnce([...own, ...checkCallers(source, factsOf)])) : own;
}

type Said = Pick<RehearsalReport, 'faults' | 'notices'>;

async function perform(performance: Performance, rehearsal: Rehearsal): Promise<Said> {
  const marked = withMarks(performance.inspectionCase);
  const composed = compose({ ...performance, inspectionCase: marked }, rehearsal.source, rehearsal.law);
  if (!composed.ok) return { faults: composed.problems.map(notAlwaysGiven), notices: [] };
  const { document } = composed.value;
  const shipped = compose({ ...performance, inspectionCase: marked }, rehearsal.shipped, rehearsal.law);
  const lineOf = (block: string) => lineOfBlock(performance, rehearsal.source, block);
  const held = shipped.ok ? holdFindings(document, shipped.value.document, lineOf) : { faults: [], notices: [] };
  // Cases that lack one fact are alike, and what all kinds share fills the same few lines: their pages say nothing new.
  const isDrawn = rehearsal.folder === 'common' ? performance.name === 'sample' : performance.name !== 'gaps';
  const undrawn = isDrawn ? await rehearsal.draw(document) : [];
  const placed = undrawn.map((each) => ({ ...each, where: lineOf(templateBlockOf(each.where)) }));
  return { faults: [...held.faults, ...placed], notices: held.notices };
}

function compose({ inspectionCase, kind, language }: Performance, templates: TemplateSource, law: LawData) {
  const unitId = rulesOf(kind).perUnit ? (inspectionCase.units[0]?.id ?? null) : null;
  return composeDocument({ inspectionCase, kind, unitId, language, today: REHEARSAL_DAY, templates, law });
}

/** A fact that exists, in a case that does not give what it belongs to. */
function notAlwaysGiven({ code, where, values }: Problem): Problem {
  return code === 'template-fact-unknown'
    ? problem('template-fact-not-always-given', where, values)
    : { code, where, values };
}

function lineOfBlock({ kind, language }: Performance, source: TemplateSource, id: string): string {
  const file = openTemplate(`${kind}/${language}.md`, source, []);
  const blocks = file === null ? [] : [...file.blocks, ...file.appendices.flatMap((each) => each.blocks)];
  const line = blocks.find((each) => each.id === id)?.line;
  return `templates/${kind}/${language}.md:${line === undefined ? 1 : line - 1}`;
}

/** The same fault shows in many cases; of each place and kind the one with the most findings tells most. */
function worst(problems: readonly Problem[]): readonly Problem[] {
  const kept = new Map<string, Problem>();
  for (const each of problems) {
    const { count = 0, of: _of, example: _example, ...rest } = each.values;
    const key = JSON.stringify([each.code, each.where, rest]);
    const known = kept.get(key);
    if (known === undefined || Number(known.values.count ?? 0) < Number(count)) kept.set(key, each);
  }
  return inOrder([...kept.values()]);
}
