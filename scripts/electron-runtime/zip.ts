import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

type ZipEntry = {
  readonly name: string;
  readonly deflated: boolean;
  readonly packedSize: number;
  readonly headerOffset: number;
  /** Unix permission bits; 0 when the archive was made elsewhere. */
  readonly mode: number;
};

const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
const centralSize = 46;
const localSize = 30;

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function centralDirectory(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - endSize - longestComment);
  const tail = await bytes(file, tailStart, size - tailStart);
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endSignature) continue;
    return bytes(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  }
  throw new Error('not a zip file');
}

function* entriesOf(directory: Buffer): Generator<ZipEntry> {
  for (let at = 0; at < directory.length; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + centralSize, at + centralSize + nameLength),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
    };
    at += centralSize + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

async function writeEntry(zipFile: string, file: FileHandle, entry: ZipEntry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const header = await bytes(file, entry.headerOffset, localSize);
  const start = entry.headerOffset + localSize + header.readUInt16LE(26) + header.readUInt16LE(28);
  const mode = entry.mode === 0 ? 0o644 : entry.mode;
  const output = createWriteStream(target, { mode });
  if (entry.packedSize === 0) {
    output.end();
    return;
  }
  const packed = createReadStream(zipFile, { start, end: start + entry.packedSize - 1 });
  await (entry.deflated ? pipeline(packed, createInflateRaw(), output) : pipeline(packed, output));
}

/**
 * Unpacks the files for which `placeOf` gives a path; the rest of the archive is not read. For archives whose checksum
 * has been verified (no CRC, no zip64, no encryption).
 * @param onFraction told how much of the wanted bytes is written, 0 to 1.
 */
export async function unpackZip(
  zipFile: string,
  placeOf: (name: string) => string | undefined,
  onFraction: (done: number) => void,
): Promise<void> {
  const file = await open(zipFile);
  try {
    const wanted = [...entriesOf(await centralDirectory(file))].flatMap((entry) => {
      const target = entry.name.endsWith('/') ? undefined : placeOf(entry.name);
      return target === undefined ? [] : [{ entry, target }];
    });
    const total = wanted.reduce((sum, { entry }) => sum + entry.packedSize, 0);
    let done = 0;
    for (const { entry, target } of wanted) {
      await writeEntry(zipFile, file, entry, target);
      done += entry.packedSize;
      onFraction(done / total);
    }
  } finally {
    await file.close();
  }
}
