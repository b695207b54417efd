import { Liquid, type Template } from 'liquidjs';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Citation } from '../../domain/write-citation.ts';
import { lowerFirst, upperFirst } from './fact-texts.ts';
import type { InsertedValues } from './inserted-values.ts';
import type { TemplateBlock, TemplateFile } from './template-file.ts';

/** Limits that no honest template meets; they stop one that loops or grows without end. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 60_000, memoryLimit: 500_000_000 } as const;

export type TemplateEngine = {
  /** The block as Markdown with marks for the facts. @throws what Liquid throws; `renderFault` reads it. */
  readonly render: (block: TemplateBlock, facts: object) => string;
  readonly parse: (block: TemplateBlock) => Template[];
  /** First names of facts a block uses, with the line in the block. */
  readonly factsUsed: (
    block: TemplateBlock,
  ) => readonly { readonly path: readonly (string | number)[]; readonly line: number }[];
};

/**
 * Liquid without file access, clock or code; unknown facts and filters are faults. One engine a document: it remembers
 * what was cited.
 * @param parts texts that blocks share through `{% render 'part-…' %}`
 */
export function templateEngine(values: InsertedValues, parts: Readonly<Record<string, string>>): TemplateEngine {
  const liquid = new Liquid({
    ...LIMITS,
    templates: parts,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: values.keep,
  });
  const cited = new Set<string>();
  liquid.registerFilter('cite', (basis: unknown) => cite(basis, cited));
  liquid.registerFilter('upper', (text: unknown) => (typeof text === 'string' ? text.toLocaleUpperCase('vi') : text));
  liquid.registerFilter('lower_first', (text: unknown) => (typeof text === 'string' ? lowerFirst(text) : text));
  liquid.registerFilter('upper_first', (text: unknown) => (typeof text === 'string' ? upperFirst(text) : text));
  const parsed = new Map<TemplateBlock, Template[]>();
  const parse = (block: TemplateBlock) => {
    const known = parsed.get(block) ?? liquid.parse(block.body);
    parsed.set(block, known);
    return known;
  };
  return {
    parse,
    render: (block, facts) => String(liquid.renderSync(parse(block), facts)),
    factsUsed: (block) =>
      Object.values(liquid.analyzeSync(parse(block)).globals)
        .flat()
        .map((each) => ({ path: each.segments.filter(isName), line: each.location.row })),
  };
}

/** In full the first time in a document, short after (Decree 30/2020, Annex I, II.6.b). */
function cite(basis: unknown, cited: Set<string>): string | null {
  if (!isCitation(basis)) return null;
  const isFirst = !cited.has(basis.norm);
  cited.add(basis.norm);
  return isFirst ? basis.full : basis.short;
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'norm' in value && 'full' in value && 'short' in value;
}

function isName(segment: unknown): segment is string | number {
  return typeof segment === 'string' || typeof segment === 'number';
}

/** What Liquid threw, as a problem with the line of the file. */
export function renderFault(thrown: unknown, file: TemplateFile, block: TemplateBlock): Problem {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const line = Number(/line:(\d+)/.exec(message)?.[1] ?? 1);
  const where = `${file.path}:${block.line + line - 1}`;
  const said = message.replace(/, (file|line|col):.*$/, '');
  const unknownFact = /^undefined variable: (.+)$/.exec(said);
  if (unknownFact?.[1] !== undefined)
    return problem('template-fact-unknown', where, { fact: unknownFact[1], block: block.id });
  const unknownFilter = /^undefined filter: (.+)$/.exec(said);
  if (unknownFilter?.[1] !== undefined)
    return problem('template-filter-unknown', where, { filter: unknownFilter[1], block: block.id });
  return problem('template-not-understood', where, { detail: said, block: block.id });
}
