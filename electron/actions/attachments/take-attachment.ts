import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Attachment, mediaTypeOf } from '../../domain/attachment.ts';
import { type Answer, done, ProblemError } from '../../domain/problem.ts';
import type { AttachmentStore } from '../ports.ts';

export type Taking = {
  readonly onBytes: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** A file becomes an attachment without caption and pages; null when it was cancelled. The file itself is left as it is. */
export async function takeAttachment(
  store: AttachmentStore,
  file: string,
  { onBytes, signal }: Taking,
): Promise<Answer<Attachment | null>> {
  try {
    return done(attachmentOf(await store.take(file, onBytes, signal), path.basename(file)));
  } catch (error) {
    if (signal.aborted) return done(null);
    return refusedBy(error);
  }
}

/** The same of bytes that lay in no file. */
export async function takeBytes(store: AttachmentStore, bytes: Uint8Array, name: string): Promise<Answer<Attachment>> {
  try {
    return done(attachmentOf(await store.takeBytes(bytes, name), name));
  } catch (error) {
    return refusedBy(error);
  }
}

function attachmentOf(content: { readonly sha256: string; readonly size: number }, name: string): Attachment {
  // Marks that the case file refuses: they turn the direction of writing, or are no letters at all.
  const fileName = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  return { id: randomUUID(), caption: {}, fileName, mediaType: mediaTypeOf(fileName), ...content };
}

export function refusedBy(error: unknown): { readonly ok: false; readonly problems: ProblemError['problems'] } {
  if (error instanceof ProblemError) return { ok: false, problems: error.problems };
  throw error;
}
