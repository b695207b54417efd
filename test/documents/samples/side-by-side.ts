import {
  type Block,
  isTextBlock,
  type PairBlock,
  type TableBlock,
  type TableCell,
  type TextBlock,
} from '../../../electron/documents/model/block.ts';
import { blank, type Inlines, text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument, SideTranslation } from '../../../electron/documents/model/official-document.ts';
import { LANDSCAPE_A4 } from '../../../electron/documents/model/page.ts';
import { BodyBuilder, cell, type Words } from './build.ts';
import { conclusion } from './conclusion.ts';
import { english } from './english.ts';
import { minimalDocument } from './minimal.ts';
import { plan } from './plan.ts';
import { itemsOriginal, itemsTranslation } from './side-by-side-items.ts';

/** Two bodies of as many blocks as pairs, block beside block; one that is longer goes on alone. */
export function pairs(original: readonly Block[], translation: readonly Block[]): readonly PairBlock[] {
  const count = Math.max(original.length, translation.length);
  return Array.from({ length: count }, (_, index) => ({
    type: 'pair',
    id: `pair-${index + 1}`,
    original: texts(original[index]),
    translation: texts(translation[index]),
  }));
}

function texts(block: Block | undefined): readonly TextBlock[] {
  return block !== undefined && isTextBlock(block) ? [block] : [];
}

const translation: SideTranslation = {
  language: 'en',
  header: {
    ...english.header,
    addressees: {
      label: 'To:',
      names: [
        [text('- The Chairperson of the People’s Committee of Vĩnh Hưng City;')],
        [text('- The Chairperson of the People’s Committee of Bình An District;')],
        [text('- The Directors of the Departments of Home Affairs, and of Information and Communications.')],
      ],
    },
  },
  closing: english.closing,
};

const shortOriginal = new BodyBuilder('o')
  .paragraph('Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;', 'legal-ground')
  .paragraph(['Căn cứ Quyết định số ', blank, '/QĐ-TTTP của Chánh Thanh tra thành phố.'], 'legal-ground')
  .paragraph(
    'Kiểm tra xác suất 1.531 hồ sơ cho thấy 1.405 hồ sơ được giải quyết trước hạn và đúng hạn, đạt 91,77 %. Chánh Thanh tra thành phố yêu cầu Ủy ban nhân dân quận Bình An nghiêm túc thực hiện./.',
  )
  .build();

const shortTranslation = new BodyBuilder('t')
  .paragraph('Pursuant to the Law on Inspection of 14 November 2022;', 'legal-ground')
  .paragraph(['Pursuant to Decision No. ', blank, '/QĐ-TTTP of the Chief Inspector of the City.'], 'legal-ground')
  .paragraph(
    'Of 1,531 files examined at random 1,405 had been settled on time, which is 91.77%. The Chief Inspector of the City requires the People’s Committee of Bình An District to act accordingly./.',
  )
  .build();

/** All of it on one page: header lines, title, addressees, three pairs, both closings. */
export const sideBySide: OfficialDocument = {
  ...conclusion,
  body: pairs(shortOriginal, shortTranslation),
  translation,
};

/** Every numbering scheme in both columns; a paragraph more in one language than in the other. */
export const sideBySideItems: OfficialDocument = {
  ...sideBySide,
  body: [
    ...pairs(itemsOriginal.slice(0, 4), itemsTranslation.slice(0, 4)),
    {
      type: 'pair',
      id: 'two',
      original: itemsOriginal.slice(4, 6).flatMap(texts),
      translation: texts(itemsTranslation[4]),
    },
    { type: 'pair', id: 'alone', original: [], translation: texts(itemsTranslation[5]) },
    ...pairs(itemsOriginal.slice(6), itemsTranslation.slice(6)),
  ],
};

const SENTENCE = 'Ủy ban nhân dân quận đã chỉ đạo các phòng chuyên môn rà soát, cập nhật thủ tục hành chính. ';
const TRANSLATED = 'The District had its divisions review and update the administrative procedures. ';

function longPair(index: number, original: number, translated: number): PairBlock {
  const paragraph = (id: string, value: string): TextBlock => {
    return { type: 'paragraph', id, style: 'body', inlines: [text(value.trim())] };
  };
  return {
    type: 'pair',
    id: `long-${index}`,
    original: original === 0 ? [] : [paragraph(`o-${index}`, SENTENCE.repeat(original))],
    translation: translated === 0 ? [] : [paragraph(`t-${index}`, TRANSLATED.repeat(translated))],
  };
}

/** Pairs that take more than a page on one side, on both, or stand on one side alone. */
export const sideBySideLong: OfficialDocument = {
  ...sideBySide,
  body: [
    ...pairs(shortOriginal.slice(0, 2), shortTranslation.slice(0, 2)),
    ...[
      [4, 5],
      [40, 8],
      [6, 60],
      [25, 25],
      [0, 12],
      [9, 0],
    ].map(([original = 0, translated = 0], index) => longPair(index, original, translated)),
    ...pairs(shortOriginal.slice(2), shortTranslation.slice(2)),
  ],
};

const en = (value: string): Words => [text(value, { italic: true })].map((each) => ({ ...each, lang: 'en' as const }));
const both = (original: string, translated: string): TableCell => cell(original, en(translated));
const header = (original: string, translated: string): { header: Inlines; translatedHeader: Inlines } => ({
  header: [text(original)],
  translatedHeader: [text(translated)],
});

const measures: TableBlock = {
  type: 'table',
  id: 'measures',
  summary: 'Các biện pháp khắc phục',
  columns: [
    { ...header('TT', 'No.'), width: mm(15), align: 'centre' },
    { ...header('Biện pháp khắc phục', 'Measure'), width: mm(90), align: 'justify' },
    { ...header('Chủ trì', 'Lead'), width: mm(35), align: 'left' },
    { ...header('Thời hạn', 'Term'), width: mm(25), align: 'centre' },
  ],
  rows: [
    { type: 'group', title: [text('A. Công khai thủ tục hành chính')] },
    ...Array.from({ length: 18 }, (_, index) => ({
      type: 'cells' as const,
      cells: [
        cell(String(index + 1)),
        both('Niêm yết đầy đủ thủ tục hành chính đã được sửa đổi', 'Display all amended procedures'),
        both('Ủy ban nhân dân phường', 'Ward People’s Committee'),
        cell('30/9/2024'),
      ],
    })),
  ],
};

const [list] = plan.appendices;
const wide: TableBlock = {
  ...measures,
  id: 'wide',
  columns: measures.columns.map((each, index) => ({ ...each, width: mm(index === 1 ? 177 : each.width) })),
};

/** Tables between pairs and at the end of the body, and an appendix across the page. */
export const sideBySideTables: OfficialDocument = {
  ...sideBySide,
  body: [
    ...pairs(shortOriginal.slice(0, 2), shortTranslation.slice(0, 2)),
    measures,
    ...pairs(
      new BodyBuilder('o').paragraph('Các biện pháp cụ thể nêu tại Phụ lục kèm theo Kết luận này./.').build(),
      new BodyBuilder('t').paragraph('The measures are listed in the Appendix to this Conclusion./.').build(),
    ),
  ],
  appendices: [
    {
      id: 'appendix',
      page: LANDSCAPE_A4,
      label: [text('Phụ lục')],
      title: [text('DANH MỤC BIỆN PHÁP KHẮC PHỤC')],
      reference: list?.reference ?? [],
      translation: {
        label: [text('Appendix')],
        title: [text('LIST OF REMEDIAL MEASURES')],
        reference: [text('(Attached to Inspection Conclusion No. '), blank, text('/KL-TTTP)')],
      },
      body: [wide, ...pairs(shortOriginal.slice(2), shortTranslation.slice(2))],
    },
  ],
};

/** A công văn nearly empty: no type name, «V/v» under the number, blanks in both columns. */
export const sideBySideLetter: OfficialDocument = {
  ...minimalDocument,
  header: {
    ...minimalDocument.header,
    typeName: [],
    subject: [],
    letterSubject: [text('V/v chấn chỉnh, khắc phục')],
    addressees: { label: 'Kính gửi:', names: [[text('Ủy ban nhân dân quận Bình An.')]] },
  },
  body: pairs(
    new BodyBuilder('o').paragraph([blank, ' đề nghị quý cơ quan thực hiện./.']).build(),
    new BodyBuilder('t').paragraph([blank, ' asks you to act accordingly./.']).build(),
  ),
  translation: {
    ...translation,
    header: {
      ...translation.header,
      typeName: [],
      subject: [],
      letterSubject: [text('Re: Rectification and remediation')],
      addressees: { label: 'To:', names: [[text('The People’s Committee of Bình An District.')]] },
    },
  },
};
