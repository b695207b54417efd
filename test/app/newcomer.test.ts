import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { rawWords, wordsOf } from '../readers/pdf-reader.ts';
import { enterCase, exportBoth, type Facts } from './newcomer-path.ts';
import { Person } from './newcomer-person.ts';
import { savingApp } from './saving-app.ts';

/** A newcomer enters the case of Cần Thơ from its facts, without the sample, and hands out the conclusion and the plan. */

const FACTS = JSON.parse(
  readFileSync(new URL('../fixtures/cases/can-tho-2024.json', import.meta.url), 'utf8'),
) as Facts;

const app = savingApp();

/** What both files of a document must say, in the order of the facts. */
function expectBoth(name: string, texts: readonly string[]): void {
  const word = wordsOf(docxText(readDocx(readFileSync(join(app.saveFolder(), `${name}.docx`)))).join(' ')).join(' ');
  const pdf = rawWords(join(app.saveFolder(), `${name}.pdf`))
    .flat()
    .join(' ');
  for (const text of texts) {
    expect(word.toLowerCase()).toContain(text.toLowerCase());
    expect(pdf.toLowerCase()).toContain(text.toLowerCase());
  }
}

function expectDocuments(): void {
  const titles = FACTS.findings.map(({ title }) => title.vi);
  const actions = FACTS.recommendations.map(({ action }) => action.vi);
  const [unit] = FACTS.units;
  expectBoth('ket-luan-thanh-tra_so-tai-nguyen-va-moi-truong-thanh-pho-can-tho', [
    FACTS.subject.vi,
    FACTS.inspectingBody.name.vi,
    unit.name.vi,
    ...FACTS.contents.map(({ title }) => title.vi),
    ...titles,
    'khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP',
    '09 quy trình nội bộ',
    ...actions,
    '02 tháng',
  ]);
  expectBoth('ke-hoach-khac-phuc_so-tai-nguyen-va-moi-truong-thanh-pho-can-tho', titles);
}

test.each([
  ['with the mouse', true],
  ['by keyboard alone', false],
])('the case of Cần Thơ, from the first start to both documents, %s', async (way, hasMouse) => {
  const page = await app.start();
  const person = new Person(page, hasMouse);
  await enterCase(page, person, FACTS);
  await exportBoth(page, person);
  const { clicks, keys } = person.work();
  process.stdout.write(
    `${way}: ${clicks} clicks, ${keys} keys, about ${Math.round(person.minutes())} minutes of work\n`,
  );
  expectDocuments();
  if (!hasMouse) expect(clicks).toBe(0);
});
