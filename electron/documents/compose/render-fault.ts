import { LiquidError } from 'liquidjs';
import { type Problem, problem } from '../../domain/problem.ts';
import { NOT_A_TEXT } from './inserted-values.ts';
import type { TemplateBlock, TemplateFile } from './template-file.ts';

/** A block and the file it stands in. */
export type PlacedBlock = { readonly file: TemplateFile; readonly block: TemplateBlock };

/**
 * What Liquid threw, as a problem with the line of the file.
 * @param at the block that was parsed or rendered
 * @param parts shared parts, of which one may hold the fault
 */
export function renderFault(thrown: unknown, at: PlacedBlock, parts: readonly PlacedBlock[]): Problem {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const { file, block } = parts.find((each) => isFaultIn(each, thrown)) ?? at;
  const line = Number(/, line:(\d+)/.exec(message)?.[1] ?? 1);
  return faultOf(message.replace(/, (file|line|col):.*$/s, ''), `${file.path}:${block.line + line - 1}`, block.id);
}

/** Liquid names the part of a fault only sometimes, but always keeps the text in which it stands. */
function isFaultIn({ block }: PlacedBlock, thrown: unknown): boolean {
  return LiquidError.is(thrown) && (thrown.token.file === block.id || thrown.token.input === block.body);
}

function faultOf(said: string, where: string, block: string): Problem {
  const fact = /^undefined variable: (.+)$/.exec(said)?.[1];
  if (fact !== undefined) return problem('template-fact-unknown', where, { fact, block });
  const filter = /^undefined filter: (.+)$/.exec(said)?.[1];
  if (filter !== undefined) return problem('template-filter-unknown', where, { filter, block });
  const part = /Failed to lookup "([^"]*)"/.exec(said)?.[1];
  if (part !== undefined) return problem('template-part-unknown', where, { part, block });
  if (said === NOT_A_TEXT) return problem('template-fact-not-text', where, { block });
  if (/limit exceeded|call stack/.test(said)) return problem('template-without-end', where, { block });
  return problem('template-not-understood', where, { detail: said, block });
}
