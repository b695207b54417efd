import { type Problem, problem } from '../../domain/problem.ts';
import { type PlacedBlock, renderFault } from './render-fault.ts';
import type { TemplateEngine } from './template-engine.ts';
import type { TemplateFile } from './template-file.ts';
import { outputFaults } from './template-outputs.ts';

/** Properties that Liquid itself gives lists and texts. */
const LIQUID_PROPERTIES = new Set<string | number>(['size', 'first', 'last']);

/** Every block of a file that does not parse or names a fact that does not exist; all of them before anything is rendered. */
export function templateFaults(file: TemplateFile, engine: TemplateEngine, facts: object): readonly Problem[] {
  const blocks = [...file.blocks, ...file.appendices.flatMap((each) => each.blocks)];
  return blocks.flatMap((block) => blockFaults({ file, block }, engine, facts));
}

function blockFaults(at: PlacedBlock, engine: TemplateEngine, facts: object): readonly Problem[] {
  const { file, block } = at;
  const notRead = syntaxFaults(at, engine);
  if (notRead.length > 0) return notRead;
  // Shared parts see only what they are handed, which the blocks that use them decide.
  if (block.id.startsWith('part-')) return [];
  return engine
    .factsUsed(block)
    .filter(({ path }) => !isKnown(path, facts))
    .map(({ path, line }) =>
      problem('template-fact-unknown', `${file.path}:${block.line + line - 1}`, {
        fact: path.join('.'),
        block: block.id,
      }),
    );
}

/** What of a block Liquid cannot read, with its line. */
export function syntaxFaults(at: PlacedBlock, engine: TemplateEngine): readonly Problem[] {
  const notRead = outputFaults(at);
  if (notRead.length > 0) return notRead;
  try {
    engine.parse(at.block);
    return [];
  } catch (thrown) {
    return [renderFault(thrown, at, [])];
  }
}

/** What is missing in this case (null) may have any name; Liquid judges it where it is there. */
function isKnown(path: readonly (string | number)[], facts: object): boolean {
  let reached: unknown = facts;
  for (const name of path) {
    if (reached === null) return true;
    if (Array.isArray(reached) || typeof reached === 'string')
      return LIQUID_PROPERTIES.has(name) || typeof name === 'number';
    if (typeof reached !== 'object' || reached === undefined || !Object.hasOwn(reached, name)) return false;
    reached = Object.entries(reached).find(([key]) => key === name)?.[1];
  }
  return true;
}
