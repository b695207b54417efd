import { a, changeStream, dictionaryWith, type Mutation, ua } from './mutation.ts';
import {
  array,
  arrayAt,
  catalogOf,
  dictionary,
  dictionaryAt,
  isReference,
  type PdfObjects,
  pagesOf,
} from './pdf-objects.ts';

const root = (file: PdfObjects) => dictionaryAt(file, catalogOf(file)['/StructTreeRoot']);
const element = (file: PdfObjects, tag: string) => dictionaryWith(file, '/S', `/${tag}`);

/** Another type for the first element of one. */
function retag(tag: string, other: string): Mutation['change'] {
  return (file) => {
    element(file, tag)['/S'] = `/${other}`;
  };
}

/** Without the attribute of the first element of a type. */
function strip(tag: string, key: string): Mutation['change'] {
  return (file) => delete dictionary(element(file, tag)['/A'])[key];
}

/** The first data cell that names its headers. */
function cellWithHeaders(file: PdfObjects) {
  for (const { value } of file.objects.values()) {
    const attributes = dictionary(dictionary(value)['/A']);
    if ('/Headers' in attributes) return attributes;
  }
  throw new Error('no cell names its headers');
}

export const STRUCTURE_MUTATIONS: readonly Mutation[] = [
  ua('7.1', 'a tag', changeStream(/\/P <<\n\/MCID 0\n>> BDC\n([\s\S]*?)EMC\n/, '$1')),
  ua('7.1', 'the mark of an artifact', changeStream('/Artifact <</Type /Layout>> BDC', '/Span BMC')),
  ua('7.1', 'the type of an artifact', changeStream('<</Type /Layout>>', '<<>>')),
  ua('7.1', 'an artifact of its own', changeStream(/(MCID 0\n>> BDC\n)/, '$1/Artifact <</Type /Layout>> BDC EMC\n')),
  ua(
    '7.1',
    'tagged content of its own',
    changeStream('/Artifact <</Type /Layout>> BDC', '/Artifact <</Type /Layout>> BDC /P <</MCID 999>> BDC EMC'),
  ),
  a('6.7.3.3', 'the tree', (file) => delete catalogOf(file)['/StructTreeRoot']),
  a('6.7.3.3', 'one root', retag('Document', 'Div')),
  a('6.7.3.3', 'the parent of an element', (file) => delete element(file, 'H1')['/P']),
  a('6.7.3.3', 'the content of an element', (file) => delete element(file, 'H1')['/K']),
  a('6.7.3.3', 'an id of content', changeStream('/MCID 1\n', '/MCID 0\n')),
  a('6.7.3.3', 'the parent tree', (file) => delete root(file)['/ParentTree']),
  a('6.7.3.3', 'the entry of a page', (file) => delete dictionaryAt(file, pagesOf(file)[0])['/StructParents']),
  a('6.7.3.3', 'the entry of some content', (file) => {
    const [key = null, parents, ...others] = array(dictionary(root(file)['/ParentTree'])['/Nums']);
    const changed = [null, ...arrayAt(file, parents).slice(1)];
    root(file)['/ParentTree'] = { '/Nums': [key, changed, ...others] };
  }),
  a('6.7.3.3', 'the tag of an element', retag('H1', 'P')),
  a('6.7.3.4', 'a standard type', retag('H1', 'Title')),
  ua('7.1', 'the meaning of a standard type', (file) => Object.assign(root(file), { '/RoleMap': { '/P': '/H1' } })),
  a('6.7.4', 'the language of a span', (file) => {
    dictionaryWith(file, '/Lang', 'u:en-GB')['/Lang'] = 'u:';
  }),
  a('6.7.5', 'the words for a blank', (file) => {
    dictionaryWith(file, '/Alt')['/Alt'] = 'u:';
  }),
  ua('7.3', 'the description of a figure', retag('Div', 'Figure')),
  ua('7.4.2', 'the first level', retag('H1', 'H3')),
  ua('7.4.2', 'a level between', retag('H2', 'H4')),
  ua('7.4.4', 'one kind of headings', retag('H2', 'H')),
  ua('7.2', 'the list of an item', retag('L', 'Div')),
  ua('7.2', 'the item of a label', retag('LI', 'Div')),
  ua('7.2', 'the table of a row', retag('Table', 'Div')),
  ua('7.2', 'the row of a cell', retag('TR', 'Div')),
  ua('7.2', 'rows of one length', shortRow),
  ua('7.6', 'the numbering of a list', strip('L', '/ListNumbering')),
  ua('7.5', 'the summary', strip('Table', '/Summary')),
  ua('7.5', 'the scope of a header', strip('TH', '/Scope')),
  ua('7.5', 'the header of a column', retag('TH', 'TD')),
  ua('7.5', 'the tree of ids', (file) => delete root(file)['/IDTree']),
  ua('7.5', 'the id of a header', (file) => delete dictionaryWith(file, '/ID')['/ID']),
  ua('7.5', 'a header that is there', (file) => {
    cellWithHeaders(file)['/Headers'] = ['u:nowhere'];
  }),
];

function shortRow(file: PdfObjects): void {
  const row = element(file, 'TR');
  row['/K'] = arrayAt(file, row['/K']).filter(isReference).slice(1);
}
