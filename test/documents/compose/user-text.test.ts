import { describe, expect, test } from 'vitest';
import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, documentOf, everyDocument, mustBeDone } from './composing.ts';
import { fullCase } from './full-case.ts';

/** What a person may type that Markdown, Liquid, HTML or Word would take for their own. */
const HOSTILE = [
  '*nghiêng* **đậm** _gạch_',
  '# Tiêu đề',
  '- gạch đầu dòng',
  '1. một',
  '1) một',
  '2024. Năm nay',
  '> trích',
  '| ô | ô |',
  'a|b||c',
  '{{ subject }} {% if x %}',
  '{{',
  '%}',
  '<b>đậm</b> & <script>alert(1)</script>',
  '&nbsp; &amp; &#9;',
  'a\\*b \\n c\\',
  '`mã` ~~bỏ~~',
  '[chữ](http://a.vn) ![ảnh](b.png)',
  '::: khối',
  '=== appendix landscape',
  '--- 0 ---',
  '$& $1 $$',
  '%TEMP% $(x) `id`',
  '__proto__ constructor',
  '5 < 6 > 4 "x" \'y\'',
];

/** Every fact says the same text, after its own name, so that nothing is left out because it stands twice. */
function saying(said: string) {
  return (name: string): BilingualText => ({ vi: `vi ${name} ${said} hết`, en: `en ${name} ${said} hết` });
}

describe.each(HOSTILE)('«%s»', (said) => {
  test.each((['inspection', 'check'] as const).map((kind) => ({ kind })))(
    'prints as typed, everywhere in an $kind',
    ({ kind }) => {
      const plain = fullCase(kind, saying('chữ'));
      const typed = fullCase(kind, saying(said));
      for (const chosen of everyDocument(typed)) {
        const expected = documentText(documentOf(plain, chosen)).map((each) =>
          each.replaceAll(' chữ ', () => ` ${said} `).replaceAll(' CHỮ ', () => ` ${said.toLocaleUpperCase('vi')} `),
        );
        expect(documentText(documentOf(typed, chosen))).toEqual(expected);
      }
    },
  );
});

test.each(['# Tiêu đề', '- gạch', '1. một', '2024. Năm nay', '> trích', '| a | b |', '    thụt', '***', ':::'])(
  '«%s» alone makes no heading, list, quote or table',
  (said) => {
    const typed = fullCase('inspection', () => ({ vi: said, en: said }));
    const plain = fullCase('inspection', () => ({ vi: 'Chữ', en: 'Chữ' }));
    for (const chosen of everyDocument(typed)) {
      const shape = (inspectionCase: typeof typed) => {
        const { body, appendices } = documentOf(inspectionCase, chosen);
        return [body, ...appendices.map((each) => each.body)].map((blocks) =>
          blocks.map((each) => [each.type, each.id]),
        );
      };
      expect(shape(typed)).toEqual(shape(plain));
    }
  },
);

test('a narrative has as many paragraphs as lines with text, a title is one line', () => {
  const typed = fullCase('check', (name) => ({ vi: `${name} một\n\n  hai  \r\nba`.replace('\r', ''), en: 'x' }));
  const chosen = { kind: 'check-report', unitId: null, language: 'vi' } as const;
  const lines = documentText(mustBeDone(answerOf(typed, chosen)).document);
  expect(lines).toContain('Narrative-all một.');
  expect(lines).toContain('hai.');
  expect(lines.some((each) => each.startsWith('- Title-all một hai ba'))).toBe(true);
});

test('decomposed text is composed', () => {
  const typed = fullCase('check', (name) => ({ vi: `${name} Kết luận`.normalize('NFD'), en: 'x' }));
  for (const chosen of everyDocument(typed).filter((each) => each.language === 'vi')) {
    const said = documentText(documentOf(typed, chosen)).join('\n');
    expect(said).toBe(said.normalize('NFC'));
    expect(said).toContain('Kết luận');
  }
});
