import { describe, expect, test } from 'vitest';
import { isOwnSender } from '../../electron/main/sender.ts';

const OWN = { contentsId: 1, isMainFrame: true, address: 'ketluan://app/index.html#/inspection/1' };

describe('a request', () => {
  test('is taken from the main frame of our window on our page', () => {
    expect(isOwnSender(OWN, 1)).toBe(true);
  });

  test.each([
    ['another window', { ...OWN, contentsId: 2 }],
    ['an embedded page', { ...OWN, isMainFrame: false }],
    ['another host', { ...OWN, address: 'ketluan://other/index.html' }],
    ['a page that only starts like ours', { ...OWN, address: 'ketluan://app.example.com/' }],
    ['a file', { ...OWN, address: 'file:///app/index.html' }],
    ['the network', { ...OWN, address: 'https://app/index.html' }],
    ['a frame that is gone', { ...OWN, address: '' }],
  ])('is refused from %s', (_name, sender) => {
    expect(isOwnSender(sender, 1)).toBe(false);
  });

  test('is refused while there is no window', () => {
    expect(isOwnSender(OWN, null)).toBe(false);
  });
});
