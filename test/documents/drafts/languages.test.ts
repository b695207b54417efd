import { describe, expect, test } from 'vitest';
import type { Language } from '../../../electron/domain/bilingual-text.ts';
import { DOCUMENT_KINDS } from '../../../electron/domain/official-document.ts';
import { SHIPPED } from '../compose/composing.ts';
import { documentText } from '../sample-documents.ts';
import { SAMPLE_DRAFTS, SIDE_DRAFTS } from './drafts.ts';
import { sideOf } from './side-of.ts';

/** Words of four letters and more that the templates of a language write themselves. */
function templateWords(language: Language): ReadonlySet<string> {
  const texts = ['common', ...DOCUMENT_KINDS].map((folder) => SHIPPED(`${folder}/${language}.md`) ?? '');
  const written = texts
    .join('\n')
    .replace(/^:::.*$|^===.*$|^[a-z-]+: .*$/gm, '')
    .replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ');
  return new Set(wordsIn(written));
}

function wordsIn(text: string): readonly string[] {
  return text.toLocaleLowerCase('vi').match(/\p{L}{4,}/gu) ?? [];
}

const WORDS = { vi: templateWords('vi'), en: templateWords('en') };

test('the templates of both languages have words to tell them apart', () => {
  expect(WORDS.vi.size).toBeGreaterThan(100);
  expect(WORDS.en.size).toBeGreaterThan(100);
  expect([...WORDS.vi].filter((each) => WORDS.en.has(each))).toEqual([]);
});

/** Each column of a document side by side must hold what a document of its language holds. */
const COLUMNS = SIDE_DRAFTS.flatMap(({ name, document }) => [
  { name: `${name}, left`, language: 'vi' as const, document: sideOf(document, 'original') },
  { name: `${name}, right`, language: 'en' as const, document: sideOf(document, 'translation') },
]);

describe.each([...SAMPLE_DRAFTS, ...COLUMNS])('$name', ({ language, document }) => {
  const said = documentText(document).join('\n');

  test('has no word of the other language’s templates', () => {
    const other = WORDS[language === 'vi' ? 'en' : 'vi'];
    expect([...new Set(wordsIn(said))].filter((each) => other.has(each))).toEqual([]);
  });

  test('has Vietnamese letters in Vietnamese alone', () => {
    if (language === 'vi') expect(said).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);
    else expect(said).not.toMatch(/[đăơư\u1EA0-\u1EF9]/i);
  });

  test('is marked as a translation when it is one', () => {
    expect(documentText(document)[0]?.startsWith('REFERENCE TRANSLATION')).toBe(language === 'en');
  });
});
