import path from 'node:path';
import { STYLE_NONCE_META } from '../contract/bridge.ts';
import { APP_SCHEME } from './content-security.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Type by ending; null for endings that the window has no use for. */
export function contentTypeOf(file: string): string | null {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? null;
}

/**
 * The file inside `root` that an address of the app's protocol names; null for other hosts and for anything that would leave `root`,
 * also written as `%2e%2e%2f` or with backslashes.
 */
export function fileOfAddress(address: string, root: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${APP_SCHEME}:` || url.host !== 'app') return null;
  const inside = decoded(url.pathname);
  if (inside === null || /[\0\\:]/.test(inside) || inside.split('/').includes('..')) return null;
  const file = path.join(root, inside === '/' ? 'index.html' : inside);
  return file.startsWith(root + path.sep) ? file : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The page with the nonce of this load, which the window hands to the libraries that write `<style>` elements. */
export function withStyleNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta name="${STYLE_NONCE_META}" content="${nonce}">`);
}
