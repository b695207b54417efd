import { type Problem, problem } from '../../domain/problem.ts';

export type FileFormat = 'docx' | 'pdf';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = '%PDF-';
const RTF = '{\\rtf';
/** A PDF may begin with a little of something else. */
const PDF_WITHIN = 1024;
const MOST_BYTES = 200 * 1024 * 1024;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((each, index) => bytes[index] === each);
}

/** Word encrypts a .docx into an old compound file with a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function contentOf(bytes: Uint8Array): FileFormat | Problem {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_WITHIN)).toString('latin1');
  if (head.includes(PDF)) return 'pdf';
  if (startsWith(bytes, ZIP)) return 'docx';
  if (startsWith(bytes, OLE)) return problem(isEncryptedOffice(bytes) ? 'check-file-encrypted' : 'check-old-doc', '');
  return problem(head.startsWith(RTF) ? 'check-old-doc' : 'check-format-unknown', '');
}

/** What a file is by its first bytes; its name must agree, or a person is looking at another file than they think. */
export function sniff(bytes: Uint8Array, name: string): FileFormat | Problem {
  if (bytes.byteLength === 0) return problem('check-file-empty', '');
  if (bytes.byteLength > MOST_BYTES)
    return problem('check-file-too-large', '', { megabytes: MOST_BYTES / 1024 / 1024 });
  const format = contentOf(bytes);
  const ending = endingOf(name);
  if (typeof format !== 'string' || ending === format || ending === '' || (format === 'docx' && ending === 'docm'))
    return format;
  return problem('check-wrong-ending', '', { given: `.${ending}`, actual: `.${format}` });
}
