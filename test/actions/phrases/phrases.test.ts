import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCase } from '../../../electron/actions/import-case.ts';
import { exportPhrases, importPhrases, readPhraseFile } from '../../../electron/actions/phrases/phrase-file.ts';
import {
  changePhrases,
  listPhrases,
  offerPhrases,
  removePhrase,
  writePhrase,
} from '../../../electron/actions/phrases/phrases.ts';
import { type Answer, ProblemError } from '../../../electron/domain/problem.ts';
import { loadPhrases } from '../../../electron/law/load-law.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

const SHIPPED = loadPhrases('electron/law');
const OWN = { id: 'own', group: 'Kiến nghị', keys: 'bc', text: { vi: 'Báo cáo {cơ quan} trước {ngày}; {Đơn vị}' } };
const FIRST = SHIPPED[0] ?? OWN;

const opened = () => openFolder(newDataFolder());
const codes = (answer: Answer<unknown>) =>
  answer.ok ? [] : answer.problems.map(({ code, where }) => `${code} ${where}`);

test('phrases come with the program, in both languages, each with letters of its own', () => {
  expect(new Set(SHIPPED.map(({ keys }) => keys)).size).toBe(SHIPPED.length);
  for (const { text, group } of SHIPPED)
    expect([text.vi !== '', text.en !== '', group !== '']).toEqual([true, true, true]);
  expect(answered(listPhrases(opened().phrases, SHIPPED, '')).total).toBe(SHIPPED.length);
});

test('an own phrase is found without diacritics, its letters first; changed, removed and brought back', () => {
  const { phrases } = opened();
  const back = answered(writePhrase(phrases, OWN));
  expect(answered(listPhrases(phrases, SHIPPED, 'BC')).phrases[0]).toEqual({ ...OWN, origin: 'own' });
  const taken = answered(removePhrase(phrases, 'own'));
  expect(answered(listPhrases(phrases, SHIPPED, 'bao cao {co quan} truoc')).phrases).toEqual([]);
  answered(changePhrases(phrases, taken));
  expect(answered(listPhrases(phrases, SHIPPED, '')).total).toBe(SHIPPED.length + 1);
  answered(changePhrases(phrases, back));
  expect(phrases.list()).toEqual([]);
  expect(codes(writePhrase(phrases, { ...OWN, text: { en: 'x' } }))).toEqual(['phrase-without-text text.vi']);
});

test('a shipped one can be worded anew, and goes back to its own words', () => {
  const { phrases } = opened();
  answered(writePhrase(phrases, { ...FIRST, text: { vi: 'Câu khác' } }));
  const shown = () => answered(listPhrases(phrases, SHIPPED, '')).phrases.find(({ id }) => id === FIRST.id);
  expect(shown()).toMatchObject({ origin: 'changed', text: { vi: 'Câu khác' } });
  answered(removePhrase(phrases, FIRST.id));
  expect(shown()).toEqual({ ...FIRST, origin: 'shipped' });
});

test('what the case knows is filled in, what it does not know stays to be seen', () => {
  const storage = opened();
  answered(importCase(storage.inspections, RICH_CASE));
  answered(writePhrase(storage.phrases, OWN));
  const offer = (words: string, language: 'vi' | 'en') =>
    answered(offerPhrases(storage, SHIPPED, RICH_CASE.id, { words, language }));
  const text = offer('bc', 'vi')[0]?.text ?? '';
  expect(text).toContain(`Báo cáo ${RICH_CASE.inspectingBody.name?.vi} trước {ngày}`);
  expect(text).toContain(RICH_CASE.units[0]?.name.vi);
  expect(offer('bc', 'en').map(({ id }) => id)).not.toContain('own');
  expect(offerPhrases(storage, SHIPPED, 'none', { words: '', language: 'vi' }).ok).toBe(false);
});

test('one office hands its phrases to another in a file', async () => {
  const [one, other] = [opened().phrases, opened().phrases];
  answered(writePhrase(one, OWN));
  const path = join(newDataFolder(), 'mau-cau.json');
  answered(await exportPhrases(one, path));
  answered(writePhrase(other, { ...OWN, keys: 'cũ' }));
  const { added, changed, undo } = answered(await importPhrases(other, path));
  expect([added, changed, other.list()]).toEqual([0, 1, [OWN]]);
  answered(changePhrases(other, undo));
  expect(other.list()).toEqual([{ ...OWN, keys: 'cũ' }]);
  expect(codes(await importPhrases(other, `${path}.no`))[0]).toContain('file-not-readable');
});

test.each([
  ['{', 'json-broken '],
  ['{}', 'not-a-phrase-file format'],
  ['[]', 'not-a-phrase-file format'],
  [
    '{"format":"ket-luan-phrases","version":1,"phrases":[{"id":"a","group":"","keys":"","text":{}}]}',
    'phrase-without-text phrases[0].text.vi',
  ],
  [
    '{"format":"ket-luan-phrases","version":1,"phrases":[{"id":"a","group":"","text":{}}]}',
    'field-missing phrases[0].keys',
  ],
])('a file %s is refused', (text, expected) => {
  expect(codes(readPhraseFile(text))).toEqual([expected]);
});
