import { LARGEST_PHOTO } from '../contract/attachment-limits.ts';
import { done } from '../domain/problem.ts';
import type { WithStorage } from './with-storage.ts';

const ADDRESS = /^\/attachments\/([0-9a-f]{64})$/;

export type Photo = { readonly type: string; readonly bytes: Uint8Array };
export type ReadPhoto = (sha256: string) => Promise<Photo | null>;

/** The hash of the photo that an address of the app's protocol asks for; null for all other addresses. */
export function photoOfAddress(address: string): string | null {
  return ADDRESS.exec(URL.parse(address)?.pathname ?? '')?.[1] ?? null;
}

/** Photos for the window, known as such by their first bytes: no page, script or drawing with scripts is ever served. */
export function photoReader(withStorage: WithStorage): ReadPhoto {
  return async (sha256) => {
    const answer = await withStorage(async ({ attachments }) => {
      const bytes =
        attachments.stateOf(sha256) === 'here' ? await attachments.read(sha256, '').catch(() => null) : null;
      const type = bytes === null || bytes.length > LARGEST_PHOTO ? null : photoTypeOf(bytes);
      return done(bytes === null || type === null ? null : { type, bytes });
    });
    return answer.ok ? answer.value : null;
  };
}

const SIGNATURES: readonly (readonly [type: string, at: number, signature: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/bmp', 0, 'BM'],
];

/** By the first bytes; null for what is no photo that a window shows. */
export function photoTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([, at, signature]) => head.startsWith(signature, at))?.[0] ?? null;
}
