import { describe, expect, test } from 'vitest';
import { isTextBlock } from '../../../electron/documents/model/block.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import { blocksOf } from './composing.ts';

describe('a table whose first header begins with «~ » is a chart', () => {
  const HEAD = '| ~ Lĩnh vực | Đúng hạn | Quá hạn |\n|---|--:|--:|\n';

  test('of its rows with figures, said by the quote after it', () => {
    const { blocks } = blocksOf(
      `${HEAD}| Đất đai | 1.531 | …… |\n| Hộ tịch | | |\n| Y tế | 0 | 12 |\n\n> Hai thanh.\n\nHết.`,
    );
    expect(blocks[0]).toMatchObject({
      type: 'chart',
      summary: 'Hai thanh.',
      categories: ['Đất đai', 'Y tế'],
      series: [
        { name: 'Đúng hạn', values: [1531, 0] },
        { name: 'Quá hạn', values: [null, 12] },
      ],
      most: 1531,
    });
    expect(blocks.slice(1).map((each) => isTextBlock(each) && plainText(each.inlines))).toEqual(['Hết.']);
  });

  test('on as many charts of one scale as it takes', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `| Lĩnh vực ${index} | ${index} | 1 |`).join('\n');
    const { blocks } = blocksOf(`${HEAD}${rows}\n\n> Ba biểu đồ.`);
    expect(blocks.map((each) => each.type === 'chart' && [each.categories.length, each.most, each.summary])).toEqual([
      [10, 30, 'Ba biểu đồ.'],
      [10, 30, 'Ba biểu đồ.'],
      [10, 30, 'Ba biểu đồ.'],
    ]);
  });

  test('and nothing where no row has a figure', () => {
    expect(blocksOf(`${HEAD}| Đất đai | | …… |`).blocks).toEqual([]);
  });
});
