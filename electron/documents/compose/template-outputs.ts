import { type Problem, problem } from '../../domain/problem.ts';
import type { PlacedBlock } from './render-fault.ts';

const VALUE = String.raw`(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_.[\]-]*)`;
const FILTER = String.raw`\s*\|\s*\w+(?:\s*:\s*${VALUE}(?:\s*,\s*${VALUE})*)?`;
const OUTPUT = new RegExp(String.raw`^-?\s*${VALUE}(?:${FILTER})*\s*-?$`, 'u');
const TAG = /\{\{([\s\S]*?)\}\}|\{%([\s\S]*?)%\}/g;
/** Texts that Liquid leaves alone. */
const LEFT_ALONE = /\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;

/**
 * Outputs and tags of a block that Liquid would read in part and skip the rest of: `{{ document.place, ngày` whose
 * closing braces are missing swallows the text up to the next ones, without a word.
 */
export function outputFaults({ file, block }: PlacedBlock): readonly Problem[] {
  const body = block.body.replace(LEFT_ALONE, (text) => text.replace(/[^\n]/g, ' '));
  return [...body.matchAll(TAG)]
    .filter(([, output, tag]) => !isWhole(output, tag))
    .map((found) => {
      const line = block.line + body.slice(0, found.index).split('\n').length - 1;
      const detail = found[0].replace(/\s+/g, ' ');
      return problem('template-not-understood', `${file.path}:${line}`, { detail, block: block.id });
    });
}

function isWhole(output: string | undefined, tag: string | undefined): boolean {
  return output === undefined ? !/\{[{%]/.test(tag ?? '') : OUTPUT.test(output);
}
