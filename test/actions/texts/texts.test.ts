import { describe, expect, test } from 'vitest';
import { redoStep, undoStep } from '../../../electron/actions/history/move-steps.ts';
import { importCase } from '../../../electron/actions/import-case.ts';
import { findTexts } from '../../../electron/actions/texts/find-texts.ts';
import { replaceTexts } from '../../../electron/actions/texts/replace-texts.ts';
import { type Answer, ProblemError } from '../../../electron/domain/problem.ts';
import { textsIn } from '../../../electron/domain/walk-texts.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

const LOOSE = { diacritics: false, matchCase: false, wholeWords: false };

function withRichCase() {
  const storage = openFolder(newDataFolder());
  answered(importCase(storage.inspections, RICH_CASE));
  return storage;
}

function find(storage: ReturnType<typeof withRichCase>, words: string, options = {}) {
  const search = { words, language: 'both', options: { ...LOOSE, ...options } } as const;
  return answered(findTexts(storage.inspections, RICH_CASE.id, search));
}

const readCase = (storage: ReturnType<typeof withRichCase>) => {
  const found = storage.inspections.readCase(RICH_CASE.id);
  if (found === null) throw new Error('the case is gone');
  return found;
};

describe('words in a whole case', () => {
  test('are found in facts and findings, in both languages, with what stands around them', () => {
    const storage = withRichCase();
    const { hits, total } = find(storage, 'dak mil');
    expect(total).toBe(hits.length);
    const texts = new Map([...textsIn(readCase(storage))].map(({ where, text }) => [where, text]));
    for (const { where, language, before, found, after } of hits) {
      expect(found).toBe('Đắk Mil');
      expect(texts.get(where)?.[language]).toContain(before.replace('… ', '') + found + after.replace(' …', ''));
    }
    expect(hits.filter(({ where }) => where === 'findings[0].title').map(({ language }) => language)).toEqual([
      'vi',
      'en',
    ]);
    expect(find(storage, '61/2018').hits).toEqual([]);
  });

  test('are replaced in one step that one undo takes back', () => {
    const storage = withRichCase();
    const before = readCase(storage);
    const { hits } = find(storage, 'dak mil');
    expect(new Set(hits.map(({ findingId }) => findingId)).size).toBeGreaterThan(1);
    const answer = replaceTexts(storage, RICH_CASE.id, hits, 'Đức Trọng');
    expect(answer).toEqual({ ok: true, value: { replaced: hits.length } });
    expect(find(storage, 'dak mil').total).toBe(0);
    expect(find(storage, 'Đức Trọng', { diacritics: true }).total).toBe(hits.length);
    answered(undoStep(storage, RICH_CASE.id, CALENDAR));
    expect(readCase(storage)).toEqual(before);
    answered(redoStep(storage, RICH_CASE.id, CALENDAR));
    expect(find(storage, 'dak mil').total).toBe(0);
  });

  test('only where chosen, also in findings that were moved since', () => {
    const storage = withRichCase();
    const { hits } = find(storage, 'dak mil');
    const chosen = hits.filter(({ where, language }) => where === 'findings[0].title' && language === 'vi');
    const order = readCase(storage).findings.map(({ id }) => id);
    storage.findings.reorder(RICH_CASE.id, order.toReversed());
    answered(replaceTexts(storage, RICH_CASE.id, chosen, 'Đức Trọng'));
    const title = storage.findings.read(RICH_CASE.id, 'f-1')?.title;
    expect(title?.vi).toBe('Giải quyết hồ sơ trễ hẹn tại UBND huyện Đức Trọng');
    expect(title?.en).toContain('Đắk Mil');
    expect(find(storage, 'dak mil').total).toBe(hits.length - 1);
  });

  test('nothing at all where one of the texts has changed, or would get too long', () => {
    const storage = withRichCase();
    const before = readCase(storage);
    const { hits } = find(storage, 'dak mil');
    const moved = hits.map((each, index) => (index === 0 ? { ...each, start: each.start + 1 } : each));
    expect(replaceTexts(storage, RICH_CASE.id, moved, 'x')).toMatchObject({
      problems: [{ code: 'texts-changed-since-search' }],
    });
    const tooLong = replaceTexts(storage, RICH_CASE.id, hits, 'x'.repeat(10_000));
    expect(tooLong.ok ? [] : tooLong.problems.map(({ code }) => code)).toContain('text-too-long');
    expect(readCase(storage)).toEqual(before);
  });
});
