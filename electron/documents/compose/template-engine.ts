import { Liquid, type Template } from 'liquidjs';
import { isCitation } from './citation-facts.ts';
import { lowerFirst, upperFirst } from './fact-texts.ts';
import type { InsertedValues } from './inserted-values.ts';
import { withMissingPlaces } from './missing-places.ts';
import { missingFilter, placingFilters } from './placing-filters.ts';
import { recordsIn } from './records.ts';
import type { TemplateBlock } from './template-file.ts';

/**
 * Limits that no honest template meets; they stop one that loops or grows without end. The memory limit counts list
 * items and characters over a whole block, so that loops within loops meet it too; the render limit is in ms.
 */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 20_000, memoryLimit: 5_000_000 } as const;

/**
 * Liquid's own filters that templates may use. The others would break a promise: `date` reads the clock, `sample`
 * draws lots, `raw` lets a person's text through as Markdown.
 */
const LIQUID_FILTERS = new Set(['default', 'size', 'first', 'last', 'join', 'append', 'prepend', 'plus', 'minus']);

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
 * @param given texts that blocks share through `{% render 'part-…' %}`
 */
export function templateEngine(
  values: InsertedValues,
  given: Readonly<Record<string, string>>,
  isPlaced = false,
): TemplateEngine {
  const told = (template: string) => (isPlaced ? withMissingPlaces(template) : template);
  const parts = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, told(text)]));
  const liquid = new Liquid({
    ...LIMITS,
    templates: parts,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape(this: { readonly context: object }, value: unknown) {
      return values.keep(value, recordsIn(Reflect.get(this.context, 'scopes')));
    },
  });
  setFilters(liquid);
  placingFilters(liquid);
  if (isPlaced) missingFilter(liquid);
  const parsed = new Map<TemplateBlock, Template[]>();
  const parse = (block: TemplateBlock) => {
    const known = parsed.get(block) ?? liquid.parse(told(block.body));
    parsed.set(block, known);
    return known;
  };
  return {
    parse,
    render: (block, facts) => String(liquid.renderSync(parse(block), facts)),
    factsUsed: (block) =>
      // A part sees only what it is handed, and one that does not parse is told at its own place.
      Object.values(liquid.analyzeSync(parse(block), { partials: false }).globals)
        .flat()
        .map((each) => ({ path: each.segments.filter(isName), line: each.location.row })),
  };
}

function setFilters(liquid: Liquid): void {
  for (const name of Object.keys(liquid.filters)) if (!LIQUID_FILTERS.has(name)) delete liquid.filters[name];
  const cited = new Set<string>();
  liquid.registerFilter('cite', (basis: unknown) => cite(basis, cited));
  liquid.registerFilter('upper', (text: unknown) => (typeof text === 'string' ? text.toLocaleUpperCase('vi') : text));
  liquid.registerFilter('lower_first', (text: unknown) => (typeof text === 'string' ? lowerFirst(text) : text));
  liquid.registerFilter('upper_first', (text: unknown) => (typeof text === 'string' ? upperFirst(text) : text));
}

/** In full the first time in a document, short after (Decree 30/2020, Annex I, II.6.b). */
function cite(basis: unknown, cited: Set<string>): string | null {
  if (!isCitation(basis)) return null;
  const isFirst = !cited.has(basis.norm);
  cited.add(basis.norm);
  return isFirst ? basis.full : basis.short;
}

function isName(segment: unknown): segment is string | number {
  return typeof segment === 'string' || typeof segment === 'number';
}
