import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { literalWordsIn } from './literal-words.ts';

const renderer = join(import.meta.dirname, '..', '..', 'renderer');
const components = globSync('**/*.tsx', { cwd: renderer });

test.each(components)('%s takes its words from the locales', (file) => {
  expect(literalWordsIn(readFileSync(join(renderer, file), 'utf8'))).toEqual([]);
});

test('words planted in a component are found, each on its line', () => {
  const planted = [
    'export const A = () => (',
    '  <p title="Tiêu đề" className="kl-form">',
    '    Xin chào',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component, not a template here
    '    <input aria-label={`Số ${1}`} placeholder={"Nhập vào"} />',
    "    {'Còn đây'} {t('words')} ·",
    '  </p>',
    ');',
  ].join('\n');
  expect(literalWordsIn(planted)).toEqual([
    { line: 2, text: 'Tiêu đề' },
    { line: 2, text: 'Xin chào' },
    { line: 4, text: 'Số' },
    { line: 4, text: 'Nhập vào' },
    { line: 5, text: 'Còn đây' },
  ]);
});
