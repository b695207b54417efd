import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../electron/documents/model/word-diff.ts';

const words = fc
  .array(fc.constantFrom('đơn', 'thư', 'chậm', 'xử lý', ' ', '.', ',', '«', '……', '12', '\u00a0', 'ế'), {
    maxLength: 30,
  })
  .map((each) => each.join(''));

function without(before: string, after: string, type: 'gone' | 'new'): string {
  return wordDiff(before, after)
    .filter((each) => each.type !== type)
    .map((each) => each.text)
    .join('');
}

describe('words of two texts', () => {
  it('give both texts back, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(without(before, after, 'new')).toBe(before);
        expect(without(before, after, 'gone')).toBe(after);
      }),
    );
  });

  it('name only what changed, as words and not as letters', () => {
    expect(wordDiff('Việc xử lý đơn thư chưa tốt.', 'Việc xử lý đơn thư còn chậm.')).toEqual([
      { type: 'same', text: 'Việc xử lý đơn thư ' },
      { type: 'gone', text: 'chưa tốt' },
      { type: 'new', text: 'còn chậm' },
      { type: 'same', text: '.' },
    ]);
    expect(wordDiff('a b', 'a b')).toEqual([{ type: 'same', text: 'a b' }]);
    expect(wordDiff('', 'mới')).toEqual([{ type: 'new', text: 'mới' }]);
  });
});
