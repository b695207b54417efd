import { type BilingualText, type Language, textInOrOther } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { fillIn } from '../../domain/fill-in.ts';
import { writeShortDate } from '../../domain/write-date.ts';
import type { ListCell } from '../../spreadsheet/excel-list.ts';
import { type ListWords, listWords } from './list-words.ts';
import type { Listed } from './listed.ts';

export type ListName = keyof ListWords['title'];

/** What every list is written by. */
export type ListSetting = {
  readonly language: Language;
  readonly today: IsoDate;
};

/** One column: its heading among the words of lists, its width in characters, and what stands in it. */
export type Column<Row> = {
  readonly heading: keyof ListWords['column'];
  readonly width: number;
  readonly cell: (row: Row, words: ListWords) => ListCell;
};

export type Content<Row> = {
  readonly name: ListName;
  readonly columns: readonly Column<Row>[];
  /** Filled into the title. */
  readonly values?: Readonly<Record<string, string>>;
  /** Under the title: what it was narrowed to. */
  readonly notes?: readonly string[];
  readonly total: number;
  readonly rows: (offset: number, limit: number) => readonly Row[];
};

/** Puts a list together; the first column numbers the rows. */
export function listed<Row>(content: Content<Row>, { language, today }: ListSetting): Listed {
  const words = listWords(language);
  const { name, columns, values = {}, notes = [], total } = content;
  const numbered = { heading: words.column.number, width: 6 };
  return {
    title: fillIn(words.title[name], values),
    sheet: words.sheet[name],
    fileName: `${words.fileName[name]}_${today}`,
    notes: [fillIn(words.made, { day: writeShortDate(today, language), count: total }), ...notes],
    columns: [numbered, ...columns.map(({ heading, width }) => ({ heading: words.column[heading], width }))],
    dayFormat: words.dayFormat,
    total,
    rows: (offset, limit) =>
      content
        .rows(offset, limit)
        .map((row, index) => [offset + index + 1, ...columns.map((each) => each.cell(row, words))]),
  };
}

export function dayCell(day: IsoDate | null | undefined): ListCell {
  return day === null || day === undefined ? null : { day };
}

/** A text in the language of the list, else in the other one. */
export function textCell(text: BilingualText | undefined, language: Language): string {
  return textInOrOther(text, language) ?? '';
}

/** What an inspection is about, which stands with a small first letter after «thanh tra» or «kiểm tra». */
export function subjectCell(subject: BilingualText, language: Language): string {
  const text = textCell(subject, language);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Of rows that are all there already. */
export function partOf<Row>(all: readonly Row[]): Content<Row>['rows'] {
  return (offset, limit) => all.slice(offset, offset + limit);
}
