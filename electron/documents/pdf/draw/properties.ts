import type { OfficialDocument } from '../../model/official-document.ts';
import type { PdfFile } from './pdf-file.ts';

const APPLICATION = 'Kết Luận';

/** Entries of the information dictionary; the date is the document's, never the clock's. Empty ones are left out. */
export function documentInfo(document: OfficialDocument): Readonly<Record<string, string | Date>> {
  const { title, subject, author, keywords, createdOn } = document.properties;
  const texts = { Title: title, Subject: subject, Author: author, Keywords: keywords.join(', ') };
  const given = Object.entries(texts).map(([key, value]) => [key, value.normalize('NFC')] as const);
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
    Creator: APPLICATION,
    Producer: APPLICATION,
    CreationDate: new Date(`${createdOn}T00:00:00Z`),
  };
}

export function languageTag(document: OfficialDocument): string {
  return document.language === 'vi' ? 'vi-VN' : 'en-GB';
}

/** Takes the place of pdfkit's own metadata, which it writes without escaping `&` and `<`. */
export function writeMetadata(file: PdfFile, document: OfficialDocument): void {
  file._addInfo = () => file.appendXML(metadata(document));
}

function metadata(document: OfficialDocument): string {
  const { title, subject, author, keywords, createdOn } = document.properties;
  const alternative = (tag: string, value: string) =>
    value === ''
      ? ''
      : `<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${tag}>`;
  const list = (tag: string, kind: 'Seq' | 'Bag', values: readonly string[]) =>
    values.length === 0
      ? ''
      : `<dc:${tag}><rdf:${kind}>${values.map((each) => `<rdf:li>${escapeXml(each)}</rdf:li>`).join('')}</rdf:${kind}></dc:${tag}>`;
  const words = keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`;
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    alternative('title', title),
    alternative('description', subject),
    list('creator', 'Seq', author === '' ? [] : [author]),
    list('subject', 'Bag', keywords),
    list('language', 'Bag', [languageTag(document)]),
    `<xmp:CreateDate>${createdOn}T00:00:00Z</xmp:CreateDate>`,
    `<xmp:CreatorTool>${APPLICATION}</xmp:CreatorTool>`,
    `<pdf:Producer>${APPLICATION}</pdf:Producer>${words}</rdf:Description>`,
  ].join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(value: string): string {
  return value.normalize('NFC').replace(/[&<>"']/g, (each) => ESCAPES[each] ?? '');
}
