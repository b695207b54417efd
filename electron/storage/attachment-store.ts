import { open } from 'node:fs/promises';
import path from 'node:path';
import type { AttachmentStore } from '../actions/ports.ts';
import { LARGEST_ATTACHMENT } from '../domain/attachment.ts';
import { ProblemError, problem } from '../domain/problem.ts';
import {
  type Content,
  contentPath,
  keepContent,
  piecesOf,
  readContent,
  removeUnfinished,
  sizeOfContent,
  tooLarge,
} from './attached-content.ts';
import type { Connection } from './connection.ts';
import { attachmentsOf } from './keeping/attached-files.ts';
import { withProblems } from './storage-problems.ts';

/**
 * Attached files beside an open, migrated database.
 * @param now ISO date-time in UTC
 */
export function attachmentStore(connection: Connection, now: () => string): AttachmentStore {
  const folder = attachmentsOf(path.dirname(connection.name));
  const known = connection.prepare<[string], { readonly size: number }>(
    'SELECT size FROM attached_file WHERE sha256 = ?',
  );
  const note = connection.prepare<[string, number, string, string]>(
    'INSERT INTO attached_file (sha256, size, name, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  let isReady = false;
  const ready = () => {
    if (!isReady) removeUnfinished(folder);
    isReady = true;
  };
  const onRecord = (content: Content, name: string): Content => {
    withProblems(connection.name, () => note.run(content.sha256, content.size, name, now()));
    return content;
  };
  const sizeOf = (sha256: string) => withProblems(connection.name, () => known.get(sha256)?.size ?? null);
  const stateOf = (sha256: string) => {
    const size = sizeOf(sha256);
    if (size === null) return 'never-here';
    const found = sizeOfContent(contentPath(folder, sha256));
    if (found === null) return 'missing';
    return found === size ? 'here' : 'changed';
  };
  return {
    take: async (file, onBytes, signal) => {
      const name = path.basename(file).normalize('NFC');
      const keep = keeping(name);
      const { handle, size } = await openToRead(file, name);
      if (size > LARGEST_ATTACHMENT) {
        await handle.close();
        throw tooLarge(name, size);
      }
      const pieces = readable(piecesOf(handle), name);
      try {
        return onRecord(
          await keep(() => {
            ready();
            return keepContent(folder, pieces, name, { onBytes, total: size, signal });
          }),
          name,
        );
      } finally {
        // Where nothing was read, nothing closed it.
        await handle.close().catch(() => undefined);
      }
    },
    takeBytes: async (bytes, name) =>
      onRecord(
        await keeping(name)(() => {
          ready();
          return keepContent(folder, [bytes], name);
        }),
        name,
      ),
    stateOf,
    read: async (sha256, name) => {
      const refusal = (code: string) => new ProblemError([problem(code, name, { name })]);
      const state = stateOf(sha256);
      if (state !== 'here') throw refusal(REFUSALS[state]);
      const bytes = await readContent(contentPath(folder, sha256), sha256).catch((error: unknown) => {
        throw unreadable(error, name);
      });
      if (bytes === null) throw refusal(REFUSALS.changed);
      return bytes;
    },
  };
}

const REFUSALS = {
  missing: 'attachment-missing',
  changed: 'attachment-changed',
  'never-here': 'attachment-never-here',
} as const;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function unreadable(error: unknown, name: string): ProblemError {
  return new ProblemError([problem('attachment-unreadable', name, { name, reason: codeOf(error) })]);
}

async function openToRead(file: string, name: string) {
  try {
    const handle = await open(file, 'r');
    const found = await handle.stat();
    if (found.isFile()) return { handle, size: found.size };
    await handle.close();
  } catch (error) {
    // Windows says of a folder that it may not be read.
    if (codeOf(error) === 'ENOENT') throw new ProblemError([problem('attachment-gone', name, { name })]);
    if (codeOf(error) !== 'EISDIR') throw unreadable(error, name);
  }
  throw new ProblemError([problem('attachment-is-folder', name, { name })]);
}

/** Faults of reading told as such: on a stick that is pulled out it is the source that is at fault, not the data folder. */
async function* readable(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** What is left is the data folder: full, or not to be written. */
function keeping(name: string) {
  return async (work: () => Promise<Content>): Promise<Content> => {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) === '' || error instanceof ProblemError) throw error;
      throw new ProblemError([problem('attachment-not-kept', name, { name, reason: codeOf(error) })]);
    }
  };
}
