import { describe, expect, test } from 'vitest';
import { InsertedValues } from '../../../electron/documents/compose/inserted-values.ts';
import { labelOf, readSchemes } from '../../../electron/documents/compose/numbering.ts';
import type { SingleBlock, TableBlock } from '../../../electron/documents/model/block.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import { blocksOf } from './composing.ts';

/** «I. Heading», «a) point», «- item», «paragraph». */
function lines(markdown: string, schemes?: string): readonly string[] {
  return blocksOf(markdown, schemes).blocks.map(lineOf);
}

function lineOf(block: SingleBlock): string {
  if (block.type === 'table' || block.type === 'chart') return block.type;
  const label = block.type === 'paragraph' ? undefined : block.numbering?.label;
  return `${label === undefined ? '' : `${label} `}${plainText(block.inlines)}`;
}

function tableOf(markdown: string): TableBlock {
  const [block] = blocksOf(markdown).blocks;
  if (block?.type !== 'table') throw new Error('no table');
  return block;
}

describe('headings are numbered', () => {
  const outline = '# A\n## A1\n## A2\n### a\n### b\n# B\n## B1\n### c\n#### d';

  test.each([
    ['roman arabic letter', ['I. A', '1. A1', '2. A2', 'a) a', 'b) b', 'II. B', '1. B1', 'a) c', 'd']],
    ['arabic nested letter', ['1. A', '1.1. A1', '1.2. A2', 'a) a', 'b) b', '2. B', '2.1. B1', 'a) c', 'd']],
    ['roman roman', ['I. A', 'I. A1', 'II. A2', 'a', 'b', 'II. B', 'I. B1', 'c', 'd']],
    ['', ['A', 'A1', 'A2', 'a', 'b', 'B', 'B1', 'c', 'd']],
  ])('by «%s», each level starting again under a new one', (schemes, expected) => {
    expect(lines(outline, schemes)).toEqual(expected);
  });

  test('each run of a level is a list of its own, with its parent for 1.1.', () => {
    const numbering = blocksOf(outline, 'arabic nested letter').blocks.map((each) =>
      each.type === 'heading' ? each.numbering : null,
    );
    const lists = numbering.map((each) => each?.listId);
    expect(lists[1]).toBe(lists[2]);
    expect(lists[1]).not.toBe(lists[6]);
    expect(lists[3]).toBe(lists[4]);
    expect(lists[3]).not.toBe(lists[7]);
    expect(numbering[6]).toMatchObject({ scheme: 'nested', index: 1, parentIndex: 2 });
  });

  test('by words that exist', () => {
    expect(readSchemes('roman  arabic')).toEqual(['roman', 'arabic']);
    expect(readSchemes('')).toEqual([]);
    expect(readSchemes('roman greek')).toBeNull();
    expect(readSchemes('constructor')).toBeNull();
    expect([1, 5, 23].map((each) => labelOf('letter', each))).toEqual(['a)', 'đ)', 'y)']);
  });
});

describe('lists', () => {
  test('are dashes, numbers and lettered points', () => {
    expect(lines('- one\n- two')).toEqual(['- one', '- two']);
    expect(lines('1. one\n1. two\n1. three')).toEqual(['1. one', '2. two', '3. three']);
    expect(lines('1) một\n1) hai\n1) ba\n1) bốn\n1) năm')).toEqual(['a) một', 'b) hai', 'c) ba', 'd) bốn', 'đ) năm']);
  });

  test('start again after other text, as lists of their own', () => {
    const { blocks } = blocksOf('1. one\n\nbetween\n\n1. one again');
    expect(blocks.map(lineOf)).toEqual(['1. one', 'between', '1. one again']);
    const ids = blocks.map((each) => (each.type === 'item' ? each.numbering.listId : null));
    expect(new Set(ids).size).toBe(3);
  });

  test('hold further paragraphs and lists', () => {
    expect(lines('- one\n\n  more of one\n\n- two\n  1) point\n  1) point')).toEqual([
      '- one',
      'more of one',
      '- two',
      'a) point',
      'b) point',
    ]);
  });

  test.each(['2024. Năm nay', '12) việc', '2. hai', '365. ngày', '1.531 hồ sơ', '1.Không cách', '0. không'])(
    '«%s» at the start of a line is a sentence',
    (text) => {
      expect(lines(text)).toEqual([text]);
      expect(lines(`Một.\n\n${text}`)).toEqual(['Một.', text]);
    },
  );
});

describe('paragraphs', () => {
  test('are separated by an empty line; a line end alone is a space', () => {
    expect(lines('một\nhai\n\nba')).toEqual(['một hai', 'ba']);
  });

  test('have bold and italic, also inside one another', () => {
    const [block] = blocksOf('a **b *c* d** *e*').blocks;
    expect(block?.type === 'paragraph' && block.inlines).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b ', bold: true },
      { type: 'text', text: 'c', bold: true, italic: true },
      { type: 'text', text: ' d', bold: true },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'e', italic: true },
    ]);
  });

  test('quoted are legal grounds, and notes of a table straight after one', () => {
    const styles = (markdown: string) =>
      blocksOf(markdown).blocks.map((each) => (each.type === 'paragraph' ? each.style : each.type));
    expect(styles('> Căn cứ một;\n\n> Căn cứ hai.')).toEqual(['legal-ground', 'legal-ground']);
    expect(styles('| a |\n|---|\n| b |\n\n> Ghi chú')).toEqual(['table', 'table-note']);
  });

  test.each([
    '<b>đậm</b>',
    '<script>x</script>',
    '[chữ](http://a.vn)',
    '![ảnh](a.png)',
    '`mã`',
    'https://a.vn',
    '~~bỏ~~',
    '*** ***',
    '<http://a.vn>',
    'a_b_c',
  ])('%s is text: documents know no more of Markdown', (text) => expect(lines(text)).toEqual([text]));

  test.each(['    thụt vào', '```\nmã\n```', '[a]: http://a.vn', 'Một\n===', '---'])(
    '%j makes no code, line or link',
    (text) => {
      const { blocks, faults } = blocksOf(text);
      expect(faults).toEqual([]);
      expect(blocks.map((each) => each.type)).toEqual(['paragraph']);
    },
  );
});

describe('Phần, Chương, Mục, Điều', () => {
  const source = '# một\n## hai\n### ba\n#### bốn\n### ba\n#### bốn\n# một\n## hai\n### ba\n#### bốn';

  test('count as in laws: chapters and articles run on, sections begin again in each chapter', () => {
    const { blocks } = blocksOf(source, 'part chapter section article');
    expect(blocks.map((each) => each.type === 'heading' && each.numbering?.label)).toEqual([
      'Phần I',
      'Chương I',
      'Mục 1',
      'Điều 1.',
      'Mục 2',
      'Điều 2.',
      'Phần II',
      'Chương II',
      'Mục 1',
      'Điều 3.',
    ]);
  });

  test('have their titles in capitals, articles as written', () => {
    const { blocks } = blocksOf(source, 'part chapter section article');
    expect(blocks.slice(0, 4).map((each) => ('inlines' in each ? plainText(each.inlines) : ''))).toEqual([
      'MỘT',
      'HAI',
      'BA',
      'bốn',
    ]);
  });
});

describe('tables', () => {
  const table = '| TT | Nội dung | Hạn |\n|:--:|--------|---:|\n| 1 | một | hai |\n| A. Nhóm | | |\n| 2 | | |\n| 3 |';

  test('have columns in the proportion of the dashes that fill the text width', () => {
    const { columns } = tableOf(table);
    expect(columns.map((each) => each.align)).toEqual(['centre', 'left', 'right']);
    expect(columns.reduce((sum, each) => sum + each.width, 0)).toBeCloseTo(165, 9);
    expect(columns.map((each) => each.width)).toEqual([(165 * 4) / 16, (165 * 8) / 16, (165 * 4) / 16]);
  });

  test('open a group with a row of which only the first cell is filled', () => {
    expect(tableOf(table).rows.map((each) => each.type)).toEqual(['cells', 'group', 'group', 'group']);
  });

  test('give each row as many cells as columns, with a summary of the header', () => {
    const { rows, summary } = tableOf('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 1 | 2 |');
    expect(rows.map((each) => (each.type === 'cells' ? each.cells.length : 0))).toEqual([3, 3]);
    expect(summary).toBe('a, b, c');
  });

  test('have a row of sums with a row that begins with «= »; its name spans the empty cells', () => {
    const { rows } = tableOf(
      '| TT | Nội dung | Số |\n|---|---|---:|\n| 1 | một | 2 |\n| = Tổng cộng | | 2 |\n| = Cả | | |',
    );
    const sum = [{ type: 'text', text: 'Tổng cộng' }];
    expect(rows.slice(1)).toEqual([
      { type: 'total', title: sum, cells: [[[{ type: 'text', text: '2' }]]] },
      { type: 'total', title: [{ type: 'text', text: 'Cả' }], cells: [] },
    ]);
  });

  test('take «= » that a person typed for text', () => {
    const values = new InsertedValues();
    const { blocks } = blocksOf(`| a | b |\n|---|---|\n| ${values.keep('= 5')} | 5 |`, '', values);
    const [block] = blocks;
    expect(block?.type === 'table' && block.rows.map((each) => each.type)).toEqual(['cells']);
  });

  test('keep a missing fact as a blank and an empty one as an empty cell, and neither makes a group', () => {
    const values = new InsertedValues();
    const cells = [values.keep('Nguyên nhân'), values.keep(null), values.keep('')];
    const { blocks } = blocksOf(`| a | b | c |\n|---|---|---|\n| ${cells.join(' | ')} |`, '', values);
    const [block] = blocks;
    expect(block?.type === 'table' && block.rows).toEqual([
      { type: 'cells', cells: [[[{ type: 'text', text: 'Nguyên nhân' }]], [[{ type: 'blank' }]], [[]]] },
    ]);
  });
});

describe('faults', () => {
  test('have the line of the file, counted from the first line of the block', () => {
    const { faults } = blocksOf('một\n\n##### năm\n\n- a\n\n  > b');
    expect(faults.map((each) => [each.where, each.code])).toEqual([
      ['templates/x/vi.md:12', 'template-heading-too-deep'],
      ['templates/x/vi.md:16', 'template-element-unknown'],
    ]);
  });
});
