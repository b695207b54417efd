/** The window's own address. A scheme of our own keeps the page off `file:`, which could read any file. */
export const APP_SCHEME = 'ketluan';
export const APP_ORIGIN = `${APP_SCHEME}://app`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/**
 * What the page may load: its own files only. `<style>` elements need the nonce of this page load; scripts have none, so a script
 * can only come from a file of the application.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Headers of every answer of the app's protocol. No `cross-origin-opener-policy`: no window can open another one, so there is none to
 * keep apart, and for that header the page would have to move to a second process at every start.
 */
export function responseHeaders(contentType: string, styleNonce: string): Readonly<Record<string, string>> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy(styleNonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

/** True for what the session may fetch at all: the application's own files, and the developer tools outside a packaged app. */
export function isAllowedAddress(address: string, isPackaged: boolean): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === 'devtools:') return !isPackaged;
  return url.protocol === `${APP_SCHEME}:` && url.host === 'app';
}
