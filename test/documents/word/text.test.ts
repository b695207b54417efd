import { describe, expect, it } from 'vitest';
import type { Numbering } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { documentText, largeDocument, SHELF } from '../sample-documents.ts';
import { BodyBuilder } from '../samples/build.ts';
import { minimalDocument } from '../samples/minimal.ts';

function withBody(body: OfficialDocument['body']): OfficialDocument {
  return { ...minimalDocument, body };
}

async function written(document: OfficialDocument) {
  return readDocx(await writeWord(document));
}

async function numbered(document: OfficialDocument, start: RegExp): Promise<boolean[]> {
  const { paragraphs } = await written(document);
  return paragraphs.filter((each) => start.test(each.text)).map((each) => each.numbered);
}

describe('text of the .docx', () => {
  it.each(SHELF)('$name says everything in order', async ({ document }) => {
    expect(docxText(await written(document))).toEqual(documentText(document));
  });

  it('is whole with sixty findings', async () => {
    const document = largeDocument(60);
    expect(docxText(await written(document))).toEqual(documentText(document));
  });

  it('leaves out the characters that XML cannot hold and keeps the rest', async () => {
    const body = new BodyBuilder('odd').paragraph('a\u0000b\u000bc & <d> "e" \u{1F600} ế').build();
    expect(docxText(await written(withBody(body)))).toContain('abc & <d> "e" \u{1F600} ế');
  });
});

describe('numbering', () => {
  it('is Word’s own for roman, arabic, nested and dash, and literal for Vietnamese letters', async () => {
    const conclusion = SHELF[0]?.document ?? minimalDocument;
    expect(new Set(await numbered(conclusion, /^(I|II|III|IV|V)\. /))).toEqual(new Set([true]));
    expect(new Set(await numbered(conclusion, /^\d\. /))).toEqual(new Set([true]));
    expect(await numbered(conclusion, /^\d\.\d\. /)).toEqual([true, true, true, true]);
    expect(await numbered(conclusion, /^[a-eđ]\) /)).toEqual([false, false, false, false, false, false]);
    expect(new Set(await numbered(conclusion, /^- (Ban hành|Trách nhiệm)/))).toEqual(new Set([true]));
  });

  it('is Word’s own for Phần, Chương, Mục, whose titles stand on the next line', async () => {
    const division = SHELF.find((each) => each.name === 'marked')?.document ?? minimalDocument;
    expect(await numbered(division, /^(Phần|Chương|Mục) /)).toEqual([true, true, true, true, true, true, true]);
    const english: Numbering = { scheme: 'chapter', index: 2, listId: 'c', label: 'Chương 2' };
    const heading = { type: 'heading', id: 'h', level: 1, numbering: english, inlines: [text('X')] } as const;
    const { paragraphs } = await written(withBody([heading]));
    expect(paragraphs.find((each) => each.text === 'Chương 2 X')?.numbered).toBe(false);
  });

  it('resumes a heading list after other lists between its headings', async () => {
    const body = new BodyBuilder('mixed')
      .heading(2, 'arabic', 'h', 'một')
      .heading(3, 'nested', 'h/n', 'một một')
      .items('arabic', 'first', 'x', 'y', 'z')
      .heading(3, 'nested', 'h/n', 'một hai')
      .items('arabic', 'second', 'x')
      .heading(2, 'arabic', 'h', 'hai')
      .heading(3, 'nested', 'h/n', 'hai một')
      .items('roman', 'r', 'x', 'y')
      .items('roman', 's', 'x');
    const document = withBody(body.build());
    expect(docxText(await written(document))).toEqual(documentText(document));
    expect(await numbered(document, /^\d\.(\d\.)? /)).toEqual(Array.from({ length: 9 }, () => true));
  });

  it('writes a label that Word would compute otherwise as text', async () => {
    const numbering: Numbering = { scheme: 'roman', index: 1, listId: 'parts', label: 'Phần I.' };
    const document = withBody([{ type: 'heading', id: 'h', level: 1, numbering, inlines: [text('CHUNG')] }]);
    expect(docxText(await written(document))).toContain('Phần I. CHUNG');
    expect(await numbered(document, /^Phần I/)).toEqual([false]);
  });

  it('starts a list where the model starts it', async () => {
    const numbering: Numbering = { scheme: 'arabic', index: 4, listId: 'late', label: '4.' };
    const document = withBody([{ type: 'item', id: 'i', numbering, inlines: [text('bốn')] }]);
    expect(docxText(await written(document))).toContain('4. bốn');
    expect(await numbered(document, /^4/)).toEqual([true]);
  });
});
