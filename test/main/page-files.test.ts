import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTypeOf, fileOfAddress, withStyleNonce } from '../../electron/main/page-files.ts';

const ROOT = path.resolve('/srv/renderer');

describe('the file of an address', () => {
  test.each([
    ['ketluan://app/', 'index.html'],
    ['ketluan://app/index.html', 'index.html'],
    ['ketluan://app/index.html?x=1#/inspection/1', 'index.html'],
    ['ketluan://app/assets/ch%E1%BB%AF.woff2', 'assets/chữ.woff2'],
    // The address itself is resolved before it is looked at: this stays inside.
    ['ketluan://app/../../index.html', 'index.html'],
  ])('%s lies inside', (address, file) => {
    expect(fileOfAddress(address, ROOT)).toBe(path.join(ROOT, file));
  });

  test.each([
    'ketluan://app/%2e%2e%2fsecret.txt',
    'ketluan://app/..%2f..%2fetc/passwd',
    'ketluan://app/assets/..%5c..%5csecret.txt',
    'ketluan://app/%00',
    'ketluan://app/C:%5Cboot.ini',
    'ketluan://app/%E0%A4%A',
    'ketluan://other/index.html',
    'file:///srv/renderer/index.html',
    'nonsense',
  ])('%s is refused', (address) => {
    const file = fileOfAddress(address, ROOT);
    expect(file).toBeNull();
  });
});

test('only files of a page are served', () => {
  expect(contentTypeOf('a/b.JS')).toBe('text/javascript; charset=utf-8');
  expect(contentTypeOf('a/b.db')).toBeNull();
  expect(contentTypeOf('a/b')).toBeNull();
});

test('the nonce stands in the head, once', () => {
  expect(withStyleNonce('<html><head><title>x</title></head></html>', 'abc')).toBe(
    '<html><head><meta name="style-nonce" content="abc"><title>x</title></head></html>',
  );
});
