import type { FileProperties } from './properties.ts';

/**
 * Descriptions of the metadata packet (XMP), around which pdfkit writes the rest: properties, the two standards that the
 * file keeps, and the schema of the one that PDF/A does not know by itself (ISO 19005-2, 6.6.2.3).
 */
export function xmpPacket(properties: FileProperties): string {
  return [description(properties), conformance(), extensionSchema()].join('\n');
}

function description({ title, subject, author, keywords, language, application, created }: FileProperties): string {
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    alternative('title', title),
    alternative('description', subject),
    list('creator', 'Seq', author === '' ? [] : [author]),
    list('subject', 'Bag', keywords),
    list('language', 'Bag', [language]),
    `<xmp:CreateDate>${created}</xmp:CreateDate>`,
    `<xmp:CreatorTool>${escapeXml(application)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(application)}</pdf:Producer>`,
    keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    '</rdf:Description>',
  ].join('');
}

function alternative(tag: string, value: string): string {
  if (value === '') return '';
  return `<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${tag}>`;
}

function list(tag: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((each) => `<rdf:li>${escapeXml(each)}</rdf:li>`).join('');
  return `<dc:${tag}><rdf:${kind}>${items}</rdf:${kind}></dc:${tag}>`;
}

/** PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, clause 5). */
function conformance(): string {
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\n',
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  ].join('');
}

function extensionSchema(): string {
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
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
  return value.replace(/[&<>"']/g, (each) => ESCAPES[each] ?? '');
}
