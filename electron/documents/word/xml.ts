const SPECIAL = /[&<>"]/;
/** XML 1.0 has no place for these, not even escaped: one of them and Word refuses the whole file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text as XML character data or attribute value; characters that XML cannot hold are left out. */
export function escapeXml(value: string): string {
  const clean = FORBIDDEN.test(value) ? value.replace(new RegExp(FORBIDDEN, 'g'), '') : value;
  if (!SPECIAL.test(clean)) return clean;
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
