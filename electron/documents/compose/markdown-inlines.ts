import type { Token } from 'markdown-it';
import type { Inline, Inlines } from '../model/inline.ts';
import type { InsertedValues } from './inserted-values.ts';

/** The inline tokens of one paragraph as runs; facts take the marks of the text around them. */
export function inlinesOf(tokens: readonly Token[], values: InsertedValues): Inlines {
  const inlines: Inline[] = [];
  const open = { strong: false, em: false };
  let pending = '';
  const flush = () => {
    if (pending !== '') inlines.push(...values.toInlines(pending, marksOf(open)));
    pending = '';
  };
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'text_special') pending += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') pending += ' ';
    else {
      flush();
      if (token.type.startsWith('strong')) open.strong = token.nesting > 0;
      if (token.type.startsWith('em')) open.em = token.nesting > 0;
    }
  }
  flush();
  return inlines;
}

function marksOf({ strong, em }: { readonly strong: boolean; readonly em: boolean }) {
  return { ...(strong ? { bold: true } : {}), ...(em ? { italic: true } : {}) };
}
