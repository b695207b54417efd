import { parseAst } from 'vite';

export type LiteralWords = { readonly line: number; readonly text: string };

/** Attributes whose value a person reads or hears. */
const SPOKEN =
  /^(aria-label|aria-description|label|placeholder|title|description|hint|alt|summary|text|rowName|addLabel|unreadable|none|nothingFoundMessage)$/;
const LETTERS = /\p{L}{2,}/u;

/** Words written into a component instead of the locales: JSX text, and string values of attributes that are read out. */
export function literalWordsIn(source: string): LiteralWords[] {
  const found: LiteralWords[] = [];
  visit(parseAst(source, { lang: 'tsx' }), (node) => {
    const text = wordsOf(node);
    if (text !== null && LETTERS.test(text))
      found.push({ line: source.slice(0, startOf(node)).split('\n').length, text: text.trim() });
  });
  return found;
}

function wordsOf(node: Readonly<Record<string, unknown>>): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'JSXExpressionContainer' && isChild(node)) return literalText(node.expression);
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !SPOKEN.test(String(node.name.name))) return null;
  const value = isNode(node.value) && node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
  return literalText(value);
}

const children = new WeakSet<object>();

function isChild(node: object): boolean {
  return children.has(node);
}

function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  return node.quasis.map((part: { readonly value: { readonly raw: string } }) => part.value.raw).join(' ');
}

function startOf(node: Readonly<Record<string, unknown>>): number {
  return typeof node.start === 'number' ? node.start : 0;
}

function visit(node: unknown, see: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see);
    return;
  }
  if (!isNode(node)) return;
  if (node.type === 'JSXElement' && Array.isArray(node.children))
    for (const child of node.children) children.add(child);
  see(node);
  for (const part of Object.values(node)) visit(part, see);
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
