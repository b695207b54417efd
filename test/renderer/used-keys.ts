import { parseAst } from 'vite';

/** A key of words as the source writes it: whole, or as the parts around what is put in. */
export type WrittenKey = { readonly line: number; readonly parts: readonly string[] };

/** Keys as they are written: `a.b`, `a.${x}.c`; parts may hold figures, marks of plurals and hyphens. */
const KEY = /^[a-zA-Z][\w-]*(\.[\w-]+)*$/;

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** The strings of a source that could be keys, and the templates; those asked for with `t(…)` first. */
export function keysIn(
  source: string,
  lang: 'ts' | 'tsx',
): { readonly asked: WrittenKey[]; readonly all: WrittenKey[] } {
  const asked: WrittenKey[] = [];
  const all: WrittenKey[] = [];
  const lineOf = (node: Node): number => source.slice(0, Number(node.start)).split('\n').length;
  const see = (node: Node, isAsked: boolean): void => {
    const parts = partsOf(node);
    if (parts === null) return;
    const key = { line: lineOf(node), parts };
    all.push(key);
    if (isAsked) asked.push(key);
  };
  visit(parseAst(source, { lang }), see);
  return { asked, all };
}

function partsOf(node: Node): readonly string[] | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return KEY.test(node.value) ? [node.value] : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  return node.quasis.map((part: { readonly value: { readonly raw: string } }) => part.value.raw);
}

/** What `t(…)` is called with: the string itself, or both strings of a choice between two. */
function firstArguments(node: Node): readonly unknown[] {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.name !== 't') return [];
  const [first] = Array.isArray(node.arguments) ? (node.arguments as readonly unknown[]) : [];
  return choices(first);
}

function choices(node: unknown): readonly unknown[] {
  if (!isNode(node)) return [];
  if (node.type === 'ConditionalExpression') return [...choices(node.consequent), ...choices(node.alternate)];
  return node.type === 'TSAsExpression' ? choices(node.expression) : [node];
}

function visit(root: unknown, see: (node: Node, isAsked: boolean) => void): void {
  const asked = new Set<unknown>();
  const walk = (node: unknown): void => {
    if (!isNode(node)) return;
    for (const each of firstArguments(node)) asked.add(each);
    see(node, asked.has(node));
    for (const part of Object.values(node)) walk(part);
  };
  walk(root);
}

/** Whether the key is written so: its parts stand in it in their order, the first at its beginning, the last at its end. */
export function isWrittenAs(key: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.at(-1);
  if (last === undefined) return key === first;
  const between = others.slice(0, -1);
  if (!key.startsWith(first) || !key.endsWith(last)) return false;
  let at = first.length;
  for (const part of between) {
    at = key.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return at + last.length <= key.length;
}
