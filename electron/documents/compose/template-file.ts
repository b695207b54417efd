import { type Problem, problem } from '../../domain/problem.ts';

/** One `::: id` … `:::` block of a template file, with its place for faults. */
export type TemplateBlock = {
  readonly id: string;
  /** Liquid over light Markdown. */
  readonly body: string;
  /** Line of the file on which `body` starts, from 1. */
  readonly line: number;
};

/**
 * A template file in its parts.
 *
 *     ---
 *     numbering: roman arabic letter
 *     ---
 *     ::: opening
 *     text
 *     :::
 *     === appendix landscape
 *     ::: plan-table
 */
export type TemplateFile = {
  readonly path: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly blocks: readonly TemplateBlock[];
  /** Blocks after each `=== appendix portrait|landscape` line. */
  readonly appendices: readonly {
    readonly orientation: 'portrait' | 'landscape';
    readonly blocks: readonly TemplateBlock[];
  }[];
};

export type ReadTemplate = { readonly file: TemplateFile; readonly faults: readonly Problem[] };

type State = {
  readonly path: string;
  readonly settings: Map<string, string>;
  readonly faults: Problem[];
  readonly ids: Set<string>;
  readonly parts: { orientation: 'portrait' | 'landscape'; blocks: TemplateBlock[] }[];
  open: { id: string; line: number; lines: string[] } | null;
};

/** Splits a template file into its blocks; every fault of the file's outline at once. */
export function readTemplateFile(path: string, source: string): ReadTemplate {
  const lines = source.normalize('NFC').split(/\r?\n/);
  const state: State = {
    path,
    settings: new Map(),
    faults: [],
    ids: new Set(),
    parts: [{ orientation: 'portrait', blocks: [] }],
    open: null,
  };
  const bodyStart = readSettings(lines, state);
  for (let index = bodyStart; index < lines.length; index += 1) readLine(lines[index] ?? '', index + 1, state);
  if (state.open !== null) fault(state, 'template-block-not-closed', state.open.line - 1, { block: state.open.id });
  const [main, ...appendices] = state.parts;
  return { file: { path, settings: state.settings, blocks: main?.blocks ?? [], appendices }, faults: state.faults };
}

function readSettings(lines: readonly string[], state: State): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) {
    fault(state, 'template-settings-not-closed', 1, {});
    return lines.length;
  }
  for (let index = 1; index < end; index += 1) {
    const line = lines[index] ?? '';
    const match = /^([a-z-]+):\s*(.*)$/.exec(line.trim());
    if (match?.[1] !== undefined) state.settings.set(match[1], match[2] ?? '');
    else if (line.trim() !== '') fault(state, 'template-setting-not-understood', index + 1, { text: line.trim() });
  }
  return end + 1;
}

function readLine(line: string, number: number, state: State): void {
  const opening = /^::: +([a-z][a-z0-9-]*)\s*$/.exec(line);
  if (state.open !== null) {
    readInside(line, number, opening, state);
    return;
  }
  const appendix = /^=== +appendix +(portrait|landscape)\s*$/.exec(line);
  if (opening?.[1] !== undefined) openBlock(opening[1], number, state);
  else if (appendix !== null)
    state.parts.push({ orientation: appendix[1] === 'landscape' ? 'landscape' : 'portrait', blocks: [] });
  else if (line.trim() !== '') fault(state, 'template-text-outside-block', number, { text: line.trim().slice(0, 60) });
}

function readInside(line: string, number: number, opening: RegExpExecArray | null, state: State): void {
  if (state.open === null) return;
  if (opening !== null) {
    fault(state, 'template-block-not-closed', state.open.line - 1, { block: state.open.id });
    closeBlock(state);
    openBlock(opening[1] ?? '', number, state);
  } else if (/^:::\s*$/.test(line)) closeBlock(state);
  else state.open.lines.push(line);
}

function openBlock(id: string, line: number, state: State): void {
  if (state.ids.has(id)) fault(state, 'template-block-twice', line, { block: id });
  state.ids.add(id);
  state.open = { id, line: line + 1, lines: [] };
}

function closeBlock(state: State): void {
  if (state.open === null) return;
  state.parts.at(-1)?.blocks.push({ id: state.open.id, body: state.open.lines.join('\n'), line: state.open.line });
  state.open = null;
}

function fault(state: State, code: string, line: number, values: Problem['values']): void {
  state.faults.push(problem(code, `${state.path}:${line}`, values));
}
