import type { Block, TableBlock } from '../../../electron/documents/model/block.ts';
import { type Inlines, plainText } from '../../../electron/documents/model/inline.ts';
import type {
  OfficialClosing,
  OfficialDocument,
  OfficialHeader,
} from '../../../electron/documents/model/official-document.ts';

/**
 * The plain text of every paragraph in reading order, exactly as every writer must show it; a paragraph without
 * characters is left out. Labels stand before their text with one space: «I. KHÁI QUÁT CHUNG», «đ) …», «- …».
 *
 * Header: mark of circulation; translation notice; then the two-row layout of boxes 1–4 row by row, left cell before right cell: parent
 * agencies, issuing agency | national title, motto; number, subject of a công văn, mark of urgency | place and
 * date; then type name,
 * subject, addressees. Closing: recipients and the drafter's mark (left cell), then signing lines and name (right cell); where two parties sign,
 * the titles of both, their names, then the recipients below. Of a document side by side: pairs left before right, and the
 * translation's notice and closing below the original's. Then each appendix: label, title,
 * reference, body. The contact lines stand in the footer of page 1 and are not in it. A table gives its header cells once, then row by row, cell by cell, paragraph by paragraph.
 */
export function documentText(document: OfficialDocument): string[] {
  const { closing, translation } = document;
  return [
    ...(translation === undefined ? headerText(document.header) : sideHeaderText(document.header, translation.header)),
    ...document.body.flatMap(blockText),
    ...closingText(closing),
    ...(translation === undefined ? [] : [noticeOf(translation.header), ...closingText(translation.closing)]),
    ...document.appendices.flatMap((each) => [
      ...[each, ...(each.translation === undefined ? [] : [each.translation])].flatMap(({ label, title, reference }) =>
        [label, title, reference].map(plainText),
      ),
      ...each.body.flatMap(blockText),
    ]),
  ].filter((each) => each !== '');
}

/** What of a document side by side is in the language of the translation; not in reading order. */
export function translatedText({ translation, body, appendices }: OfficialDocument): string[] {
  if (translation === undefined) return [];
  const { header, closing } = translation;
  const blocks = [...body, ...appendices.flatMap((each) => each.body)];
  const titles = appendices.flatMap((each) => each.translation ?? []);
  return [
    ...boxesText(header, []),
    plainText(header.typeName),
    plainText(header.subject),
    ...addresseeText(header.addressees),
    ...blocks.flatMap((each) => {
      if (each.type === 'pair') return each.translation.flatMap(blockText);
      return each.type === 'table' ? translatedCells(each) : [];
    }),
    noticeOf(header),
    ...closingText(closing),
    ...titles.flatMap(({ label, title, reference }) => [label, title, reference].map(plainText)),
  ];
}

function translatedCells({ columns, rows }: TableBlock): string[] {
  const cells = rows.flatMap((row) => [
    ...(row.type === 'cells' ? [] : [row.title]),
    ...(row.type === 'group' ? [] : row.cells.flat()),
  ]);
  const inEnglish = cells.map((each) => plainText(each.filter((run) => run.type === 'text' && run.lang === 'en')));
  return [...columns.map((each) => plainText(each.translatedHeader ?? [])), ...inEnglish];
}

function noticeOf({ translationNotice }: OfficialHeader): string {
  return translationNotice === null ? '' : plainText(translationNotice);
}

function headerText(header: OfficialHeader): string[] {
  return [
    ...boxesText(header, [header.nationalTitle, header.motto]),
    plainText(header.typeName),
    plainText(header.subject),
    ...addresseeText(header.addressees),
  ];
}

/** Boxes 1–4 and 5b. */
function boxesText(header: OfficialHeader, national: readonly string[]): string[] {
  // The marks stand with the national title alone: a translation beside the original has neither.
  const marks = national.length === 0 ? null : header;
  return [
    marks?.circulation?.text ?? '',
    noticeOf(header),
    ...header.parentAgencies.map(plainText),
    plainText(header.issuingAgency),
    ...national,
    plainText(header.number),
    plainText(header.letterSubject ?? []),
    marks?.urgency?.text ?? '',
    plainText(header.placeAndDate),
  ];
}

/** The original's boxes, the translation's lines without national title, then what stands level, left before right. */
function sideHeaderText(original: OfficialHeader, translated: OfficialHeader): string[] {
  const level = [original, translated].map((each) => [
    plainText(each.typeName),
    plainText(each.subject),
    ...addresseeText(each.addressees),
  ]);
  const count = Math.max(...level.map((each) => each.length));
  return [
    ...boxesText(original, [original.nationalTitle, original.motto]),
    ...boxesText(translated, []),
    ...Array.from({ length: count }, (_, index) => level.map((each) => each[index] ?? '')).flat(),
  ];
}

function closingText({ recipients, drafterMark = [], signing, otherSigning }: OfficialClosing): string[] {
  const list = [recipients.heading, ...recipients.items.map(plainText), plainText(drafterMark)];
  const parties = otherSigning === undefined ? [signing] : [otherSigning, signing];
  const signatures = [
    ...parties.flatMap((each) => each.titleLines.map(plainText)),
    ...parties.flatMap((each) => [plainText(each.otherPost ?? []), plainText(each.name)]),
  ];
  return otherSigning === undefined ? [...list, ...signatures] : [...signatures, ...list];
}

/** One name on the line of the label; several each on its own line below it. */
function addresseeText(addressees: OfficialHeader['addressees']): string[] {
  if (addressees === null) return [];
  const names = addressees.names.map(plainText);
  return names.length === 1 ? [`${addressees.label} ${names[0]}`] : [addressees.label, ...names];
}

function blockText(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [numbered(block.numbering?.label, block.inlines)];
    case 'item':
      return [numbered(block.numbering.label, block.inlines)];
    case 'paragraph':
      return [plainText(block.inlines)];
    case 'pair':
      return [...block.original, ...block.translation].flatMap(blockText);
    case 'table':
      return tableText(block);
    // Drawn, and said by its alternative text alone.
    case 'chart':
      return [];
  }
}

function numbered(label: string | undefined, inlines: Inlines): string {
  return label === undefined ? plainText(inlines) : `${label} ${plainText(inlines)}`;
}

function tableText(table: TableBlock): string[] {
  const rows = table.rows.flatMap((row) => [
    ...(row.type === 'cells' ? [] : [plainText(row.title)]),
    ...(row.type === 'group' ? [] : row.cells.flatMap((each) => each.map(plainText))),
  ]);
  const headers = table.columns.flatMap((each) => [each.header, each.translatedHeader ?? []].map(plainText));
  return [...headers, ...rows];
}
