import {
  type Block,
  isTextBlock,
  type PairBlock,
  type TableBlock,
  type TextBlock,
} from '../../../electron/documents/model/block.ts';
import { type Inlines, plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';

/** The body of a document and of its appendices, one after the other. */
export function bodyOf(document: OfficialDocument): readonly Block[] {
  return [document, ...document.appendices].flatMap((each) => each.body);
}

/** Every paragraph outside tables of a document that is in one language. */
export function linesOf(document: OfficialDocument): readonly string[] {
  return bodyOf(document).flatMap((each) => (isTextBlock(each) ? [lineOf(each)] : []));
}

export function pairsIn(blocks: readonly Block[]): readonly PairBlock[] {
  return blocks.filter((each) => each.type === 'pair');
}

export function tablesIn(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((each) => each.type === 'table');
}

/** «1.2. Heading», «- item», «paragraph»: every paragraph outside tables, in its order. */
export function paragraphsIn(blocks: readonly Block[], side: 'original' | 'translation'): readonly string[] {
  return blocks.flatMap((each) => (each.type === 'pair' ? each[side].map(lineOf) : []));
}

export function lineOf(block: TextBlock): string {
  const label = block.type === 'paragraph' ? undefined : block.numbering?.label;
  return `${label === undefined ? '' : `${label} `}${plainText(block.inlines)}`;
}

/** What a table says, by the language its runs are marked with. */
export function tableWords(table: TableBlock, language: 'vi' | 'en'): string {
  const headers = table.columns.flatMap(({ header, translatedHeader = [] }) => [header, translatedHeader]);
  const cells = table.rows.flatMap((row) => (row.type === 'group' ? [row.title] : row.cells.flat()));
  const own = (inlines: Inlines) => inlines.filter((each) => each.type === 'text' && (each.lang ?? 'vi') === language);
  return [...headers, ...cells]
    .map((each) => plainText(own(each)))
    .filter((each) => each !== '')
    .join('\n');
}
