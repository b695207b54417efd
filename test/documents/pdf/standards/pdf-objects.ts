import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { run } from '../../../readers/pdf-reader.ts';

/** As qpdf's JSON has it: names «/X», references «5 0 R», text strings «u:…», other strings «b:hex». */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary;
export type PdfDictionary = { [key: string]: PdfValue };

type PdfObject = { value: PdfValue; data: Buffer | null };

/** A parsed file that a test may take something away from. */
export type PdfObjects = {
  bytes: Buffer;
  trailer: PdfDictionary;
  /** By reference; a stream's value is its dictionary and its data is decoded. */
  readonly objects: Map<string, PdfObject>;
};

/** A clause that a file breaks, and where. */
export type Fault = { readonly clause: string; readonly what: string };

export const pdfA = (clause: string, what: string): Fault => ({ clause: `ISO 19005-2, ${clause}`, what });
export const pdfUA = (clause: string, what: string): Fault => ({ clause: `ISO 14289-1, ${clause}`, what });

type QpdfObject = {
  readonly value?: PdfValue;
  readonly stream?: { readonly dict: PdfDictionary; readonly data: string };
};
type QpdfJson = { readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>] };

export function readPdfObjects(path: string): PdfObjects {
  const json = run('qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=none', path);
  const [, all] = (JSON.parse(json) as QpdfJson).qpdf;
  const objects = new Map<string, PdfObject>();
  for (const [key, { value, stream }] of Object.entries(all)) {
    if (!key.startsWith('obj:')) continue;
    if (stream === undefined) objects.set(key.slice(4), { value: value ?? null, data: null });
    else objects.set(key.slice(4), { value: stream.dict, data: decoded(stream.dict, stream.data) });
  }
  return { bytes: readFileSync(path), trailer: dictionary(all.trailer?.value), objects };
}

function decoded(dict: PdfDictionary, data: string): Buffer {
  const bytes = Buffer.from(data, 'base64');
  return dict['/Filter'] === '/FlateDecode' ? inflateSync(bytes) : bytes;
}

const REFERENCE = /^\d+ \d+ R$/;

export function isReference(value: PdfValue | undefined): value is string {
  return typeof value === 'string' && REFERENCE.test(value);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value behind a reference; null for nothing. */
export function follow(file: PdfObjects, value: PdfValue | undefined): PdfValue {
  return isReference(value) ? (file.objects.get(value)?.value ?? null) : (value ?? null);
}

/** Empty for what is no dictionary. */
export function dictionary(value: PdfValue | undefined): PdfDictionary {
  return isDictionary(value) ? value : {};
}

export function dictionaryAt(file: PdfObjects, value: PdfValue | undefined): PdfDictionary {
  return dictionary(follow(file, value));
}

/** Empty for what is no array. */
export function array(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}

export function arrayAt(file: PdfObjects, value: PdfValue | undefined): readonly PdfValue[] {
  return array(follow(file, value));
}

export function streamAt(file: PdfObjects, value: PdfValue | undefined): Buffer | null {
  return isReference(value) ? (file.objects.get(value)?.data ?? null) : null;
}

export function catalogOf(file: PdfObjects): PdfDictionary {
  return dictionaryAt(file, file.trailer['/Root']);
}

/** References of the pages in order; our page tree has one level. */
export function pagesOf(file: PdfObjects): readonly string[] {
  return arrayAt(file, dictionaryAt(file, catalogOf(file)['/Pages'])['/Kids']).filter(isReference);
}

/** Text of a string; null for anything else. */
export function stringOf(value: PdfValue | undefined): string | null {
  if (typeof value !== 'string') return null;
  if (value.startsWith('u:')) return value.slice(2);
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : null;
}

/** Every value of the file with all that is in it. */
export function* everyValue(file: PdfObjects): Generator<PdfValue> {
  for (const { value } of file.objects.values()) yield* valuesIn(value);
}

function* valuesIn(value: PdfValue): Generator<PdfValue> {
  yield value;
  if (Array.isArray(value)) for (const each of value) yield* valuesIn(each);
  else if (isDictionary(value)) for (const each of Object.values(value)) yield* valuesIn(each);
}
