import { AssignTag, CaptureTag, ForTag, Output, RenderTag, type Template, TypeGuards, Value } from 'liquidjs';
import { type Problem, problem } from '../../domain/problem.ts';
import type { PlacedBlock } from '../compose/render-fault.ts';
import type { TemplateEngine } from '../compose/template-engine.ts';
import { below, eachOf, type FactShape, LEAF } from './fact-shape.ts';
import { nearestFact } from './nearest-fact.ts';

/** Parts that call one another deeper than any template does; one that calls itself is stopped here and told by the rehearsal. */
const DEEPEST = 8;
const FORLOOP: FactShape = {
  type: 'group',
  parts: new Map(['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length'].map((name) => [name, LEAF])),
};

/** Names that the guide gives to what a loop goes through; outside of one they are nothing. */
const LOOPS: ReadonlyMap<string, string> = new Map([
  ['finding', 'findings.shortcomings'],
  ['group', 'contentGroups'],
]);

type Names = Map<string, FactShape>;
type Place = {
  readonly at: PlacedBlock;
  readonly names: Names;
  /** Names of the loops around: what `assign` names inside a loop is known after it, too. */
  readonly around: readonly Names[];
  readonly depth: number;
  /** Where the block under check calls the part that is looked at; null in the block itself. */
  readonly call: string | null;
};
type Walk = {
  readonly engine: TemplateEngine;
  readonly facts: FactShape;
  readonly parts: ReadonlyMap<string, PlacedBlock>;
  /** Path of the file whose parts are sound: what goes wrong in them was handed to them wrong. */
  readonly sound: string | null;
  readonly faults: Problem[];
};

/**
 * Facts of a block that do not exist, through loops, names given in the template and shared parts, whether or not this or that
 * case comes by the place. Blocks that do not parse are not looked at.
 * @param sound path of the file whose parts are sound, so that the call is at fault; null when any may be
 */
export function factFaults(
  at: PlacedBlock,
  engine: TemplateEngine,
  facts: FactShape,
  parts: ReadonlyMap<string, PlacedBlock>,
  sound: string | null,
): readonly Problem[] {
  const walk: Walk = { engine, facts, parts, sound, faults: [] };
  const names = new Map(facts.type === 'group' ? facts.parts : []);
  visitBlock(walk, { at, names, around: [], depth: 0, call: null });
  return walk.faults;
}

function visitBlock(walk: Walk, place: Place): void {
  let templates: readonly Template[];
  try {
    templates = walk.engine.parse(place.at.block);
  } catch {
    return;
  }
  for (const each of templates) visit(each, walk, place);
}

function visit(template: Template, walk: Walk, place: Place): void {
  if (template instanceof RenderTag) {
    visitPart(template, walk, place);
    return;
  }
  const shapes = [...(template.arguments?.() ?? [])].map((each) => shapeOfArgument(each, walk, place));
  if (template instanceof Output) return;
  if (template instanceof AssignTag || template instanceof CaptureTag)
    name(template, shapes, [place.names, ...place.around]);
  if (template instanceof ForTag) {
    const inside = new Map(place.names).set(template.variable, eachOf(shapes[0] ?? LEAF)).set('forloop', FORLOOP);
    const around = [place.names, ...place.around];
    for (const each of template.templates) visit(each, walk, { ...place, names: inside, around });
    for (const each of template.elseTemplates ?? []) visit(each, walk, place);
    return;
  }
  for (const each of childrenOf(template)) visit(each, walk, place);
}

/** `assign` gives a name to its value, `capture` to a text. */
function name(template: Template, shapes: readonly FactShape[], known: readonly Names[]): void {
  for (const each of template.localScope?.() ?? []) {
    const given: unknown = typeof each === 'string' ? each : Reflect.get(each, 'content');
    if (typeof given === 'string') for (const names of known) names.set(given, shapes[0] ?? LEAF);
  }
}

/** Liquid walks its children as a generator that may wait; parts are not among them here, so it never does. */
function childrenOf(template: Template): readonly Template[] {
  const steps = template.children?.(false, true);
  if (steps === undefined) return [];
  const step = steps.next();
  return step.done === true ? step.value : [];
}

/** A part sees only what it is handed. */
function visitPart(template: RenderTag, walk: Walk, place: Place): void {
  const shapes = [...template.arguments()].map((each) => shapeOfArgument(each, walk, place));
  const scope = template.partialScope();
  if (scope === undefined) return;
  const part = walk.parts.get(scope.name);
  if (part === undefined) {
    const values = { part: scope.name, block: place.at.block.id };
    walk.faults.push(problem('template-part-unknown', whereOf(template.token, place), values));
    return;
  }
  const handed = [...scope.scope].map((each) => (typeof each === 'string' ? each : each[0]));
  const names: Names = new Map(handed.map((each, index) => [each, shapes[index] ?? LEAF]));
  if (place.depth < DEEPEST)
    visitBlock(walk, {
      at: part,
      names,
      around: [],
      depth: place.depth + 1,
      call: place.call ?? whereOf(template.token, place),
    });
}

function shapeOfArgument(argument: unknown, walk: Walk, place: Place): FactShape {
  if (argument instanceof Value) return shapeOfValue(argument.initial.postfix, argument.filters, walk, place);
  if (TypeGuards.isFilteredValueToken(argument))
    return shapeOfValue(argument.initial.postfix, argument.filters, walk, place);
  return shapeOfToken(argument, walk, place);
}

type FilterUse = { readonly name: string; readonly args: readonly unknown[] };

function shapeOfValue(postfix: readonly unknown[], filters: readonly FilterUse[], walk: Walk, place: Place): FactShape {
  const operands = postfix.map((each) => shapeOfToken(each, walk, place));
  return filters.reduce(
    (shape, filter) => {
      const given = filter.args.map((each) => shapeOfToken(Array.isArray(each) ? each[1] : each, walk, place));
      if (filter.name === 'default') return shape.type === 'leaf' ? (given[0] ?? shape) : shape;
      return filter.name === 'first' || filter.name === 'last' ? eachOf(shape) : LEAF;
    },
    operands.length === 1 ? (operands[0] ?? LEAF) : LEAF,
  );
}

function shapeOfToken(token: unknown, walk: Walk, place: Place): FactShape {
  if (TypeGuards.isRangeToken(token)) {
    for (const each of [token.lhs, token.rhs]) shapeOfToken(each, walk, place);
    return { type: 'list', each: LEAF };
  }
  if (!TypeGuards.isPropertyAccessToken(token) || token.variable !== undefined) return LEAF;
  const path = token.props.map((each) => segmentOf(each, walk, place));
  let shape: FactShape = { type: 'group', parts: place.names };
  for (const [known, segment] of path.entries()) {
    // A name that the template works out itself can be judged only when it is run.
    if (segment === null) return LEAF;
    const next = below(shape, segment);
    if (next === null) {
      walk.faults.push(
        unknownFact(
          path.filter((each) => each !== null),
          known,
          shape,
          token,
          walk,
          place,
        ),
      );
      return LEAF;
    }
    shape = next;
  }
  return shape;
}

function segmentOf(segment: unknown, walk: Walk, place: Place): string | number | null {
  if (TypeGuards.isWordToken(segment) || TypeGuards.isQuotedToken(segment)) return String(segment.content);
  if (TypeGuards.isNumberToken(segment)) return segment.content;
  shapeOfToken(segment, walk, place);
  return null;
}

type Token = Template['token'];

function unknownFact(
  path: readonly (string | number)[],
  known: number,
  reached: FactShape,
  token: Token,
  walk: Walk,
  place: Place,
): Problem {
  const { id } = place.at.block;
  // The caller forgot to hand it over, misspelt its name or handed over something else.
  if (place.call !== null && (known === 0 || place.at.file.path === walk.sound)) {
    const fact = path.slice(0, known + 1).join('.');
    return problem('template-part-not-handed', place.call, { fact, part: id });
  }
  const values = { fact: path.join('.'), block: id };
  const list = known === 0 ? LOOPS.get(String(path[0])) : undefined;
  if (list !== undefined) {
    const loop = `{% for ${path[0]} in ${list} %}`;
    return problem('template-fact-outside-loop', whereOf(token, place), { ...values, loop });
  }
  const nearest = nearestFact(path, known, reached, walk.facts);
  const where = whereOf(token, place);
  return nearest === null
    ? problem('template-fact-unknown', where, values)
    : problem('template-fact-misspelt', where, { ...values, nearest });
}

function whereOf(token: Token, { at }: Place): string {
  return `${at.file.path}:${at.block.line + (token.getPosition()[0] ?? 1) - 1}`;
}
