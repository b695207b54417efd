import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import { applyWording } from '../../../electron/documents/compose/apply-wording.ts';
import { rewritten } from '../../../electron/documents/compose/rewritten.ts';
import { linesOf } from '../../../electron/documents/model/document-lines.ts';
import { blank, plainText, text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import type { DocumentWording, LineChange } from '../../../electron/domain/document-wording.ts';
import { documentOf, mustBeDone } from './composing.ts';

const SAMPLE = mustBeDone(readCaseFile(readFileSync('test/fixtures/cases/dak-mil-2024.json', 'utf8')));
const DOCUMENT = documentOf(SAMPLE, { kind: 'check-report', unitId: null, language: 'vi' });

let count = 0;
function wording(changes: readonly LineChange[], source = 'one'): DocumentWording {
  count += 1;
  return { id: `w${count}`, source, kind: 'text', before: '', after: '', changes };
}

/** «1. Khái quát …»: every line with its label. */
function printed(document: OfficialDocument): readonly string[] {
  return linesOf(document).map((each) => `${each.label} ${plainText(each.inlines)}`.trim());
}

function baseOf(lineId: string): { readonly lineId: string; readonly base: string } {
  const line = linesOf(DOCUMENT).find((each) => each.id === lineId);
  if (line === undefined) throw new Error(`no ${lineId}`);
  return { lineId, base: plainText(line.inlines) };
}

const CAUSES = linesOf(DOCUMENT).find((each) => plainText(each.inlines) === 'Nguyên nhân')?.id ?? '';

describe("a document's own wording", () => {
  it('takes a heading out and counts those after it again', () => {
    const { document, unfit } = applyWording(DOCUMENT, [wording([{ type: 'delete', ...baseOf(CAUSES) }])]);
    expect(unfit).toEqual([]);
    expect(printed(document)).toContain('2.3. Trách nhiệm');
    expect(printed(document)).toContain('2.4. Ý kiến giải trình của đối tượng kiểm tra');
  });

  it('keeps the order of what was put in, in whatever order it was accepted', () => {
    const insert = (order: number, words: string) =>
      wording([
        { type: 'insert', at: { ...baseOf('opening'), side: 'after', order }, text: words, label: '', as: 'paragraph' },
      ]);
    const { document } = applyWording(DOCUMENT, [insert(9, 'ba'), insert(7, 'một'), insert(8, 'hai')]);
    const lines = printed(document);
    const at = lines.indexOf('một');
    expect(lines.slice(at, at + 3)).toEqual(['một', 'hai', 'ba']);
    expect(lines[at - 1]).toBe(baseOf('opening').base);
  });

  it('of a later file goes over that of an earlier one', () => {
    const first = wording([{ type: 'replace', ...baseOf('opening'), text: 'Một.' }]);
    const second = wording([{ type: 'replace', lineId: 'opening', base: 'Một.', text: 'Hai.' }], 'two');
    expect(printed(applyWording(DOCUMENT, [first, second]).document)).toContain('Hai.');
    expect(applyWording(DOCUMENT, [second]).unfit).toEqual([second]);
  });

  it('finds its line by its words where the id has moved on, and is told where the words are gone', () => {
    const moved = wording([{ type: 'replace', ...baseOf('opening'), lineId: 'opening.77', text: 'Mới.' }]);
    expect(printed(applyWording(DOCUMENT, [moved]).document)).toContain('Mới.');
    const gone = wording([{ type: 'replace', lineId: 'opening', base: 'không có', text: 'Mới.' }]);
    const { document, unfit } = applyWording(DOCUMENT, [gone]);
    expect(unfit).toEqual([gone]);
    expect(document).toEqual(DOCUMENT);
  });

  it('applies all changes of a piece or none', () => {
    const half = wording([
      { type: 'replace', ...baseOf('opening'), text: 'Mới.' },
      { type: 'delete', lineId: 'x', base: 'không có' },
    ]);
    const { document, unfit } = applyWording(DOCUMENT, [half]);
    expect(unfit).toEqual([half]);
    expect(document).toEqual(DOCUMENT);
  });
});

describe('other words in the same form', () => {
  it('keep bold and italic on what stays and give it to what stands among it', () => {
    const inlines = [text('Kết quả: '), text('rất tốt', { bold: true }), text(' và đủ.')];
    expect(rewritten(inlines, 'Kết quả: rất là tốt và đủ.')).toEqual([
      text('Kết quả: '),
      text('rất là tốt', { bold: true }),
      text(' và đủ.'),
    ]);
  });

  it('keep blanks as blanks, and know neither tabs nor line ends', () => {
    expect(rewritten([text('Số: '), blank, text('/BC')], 'Số:\t…… /BC\nA')).toEqual([
      text('Số: '),
      blank,
      text(' /BC A'),
    ]);
    expect(rewritten([], 'mới')).toEqual([text('mới')]);
  });
});
