import { constants, inflateRawSync } from 'node:zlib';
import { ProblemError, problem } from '../../../domain/problem.ts';

/** No office document comes near: what unpacks to more is made to fill the memory. */
const MOST_UNPACKED = 160 * 1024 * 1024;
const MOST_ENTRIES = 5000;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly encrypted: boolean;
};

/** Parts of a package, unpacked when asked for. */
export type Package = {
  readonly names: readonly string[];
  /** The bytes of a part; undefined when there is none. @throws ProblemError when broken or too large */
  readonly bytes: (name: string) => Uint8Array | undefined;
  readonly text: (name: string) => string | undefined;
};

function refused(code: string): ProblemError {
  return new ProblemError([problem(code, '')]);
}

function directoryAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw refused('check-file-broken');
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = directoryAt(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw refused('check-file-hostile');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw refused('check-file-broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL) throw refused('check-file-broken');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw refused('check-file-broken');
  return bytes.subarray(start, start + entry.packed);
}

/** What zlib answers when a part would grow over the limit. */
function isTooLarge(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
  );
}

/**
 * Opens a zip by its directory. Sizes written in it are not believed: inflating stops at what is left of the limit for the whole
 * file. @throws ProblemError `check-file-broken`, `check-file-hostile`, `check-file-encrypted`
 */
export function openPackage(bytes: Uint8Array): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  try {
    for (const each of entriesOf(view, bytes)) entries.set(each.name, each);
  } catch (error) {
    throw error instanceof ProblemError ? error : refused('check-file-broken');
  }
  if ([...entries.values()].some((each) => each.encrypted)) throw refused('check-file-encrypted');
  const unpacked = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  const inflate = (entry: Entry): Uint8Array => {
    const packed = packedBytes(view, bytes, entry);
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw refused('check-file-broken');
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_FINISH });
  };
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    const known = unpacked.get(name);
    if (entry === undefined || known !== undefined) return known;
    try {
      const part = inflate(entry);
      left -= part.length;
      unpacked.set(name, part);
      return part;
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw refused(isTooLarge(error) ? 'check-file-hostile' : 'check-file-broken');
    }
  };
  const decode = (part: Uint8Array | undefined): string | undefined =>
    part === undefined ? undefined : new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-8').decode(part);
  return { names: [...entries.keys()], bytes: read, text: (name) => decode(read(name)) };
}
