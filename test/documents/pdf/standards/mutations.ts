import { a, changeBytes, changeStream, dictionaryWith, type Mutation, ua } from './mutation.ts';
import { FONT_MUTATIONS } from './mutations-fonts.ts';
import { STRUCTURE_MUTATIONS } from './mutations-structure.ts';
import { catalogOf, dictionaryAt, isDictionary, pagesOf } from './pdf-objects.ts';

const BYTES: readonly Mutation[] = [
  a('6.1.2', 'the version of the header', changeBytes('%PDF-1.7', '%PDF-2.0')),
  a('6.1.2', 'the comment of high bytes', changeBytes('\n%\xff\xff\xff\xff\n', '\n%abcd\n')),
  a('6.1.3', 'the end of the file', changeBytes('%%EOF\n', '%%EOF\nmore')),
  a('6.1.3', 'the file id', ({ trailer }) => delete trailer['/ID']),
  a('6.1.3', 'openness', ({ trailer }) => Object.assign(trailer, { '/Encrypt': '1 0 R' })),
  a('6.1.4', 'the place of an object', changeBytes('\n3 0 obj\n', '\n3 0  bj\n')),
  a('6.1.4', 'the place of the table', changeBytes('\nxref\n', '\nxrex\n')),
  a('6.1.7.1', 'the length of a stream', changeBytes('\nendstream\n', ' endstream\n')),
  a('6.1.7.2', 'the filter', changeBytes('/Filter /FlateDecode', '/Filter /LZWDecode  ')),
  a('6.1.9', 'a line end before endobj', changeBytes('>>\nendobj\n', '>> endobj\n')),
  a('6.1.13', 'a limit of strings', (file) =>
    Object.assign(dictionaryAt(file, file.trailer['/Info']), { '/Title': `u:${'ẵ'.repeat(20_000)}` }),
  ),
];

const PARTS: readonly Mutation[] = [
  a('6.2.3', 'the output intent', (file) => delete catalogOf(file)['/OutputIntents']),
  a(
    '6.2.3',
    'the name of the output intent',
    (file) => delete dictionaryWith(file, '/DestOutputProfile')['/OutputConditionIdentifier'],
  ),
  a('6.2.3', 'the profile', (file) => delete dictionaryWith(file, '/DestOutputProfile')['/DestOutputProfile']),
  a('6.2.3', 'the space of the profile', changeStream('mntrRGB XYZ ', 'mntrCMYKXYZ ')),
  a('6.2.3', 'a tag of the profile', changeStream('wtpt', 'abcd')),
  a('6.2.4.3', 'grey and RGB only', changeStream('BT\n', '0 0 0 1 k\nBT\n')),
  a('6.2.2', 'known operators', changeStream('BT\n', 'XX\nBT\n')),
  a('6.2.2', 'a closed mark', changeStream('EMC\n', '\n')),
  a('6.2.2', 'marks inside texts', changeStream('ET\n', 'ET\nEMC\n')),
  a('6.2.5', 'no graphics state', (file) => addToPage(file, '/Resources', '/ExtGState')),
  a('6.2.9', 'no form', (file) => addToPage(file, '/Resources', '/XObject')),
  a('6.2.10', 'no transparency group', (file) => addToPage(file, null, '/Group')),
  a('6.3', 'no annotation', (file) => addToPage(file, null, '/Annots')),
  a('6.4.1', 'no form field', (file) => Object.assign(catalogOf(file), { '/AcroForm': {} })),
  a('6.5.1', 'no action', (file) => Object.assign(catalogOf(file), { '/OpenAction': {} })),
  a('6.5.1', 'no script', (file) =>
    Object.assign(dictionaryAt(file, catalogOf(file)['/Names']), { '/JavaScript': {} }),
  ),
  a('6.5.2', 'no trigger', (file) => addToPage(file, null, '/AA')),
  a('6.8', 'no file inside', (file) =>
    Object.assign(dictionaryAt(file, catalogOf(file)['/Names']), { '/EmbeddedFiles': {} }),
  ),
  a('6.9', 'no layers', (file) => Object.assign(catalogOf(file), { '/OCProperties': {} })),
  a('6.10', 'no presentation', (file) => addToPage(file, null, '/PresSteps')),
  a('6.11', 'no requirement', (file) => Object.assign(catalogOf(file), { '/Requirements': [] })),
  a(
    '6.7.2.2',
    'the mark of a tagged file',
    (file) => delete dictionaryAt(file, catalogOf(file)['/MarkInfo'])['/Marked'],
  ),
  a('6.7.4', 'the language', (file) => delete catalogOf(file)['/Lang']),
  a('6.7.4', 'a sound language', (file) => Object.assign(catalogOf(file), { '/Lang': 'u:tiếng Việt' })),
  ua('7.1', 'the title in the window', (file) => delete catalogOf(file)['/ViewerPreferences']),
  ua('7.1', 'trust in the tags', (file) =>
    Object.assign(dictionaryAt(file, catalogOf(file)['/MarkInfo']), { '/Suspects': true }),
  ),
  ua('7.18.3', 'the tab order', (file) => delete dictionaryAt(file, pagesOf(file)[0])['/Tabs']),
  ua('7.17', 'the page of a bookmark', (file) => delete dictionaryWith(file, '/Dest')['/Dest']),
];

function addToPage(file: Parameters<typeof pagesOf>[0], inside: string | null, key: string): void {
  const page = dictionaryAt(file, pagesOf(file)[0]);
  const place = inside === null ? page : dictionaryAt(file, page[inside]);
  if (isDictionary(place)) place[key] = {};
}

const XMP: readonly Mutation[] = [
  a('6.6.2.1', 'the metadata', (file) => delete catalogOf(file)['/Metadata']),
  ua('7.1', 'the metadata', (file) => delete catalogOf(file)['/Metadata']),
  a('6.6.2.1', 'the packet', changeStream('<?xpacket begin', '<?ypacket begin')),
  a('6.6.2.1', 'an escape', changeStream('&amp;', '&')),
  a('6.6.2.1', 'a closing tag', changeStream('</dc:title>', '')),
  a('6.6.4', 'the part of PDF/A', changeStream('<pdfaid:part>2', '<pdfaid:part>1')),
  a('6.6.4', 'the level', changeStream('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  a('6.6.4', 'the namespace of PDF/A', changeStream('http://www.aiim.org/pdfa/ns/id/', 'http://example.org/')),
  ua('5', 'the part of PDF/UA', changeStream('<pdfuaid:part>1</pdfuaid:part>', '')),
  ua('7.1', 'the title', changeStream('dc:title>', 'dc:type>')),
  ua('7.1', 'the language of the title', changeStream('xml:lang="x-default"', '')),
  a('6.6.2.3.1', 'the description of pdfuaid', changeStream('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>other')),
  a('6.6.2.3.1', 'the type of a described property', changeStream('valueType>Integer', 'valueType>Text')),
  ...[
    'dc:title',
    'dc:creator',
    'dc:description',
    'pdf:Keywords',
    'xmp:CreatorTool',
    'pdf:Producer',
    'xmp:CreateDate',
  ].map((each) => a('6.6.3', `the likeness of ${each}`, changeStream(new RegExp(`(<${each}>(<[^>]*>)*)`), '$1x'))),
];

/** One thing taken away, and the clause that must then be named. */
export const MUTATIONS: readonly Mutation[] = [...BYTES, ...PARTS, ...XMP, ...FONT_MUTATIONS, ...STRUCTURE_MUTATIONS];
