import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignBlocks } from '../../../electron/documents/compose/align-blocks.ts';
import type { Block, SingleBlock } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import { pairsIn, tablesIn } from './sides.ts';

const SHAPES = ['h1', 'h2', 'h3', 'body', 'item', 'ground', 'table', 'other table'] as const;
type Shape = (typeof SHAPES)[number];

/** One block of a section, as the composer numbers them: `a`, `a.2`, `a.3`. */
function block(shape: Shape, id: string, words = id): SingleBlock {
  const inlines = [text(words)];
  const numbering = { index: 1, listId: 'list', label: '-', scheme: 'dash' } as const;
  switch (shape) {
    case 'h1':
    case 'h2':
    case 'h3':
      return { type: 'heading', id, level: shape === 'h1' ? 1 : shape === 'h2' ? 2 : 3, numbering, inlines };
    case 'item':
      return { type: 'item', id, numbering, inlines };
    case 'table':
    case 'other table': {
      const columns = shape === 'table' ? ['a'] : ['a', 'b'];
      return {
        type: 'table',
        id,
        summary: words,
        columns: columns.map(() => ({ header: inlines, width: mm(10), align: 'left' })),
        rows: [{ type: 'cells', cells: columns.map(() => [inlines]) }],
      };
    }
    default:
      return { type: 'paragraph', id, style: shape === 'ground' ? 'legal-ground' : 'body', inlines };
  }
}

type Sections = readonly (readonly [name: string, shapes: readonly Shape[]])[];

function blocksOf(sections: Sections, longest = 0): readonly SingleBlock[] {
  return sections.flatMap(([name, shapes]) =>
    shapes.map((each, place) => {
      const id = place === 0 ? name : `${name}.${place + 1}`;
      return block(each, id, `${id} ${'x'.repeat((place * 37) % (longest + 1))}`);
    }),
  );
}

/** Sections in the order of the alphabet, some of them missing. */
const sections: fc.Arbitrary<Sections> = fc
  .subarray(['a', 'b', 'c', 'd'])
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.array(fc.constantFrom(...SHAPES))))),
  );

/** Ids of one side in the order they stand; a table that says both languages counts for both. */
function idsOf(blocks: readonly Block[], side: 'original' | 'translation'): readonly string[] {
  return blocks.flatMap((each) => {
    if (each.type === 'pair') return each[side].map(({ id }) => id);
    if (each.type !== 'table') return [];
    const isTranslation = each.id.startsWith('en:');
    const saysBoth = each.columns.some((column) => column.translatedHeader !== undefined);
    if (side === 'original') return isTranslation ? [] : [each.id];
    return isTranslation ? [each.id] : saysBoth ? [`en:${translatedId(each)}`] : [];
  });
}

/** The words of these tables begin with the id. */
function translatedId(table: Extract<Block, { type: 'table' }>): string {
  const run = table.columns[0]?.translatedHeader?.[0];
  return run?.type === 'text' ? (run.text.split(' ')[0] ?? '') : '';
}

/** Tables of both sides with other words, so that none reads the same. */
function translated(blocks: readonly SingleBlock[]): readonly SingleBlock[] {
  return blocks.map((each) =>
    each.type === 'table'
      ? { ...each, columns: each.columns.map((column) => ({ ...column, header: [text(`${each.id} in English`)] })) }
      : each,
  );
}

describe('alignBlocks', () => {
  test('has every block of both sides once, in its order, whatever they are', () => {
    fc.assert(
      fc.property(sections, sections, fc.nat(200), (one, other, longest) => {
        const original = blocksOf(one, longest);
        const translation = translated(blocksOf(other, longest));
        const aligned = alignBlocks(original, translation);
        expect(idsOf(aligned, 'original')).toEqual(original.map(({ id }) => id));
        expect(idsOf(aligned, 'translation')).toEqual(translation.map(({ id }) => `en:${id}`));
        expect(new Set(aligned.map(({ id }) => id)).size).toBe(aligned.length);
        for (const { original: left, translation: right } of pairsIn(aligned)) {
          expect(left.length + right.length).toBeGreaterThan(0);
          // A heading never stands beside running text.
          const levels = [left, right].filter((side) => side.length > 0).map((side) => side.map(levelOf).join());
          if (levels.some((each) => /\d/.test(each))) expect(new Set(levels).size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('pairs equal structures one to one', () => {
    fc.assert(
      fc.property(sections, (given) => {
        const blocks = blocksOf(given);
        const aligned = alignBlocks(blocks, translated(blocks));
        expect(aligned).toHaveLength(blocks.length);
        for (const each of pairsIn(aligned))
          expect(each.translation.map(({ id }) => id)).toEqual(each.original.map(({ id }) => `en:${id}`));
        expect(tablesIn(aligned).every((each) => each.columns[0]?.translatedHeader !== undefined)).toBe(true);
      }),
    );
  });

  test('gives lists of the translation ids of their own', () => {
    const [pair] = pairsIn(alignBlocks([block('item', 'a')], [block('item', 'a')]));
    const lists = [pair?.original, pair?.translation]
      .flat()
      .map((each) => each?.type === 'item' && each.numbering.listId);
    expect(lists).toEqual(['list', 'en:list']);
  });

  test('sets a block of the template that is empty in one language beside nothing', () => {
    const aligned = alignBlocks(
      blocksOf([
        ['a', ['body']],
        ['c', ['body']],
      ]),
      blocksOf([
        ['b', ['body']],
        ['c', ['body']],
      ]),
    );
    expect(shown(aligned)).toEqual(['a |', '| en:b', 'c | en:c']);
  });

  test('meets findings again after one whose paragraphs differ in number', () => {
    const original = blocksOf([['a', ['h1', 'item', 'body', 'body', 'body', 'item', 'body', 'h1', 'item']]]);
    const translation = blocksOf([['a', ['h1', 'item', 'body', 'body', 'item', 'body', 'h1', 'item']]]);
    expect(shown(alignBlocks(original, translation))).toEqual([
      'a | en:a',
      'a.2 | en:a.2',
      'a.3 a.4 | en:a.3',
      'a.5 | en:a.4',
      'a.6 | en:a.5',
      'a.7 | en:a.6',
      'a.8 | en:a.7',
      'a.9 | en:a.8',
    ]);
  });

  describe('of running text', () => {
    const paragraphs = (...lengths: readonly number[]) =>
      lengths.map((length, place) => block('body', place === 0 ? 'a' : `a.${place + 1}`, 'x'.repeat(length)));

    test.each([
      ['two paragraphs joined at the end', [100, 100, 100], [110, 200], ['a | en:a', 'a.2 a.3 | en:a.2']],
      ['two paragraphs joined at the start', [100, 100, 100], [200, 110], ['a a.2 | en:a', 'a.3 | en:a.2']],
      ['one paragraph cut into two', [220, 100], [100, 100, 100], ['a | en:a en:a.2', 'a.2 | en:a.3']],
      ['three for a blank', [100, 100, 100], [2], ['a | en:a', 'a.2 |', 'a.3 |']],
      ['three for nothing', [100, 100], [], ['a |', 'a.2 |']],
    ])('%s', (_, left, right, expected) => {
      expect(shown(alignBlocks(paragraphs(...left), paragraphs(...right)))).toEqual(expected);
    });
  });
});

function levelOf(each: SingleBlock): string {
  return each.type === 'heading' ? String(each.level) : '-';
}

function shown(blocks: readonly Block[]): readonly string[] {
  return pairsIn(blocks).map(({ original, translation }) =>
    [original, translation]
      .map((side) => side.map(({ id }) => id).join(' '))
      .join(' | ')
      .trim(),
  );
}
