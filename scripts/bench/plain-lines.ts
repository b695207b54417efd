import { type Block, headingStyle } from '../../electron/documents/model/block.ts';
import { plainText } from '../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../electron/documents/model/official-document.ts';
import type { StyleName } from '../../electron/documents/model/styles.ts';

/** A paragraph as a plain program gets it: its whole text, label included, and the style to give it. */
export type PlainLine = { readonly style: StyleName; readonly text: string };

/** Left and right cell of the tables of header and closing. */
export type PlainRow = readonly [readonly PlainLine[], readonly PlainLine[]];

export type PlainDocument = {
  readonly header: readonly PlainRow[];
  readonly lines: readonly PlainLine[];
  readonly closing: PlainRow;
};

/** The document's text for a program that knows nothing of the model; the cases of the bench have no table in the body. */
export function plainDocument({ header, body, closing }: OfficialDocument): PlainDocument {
  const line = (style: StyleName, text: string): PlainLine => ({ style, text });
  return {
    header: [
      [
        [
          ...header.parentAgencies.map((each) => line('parent-agency', plainText(each))),
          line('issuing-agency', plainText(header.issuingAgency)),
        ],
        [line('national-title', header.nationalTitle), line('motto', header.motto)],
      ],
      [[line('document-number', plainText(header.number))], [line('place-and-date', plainText(header.placeAndDate))]],
    ],
    lines: [
      line('type-name', plainText(header.typeName)),
      line('subject', plainText(header.subject)),
      ...body.map(blockLine),
    ],
    closing: [
      [
        line('recipients-heading', closing.recipients.heading),
        ...closing.recipients.items.map((each) => line('recipients', plainText(each))),
      ],
      [
        ...closing.signing.titleLines.map((each) => line('signing-title', plainText(each))),
        line('signing-name', plainText(closing.signing.name)),
      ],
    ],
  };
}

function blockLine(block: Block): PlainLine {
  switch (block.type) {
    case 'heading':
      return { style: headingStyle(block), text: labelled(block.numbering?.label, plainText(block.inlines)) };
    case 'item':
      return { style: 'item', text: labelled(block.numbering.label, plainText(block.inlines)) };
    case 'paragraph':
      return { style: block.style, text: plainText(block.inlines) };
    case 'table':
    case 'chart':
    case 'pair':
      throw new Error(`the ${block.type} ${block.id} is in no case of the bench`);
  }
}

function labelled(label: string | undefined, text: string): string {
  return label === undefined ? text : `${label} ${text}`;
}
