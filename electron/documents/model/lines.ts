import type { Block, TableBlock, TableRow } from './block.ts';
import { type Inlines, plainText, text } from './inline.ts';
import type { Appendix, OfficialClosing, OfficialDocument, OfficialHeader, SigningBlock } from './official-document.ts';

/** What a line is, for those who show or change it. */
export type LineForm = 'box' | 'paragraph' | 'heading' | 'item' | 'cell';

/** One paragraph of a document: header box, block, paragraph of a cell, line of the closing, title of an appendix. */
export type DocumentLine = {
  /** Stays with the paragraph from draft to draft as far as its template block and its finding do. */
  readonly id: string;
  readonly area: 'header' | 'body' | 'closing' | 'appendix';
  readonly form: LineForm;
  /** Label that stands before the text: «2.», «đ)», «Kính gửi:»; empty where there is none. */
  readonly label: string;
  readonly inlines: Inlines;
  /** True where further lines may stand beside this one: not in a box that holds one text. */
  readonly isOneOfSeveral: boolean;
  /** The row of a table of the body. */
  readonly rowId: string | null;
};

/** What stands in place of a line: none, the same, or several, of which those with `further` are put in beside it. */
export type NewLine = {
  readonly inlines: Inlines;
  readonly further?: {
    readonly id: string;
    /** What kind of block it is; a block moved here stays what it was. */
    readonly as: 'paragraph' | 'item' | 'heading' | Block;
  };
};
export type RewriteLine = (line: DocumentLine) => readonly NewLine[];

/** Ids of lines that have no block of their own. */
export const lineId = {
  header: (name: string, place = 0) => `header:${name}${place === 0 ? '' : `:${place}`}`,
  closing: (name: string, place = 0) => `closing:${name}${place === 0 ? '' : `:${place}`}`,
  appendix: (appendixId: string, name: string) => `${appendixId}:${name}`,
  column: (tableId: string, column: number) => `${tableId}:head:${column + 1}`,
  cell: (rowId: string, column: number, place: number) => `${rowId}:${column + 1}:${place + 1}`,
} as const;

/** The id of a row: that of its record, or its place. */
export function rowIdOf(tableId: string, row: TableRow, index: number): string {
  return `${tableId}:${row.id ?? index + 1}`;
}

type Place = Pick<DocumentLine, 'area' | 'form'> & Partial<DocumentLine>;

class Rewriter {
  readonly #rewrite: RewriteLine;

  constructor(rewrite: RewriteLine) {
    this.#rewrite = rewrite;
  }

  /** A box with one text. An answer of several lines has no room: the first stands. */
  box(id: string, inlines: Inlines, place: Place): Inlines {
    return this.#ask(id, inlines, place)[0]?.inlines ?? [];
  }

  plain(id: string, value: string, place: Place): string {
    return plainText(this.box(id, [text(value)], place));
  }

  several(lines: readonly Inlines[], idOf: (place: number) => string, place: Place): readonly Inlines[] {
    return lines.flatMap((each, index) =>
      this.#ask(idOf(index), each, { ...place, isOneOfSeveral: true }).map((line) => line.inlines),
    );
  }

  block(block: Block, area: DocumentLine['area']): readonly Block[] {
    if (block.type === 'table') return [this.#table(block, area)];
    const form = block.type;
    const label = block.type === 'paragraph' ? '' : (block.numbering?.label ?? '');
    const lines = this.#ask(block.id, block.inlines, { area, form, label, isOneOfSeveral: true });
    return lines.map(({ inlines, further }) =>
      further === undefined ? { ...block, inlines } : furtherBlock(block, inlines, further),
    );
  }

  #table(table: TableBlock, area: DocumentLine['area']): TableBlock {
    const columns = table.columns.map((each, column) => ({
      ...each,
      header: this.box(lineId.column(table.id, column), each.header, { area, form: 'cell', rowId: `${table.id}:head` }),
    }));
    return {
      ...table,
      columns,
      rows: table.rows.map((row, index) => this.#row(row, rowIdOf(table.id, row, index), area)),
    };
  }

  #row(row: TableRow, rowId: string, area: DocumentLine['area']): TableRow {
    const place = { area, form: 'cell', rowId } as const;
    if (row.type === 'group') return { ...row, title: this.box(lineId.cell(rowId, 0, 0), row.title, place) };
    const cells = row.cells.map((cell, column) =>
      this.several(cell.length === 0 ? [[]] : cell, (index) => lineId.cell(rowId, column, index), place),
    );
    return { ...row, cells };
  }

  #ask(id: string, inlines: Inlines, place: Place): readonly NewLine[] {
    return this.#rewrite({ label: '', isOneOfSeveral: false, rowId: null, ...place, id, inlines });
  }
}

/** A line put in beside a block. */
function furtherBlock(
  beside: Exclude<Block, TableBlock>,
  inlines: Inlines,
  { id, as }: NonNullable<NewLine['further']>,
): Block {
  if (typeof as !== 'string') return as.type === 'table' ? as : { ...as, inlines };
  const isAlike = as === beside.type;
  return isAlike ? { ...beside, id, inlines } : { type: 'paragraph', id, style: 'body', inlines };
}

function headerOf(header: OfficialHeader, lines: Rewriter): OfficialHeader {
  const place = { area: 'header', form: 'box' } as const;
  const box = (name: string, inlines: Inlines) => lines.box(lineId.header(name), inlines, place);
  const { addressees, letterSubject, translationNotice } = header;
  return {
    translationNotice: translationNotice === null ? null : box('translation-notice', translationNotice),
    parentAgencies: lines.several(header.parentAgencies, (index) => lineId.header('parent-agency', index + 1), place),
    issuingAgency: box('issuing-agency', header.issuingAgency),
    nationalTitle: lines.plain(lineId.header('national-title'), header.nationalTitle, place),
    motto: lines.plain(lineId.header('motto'), header.motto, place),
    number: box('number', header.number),
    ...(letterSubject === undefined ? {} : { letterSubject: box('letter-subject', letterSubject) }),
    placeAndDate: box('place-and-date', header.placeAndDate),
    typeName: box('type-name', header.typeName),
    subject: box('subject', header.subject),
    addressees: addressees === null ? null : addresseesOf(addressees, lines),
  };
}

function addresseesOf({ label, names }: NonNullable<OfficialHeader['addressees']>, lines: Rewriter) {
  const place = { area: 'header', form: 'box' } as const;
  // One name stands in the paragraph of the label: there is no room for a second.
  const [only] = names;
  if (only !== undefined && names.length === 1)
    return { label, names: [lines.box(lineId.header('addressee', 1), only, { ...place, label })] };
  return {
    label: lines.plain(lineId.header('addressees-label'), label, place),
    names: lines.several(names, (index) => lineId.header('addressee', index + 1), place),
  };
}

function closingOf(closing: OfficialClosing, lines: Rewriter): OfficialClosing {
  const { recipients, signing, otherSigning } = closing;
  const place = { area: 'closing', form: 'box' } as const;
  const written = () => ({
    heading: lines.plain(lineId.closing('recipients-heading'), recipients.heading, place),
    items: lines.several(recipients.items, (index) => lineId.closing('recipient', index + 1), place),
  });
  const titles = (name: string, block: SigningBlock) =>
    lines.several(block.titleLines, (index) => lineId.closing(`${name}-title`, index + 1), place);
  const nameOf = (name: string, block: SigningBlock) => lines.box(lineId.closing(`${name}-name`), block.name, place);
  if (otherSigning === undefined) {
    const list = written();
    return {
      recipients: list,
      signing: { ...signing, titleLines: titles('signing', signing), name: nameOf('signing', signing) },
    };
  }
  // As they stand in the file: titles of both, names of both, recipients below.
  const [otherTitles, ownTitles] = [titles('other-signing', otherSigning), titles('signing', signing)];
  const [otherName, ownName] = [nameOf('other-signing', otherSigning), nameOf('signing', signing)];
  return {
    recipients: written(),
    signing: { ...signing, titleLines: ownTitles, name: ownName },
    otherSigning: { ...otherSigning, titleLines: otherTitles, name: otherName },
  };
}

function appendixOf(appendix: Appendix, lines: Rewriter): Appendix {
  const box = (name: string, inlines: Inlines) =>
    lines.box(lineId.appendix(appendix.id, name), inlines, { area: 'appendix', form: 'box' });
  return {
    ...appendix,
    label: box('label', appendix.label),
    title: box('title', appendix.title),
    reference: box('reference', appendix.reference),
    body: appendix.body.flatMap((each) => lines.block(each, 'appendix')),
  };
}

/** The document with every line put through `rewrite`, in the order in which the lines stand in the Word file. */
export function rewriteLines(document: OfficialDocument, rewrite: RewriteLine): OfficialDocument {
  const lines = new Rewriter(rewrite);
  return {
    ...document,
    header: headerOf(document.header, lines),
    body: document.body.flatMap((each) => lines.block(each, 'body')),
    closing: closingOf(document.closing, lines),
    appendices: document.appendices.map((each) => appendixOf(each, lines)),
  };
}

/** Every line of a document; boxes that are not there are left out, empty cells are not. */
export function linesOf(document: OfficialDocument): readonly DocumentLine[] {
  const lines: DocumentLine[] = [];
  rewriteLines(document, (line) => {
    if (line.rowId !== null || line.inlines.length > 0) lines.push(line);
    return [line];
  });
  return lines;
}
