import { STYLE_NONCE_META } from '../electron/contract/bridge.ts';

declare global {
  // The name under which libraries that write `<style>` elements (react-remove-scroll) look for the nonce.
  var __webpack_nonce__: string | undefined;
}

/** The nonce of this page load, without which the page's policy refuses `<style>` elements. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${STYLE_NONCE_META}"]`)?.content ?? '';
}

export function giveStyleNonce(): void {
  globalThis.__webpack_nonce__ = styleNonce();
}
