import type { Inlines } from '../../model/inline.ts';
import type { Board } from './part.ts';
import { Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Contact lines under a rule across the text area (box 13), points; they are text of the document, not furniture. */
export function contactFoot(
  lines: readonly Inlines[] | undefined,
  book: WordBook,
  root: StructureNode,
  width: number,
): Board | null {
  if (lines === undefined || lines.length === 0) return null;
  const stack = new Stack(book, node('Div', root), 'contact', { x: 0, y: 0, width });
  stack.addRule(width);
  for (const each of lines) stack.add('contact', each);
  return { height: stack.y, items: stack.items };
}
