import { plainText } from '../../model/inline.ts';
import type { OfficialDocument } from '../../model/official-document.ts';
import type { PdfFile } from './pdf-file.ts';
import { xmpPacket } from './xmp.ts';

const APPLICATION = 'Kết Luận';

export const LANGUAGE_TAGS = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Characters: a string of a PDF/A file has at most 32767 bytes (ISO 19005-2, 6.1.13). */
const LONGEST = 8000;

/** What both the information dictionary and the metadata say, in the same words (ISO 19005-2, 6.6.3). */
export type FileProperties = {
  /** Never empty: it names the window of the reader (ISO 14289-1, 7.1). */
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly application: string;
  /** «2024-05-17T00:00:00Z»: the document's day, never the clock's. */
  readonly created: string;
};

export function fileProperties(document: OfficialDocument): FileProperties {
  const { properties, header, language } = document;
  const titles = [properties.title, plainText(header.typeName), plainText(header.subject), APPLICATION].map(clean);
  return {
    title: titles.find((each) => each !== '') ?? APPLICATION,
    subject: clean(properties.subject),
    author: clean(properties.author),
    keywords: properties.keywords.map(clean).filter((each) => each !== ''),
    language: LANGUAGE_TAGS[language],
    application: APPLICATION,
    created: `${properties.createdOn}T00:00:00Z`,
  };
}

/** Entries of the information dictionary; empty ones are left out. */
export function documentInfo(properties: FileProperties): Readonly<Record<string, string | Date>> {
  const { title, subject, author, keywords, application, created } = properties;
  const texts = { Title: title, Subject: subject, Author: author, Keywords: keywords.join(', ') };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
    Creator: application,
    Producer: application,
    CreationDate: new Date(created),
  };
}

/** Takes the place of pdfkit's own metadata, which it writes without escaping `&` and `<`. */
export function writeMetadata(file: PdfFile, properties: FileProperties): void {
  file._addInfo = () => file.appendXML(xmpPacket(properties));
}

/** One line of text without anything that XML cannot hold: controls, lone surrogates, non-characters. */
function clean(value: string): string {
  const line = value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]+/gu, ' ')
    .trim();
  return line.length <= LONGEST ? line : [...line].slice(0, LONGEST).join('').trim();
}
