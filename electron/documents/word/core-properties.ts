import type { OfficialDocument } from '../model/official-document.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The part docProps/core.xml; `docx` would put the clock's time into it. */
export function corePropertiesXml({ properties, language }: OfficialDocument): string {
  const created = `${properties.createdOn}T00:00:00Z`;
  return (
    `${XML_DECLARATION}<cp:coreProperties ${NAMESPACES}>` +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(properties.author)}</dc:creator>` +
    `<cp:keywords>${escapeXml(properties.keywords.join(', '))}</cp:keywords>` +
    `<dc:language>${language === 'vi' ? 'vi-VN' : 'en-GB'}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(properties.author)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`
  );
}
