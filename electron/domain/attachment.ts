import type { BilingualText } from './bilingual-text.ts';
import type { InspectionCase } from './inspection.ts';

/** Tệp đính kèm: a file or photo that proves something. Its content lies in the data folder, named by its hash. */
export type Attachment = {
  readonly id: string;
  /** What it is: «Ảnh chụp Bộ phận Một cửa ngày 20/9/2024». */
  readonly caption: BilingualText;
  /** Bút lục: its pages in the inspection file. */
  readonly pages?: string;
  /** The name it came with, in NFC. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Hash of the content, 64 small hexadecimal digits. */
  readonly sha256: string;
};

/** Bytes of the largest file taken: a scanned volume fits, a film does not. */
export const LARGEST_ATTACHMENT = 100 * 1024 * 1024;

/** Documents, photos and recordings. Whatever is not here is kept and copied out, but never opened. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  heic: 'image/heic',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};

const UNKNOWN = 'application/octet-stream';

/** Type by ending alone: the ending is what the system goes by when the file is opened. */
export function mediaTypeOf(fileName: string): string {
  const [, ending = ''] = /\.([^.]+)$/.exec(fileName) ?? [];
  return Object.hasOwn(MEDIA_TYPES, ending.toLowerCase()) ? (MEDIA_TYPES[ending.toLowerCase()] ?? UNKNOWN) : UNKNOWN;
}

/** Programs, scripts, shortcuts and everything unknown are not: opening one could run it. */
export function mayBeOpened(fileName: string): boolean {
  return mediaTypeOf(fileName) !== UNKNOWN;
}

/** All attached files of a case: those of the whole, of its findings, and of what was noted of the follow-up. */
export function attachmentsOf({ attachments = [], findings, followUp = [] }: InspectionCase): readonly Attachment[] {
  return [
    ...attachments,
    ...findings.flatMap((each) => each.attachments ?? []),
    ...followUp.flatMap((each) => each.evidence ?? []),
  ];
}
