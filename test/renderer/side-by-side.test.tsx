import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Block, PairBlock, TextBlock } from '../../electron/contract/types.ts';
import { mm } from '../../electron/documents/model/length.ts';
import { Flow, unitsOf } from '../../renderer/screens/documents/preview/flow.tsx';

function paragraph(id: string, words: string, keepWithNext = false): TextBlock {
  return { type: 'paragraph', id, style: 'body', inlines: [{ type: 'text', text: words }], keepWithNext };
}

function heading(id: string, words: string): TextBlock {
  return { type: 'heading', id, level: 1, numbering: null, inlines: [{ type: 'text', text: words }] };
}

function pair(original: readonly TextBlock[], translation: readonly TextBlock[]): PairBlock {
  return { type: 'pair', id: 'pair', original, translation };
}

/** What is said inside elements of the language, and what outside of them. */
function spoken(blocks: readonly Block[]): { readonly english: readonly string[]; readonly other: string } {
  const markup = renderToStaticMarkup(<Flow units={unitsOf(blocks)} />);
  const words = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const marked = /<(div|span) lang="en"[^>]*>(.*?)<\/\1>/g;
  return {
    english: [...markup.matchAll(marked)].map((each) => words(each[2] ?? '')),
    other: words(markup.replace(marked, '')),
  };
}

describe('a pair in the preview', () => {
  test('has the translation marked as English, and the original not', () => {
    const block = pair([paragraph('a', 'Một.'), paragraph('b', 'Hai.')], [paragraph('en:a', 'One. Two.')]);
    expect(spoken([block])).toEqual({ english: ['One. Two.'], other: 'Một. Hai.' });
  });

  test('is drawn with an empty side', () => {
    expect(spoken([pair([], [paragraph('en:a', 'One.')])])).toEqual({ english: ['One.'], other: '' });
    expect(spoken([pair([paragraph('a', 'Một.')], [])])).toEqual({ english: [''], other: 'Một.' });
  });

  test.each([
    ['two headings', pair([heading('a', 'I')], [heading('en:a', 'I')]), true],
    ['a heading on one side', pair([heading('a', 'I')], []), true],
    ['running text', pair([paragraph('a', 'Một.')], [paragraph('en:a', 'One.')]), false],
    ['what introduces a list on one side', pair([paragraph('a', 'Một.')], [paragraph('en:a', 'One:', true)]), true],
    ['a heading with text below it', pair([heading('a', 'I'), paragraph('b', 'Một.')], []), false],
  ])('of %s keeps with what follows, or not', (_, block, expected) => {
    expect(unitsOf([block]).map((each) => each.keepWithNext)).toEqual([expected]);
  });
});

test('a table says both languages, each marked', () => {
  const english = { type: 'text', text: 'Late', italic: true, lang: 'en' } as const;
  const header = { ...english, text: 'Content' };
  const block: Block = {
    type: 'table',
    id: 'table',
    summary: 'Nội dung',
    columns: [
      { header: [{ type: 'text', text: 'Nội dung' }], translatedHeader: [header], width: mm(20), align: 'left' },
    ],
    rows: [{ type: 'cells', cells: [[[{ type: 'text', text: 'Chậm' }], [english]]] }],
  };
  expect(spoken([block])).toEqual({ english: ['Content', 'Late'], other: 'Nội dung Chậm' });
});
