import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, isAllowedAddress, responseHeaders } from '../../electron/main/content-security.ts';

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1)]));
}

describe('the content security policy', () => {
  test('starts from nothing and lets scripts come from files of the application only', () => {
    const policy = directives(contentSecurityPolicy('abc'));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });

  test('names no network address, no unsafe source and no wildcard', () => {
    expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe|https?:|wss?:|\*/);
  });

  test('goes with every answer', () => {
    expect(responseHeaders('text/css', 'abc')['content-security-policy']).toBe(contentSecurityPolicy('abc'));
  });
});

describe('the session', () => {
  test.each(['ketluan://app/index.html', 'ketluan://app/assets/a.js'])('fetches %s', (address) => {
    expect(isAllowedAddress(address, true)).toBe(true);
  });

  test.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'ketluan://other/index.html',
    'ketluan://app.example.com/',
    'ftp://app/',
    'not an address',
    '',
  ])('refuses %s', (address) => {
    expect(isAllowedAddress(address, true)).toBe(false);
    expect(isAllowedAddress(address, false)).toBe(false);
  });

  test('opens the developer tools only outside a packaged application', () => {
    expect(isAllowedAddress('devtools://devtools/bundled/inspector.html', false)).toBe(true);
    expect(isAllowedAddress('devtools://devtools/bundled/inspector.html', true)).toBe(false);
  });
});
