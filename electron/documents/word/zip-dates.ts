const END_OF_DIRECTORY = { signature: 0x06054b50, size: 22, entries: 10, offset: 16 } as const;
const DIRECTORY_ENTRY = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
} as const;
const LOCAL_TIME = 10;
/** 1 January 1980, 00:00: the first moment that a zip can tell; the date stands above the time. */
const FIRST_MOMENT = 0x0021_0000;

/**
 * Sets the date of every entry of a zip to the same moment, in place; nothing is compressed again.
 * `docx` puts the clock's local time there and has no setting for it. (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16)
 * @throws RangeError when the bytes are not a zip without comment
 */
export function fixZipDates(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_OF_DIRECTORY.size;
  expect(view, end, END_OF_DIRECTORY.signature);
  let entry = view.getUint32(end + END_OF_DIRECTORY.offset, true);
  for (let left = view.getUint16(end + END_OF_DIRECTORY.entries, true); left > 0; left -= 1) {
    expect(view, entry, DIRECTORY_ENTRY.signature);
    view.setUint32(entry + DIRECTORY_ENTRY.time, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(entry + DIRECTORY_ENTRY.offset, true) + LOCAL_TIME, FIRST_MOMENT, true);
    entry += DIRECTORY_ENTRY.size + variableLength(view, entry);
  }
}

function variableLength(view: DataView, entry: number): number {
  const { name, extra, comment } = DIRECTORY_ENTRY;
  return [name, extra, comment].reduce((sum, each) => sum + view.getUint16(entry + each, true), 0);
}

function expect(view: DataView, offset: number, signature: number): void {
  if (view.getUint32(offset, true) !== signature) throw new RangeError(`No zip record at byte ${offset}`);
}
