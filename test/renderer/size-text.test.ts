import { expect, test } from 'vitest';
import { sizeText } from '../../renderer/words/size-text.ts';

test.each([
  [0, '0 KB', '0 KB'],
  [1, '1 KB', '1 KB'],
  [1536, '2 KB', '2 KB'],
  [1024 ** 2 - 1, '1.024 KB', '1,024 KB'],
  [1.25 * 1024 ** 2, '1,3 MB', '1.3 MB'],
  [120.4 * 1024 ** 2, '120 MB', '120 MB'],
  [12.4 * 1024 ** 3, '12,4 GB', '12.4 GB'],
])('%d bytes are «%s», in English «%s»', (bytes, vi, en) => {
  expect(sizeText(bytes, 'vi')).toBe(vi);
  expect(sizeText(bytes, 'en')).toBe(en);
});
