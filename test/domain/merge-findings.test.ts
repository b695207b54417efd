import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BilingualText } from '../../electron/domain/bilingual-text.ts';
import type { Finding } from '../../electron/domain/finding.ts';
import { joinTexts, wordsKey } from '../../electron/domain/join-texts.ts';
import { mergeFindings, withMergedLinks } from '../../electron/domain/merge-findings.ts';
import { translationState, withTranslationStamps } from '../../electron/domain/translation.ts';
import { plainFacts, plainFinding, RICH_FINDING } from '../storage/rich-case.ts';
import { finding, text } from './any-finding.ts';

const several = fc
  .uniqueArray(finding, { minLength: 2, maxLength: 4, selector: (each) => each.id })
  .map(([first, ...others]): readonly [Finding, ...Finding[]] => [first ?? plainFinding('a'), ...others]);

function expectWordsIn(merged: Finding, one: Finding): void {
  const texts = (of: Finding) => [of.title, of.narrative, of.explanation?.text, of.explanation?.reply];
  texts(one).forEach((part, index) => {
    expect(texts(merged)[index]?.vi ?? '').toContain(part?.vi ?? '');
    expect(texts(merged)[index]?.en ?? '').toContain(part?.en ?? '');
  });
}

const LISTS = ['counts', 'legalBases', 'causes', 'responsibilities', 'evidence'] as const;

test('a merged finding holds everything once and in order', () => {
  fc.assert(
    fc.property(several, (findings) => {
      const merged = mergeFindings(findings);
      for (const name of LISTS) {
        const keys = findings.flatMap((each) => each[name].map(wordsKey));
        expect(merged[name].map(wordsKey)).toEqual([...new Set(keys)]);
      }
      for (const each of findings) expectWordsIn(merged, each);
      const isForAll = findings.some((each) => each.unitIds.length === 0);
      const units = new Set(findings.flatMap((each) => each.unitIds));
      expect(new Set(merged.unitIds)).toEqual(isForAll ? new Set() : units);
      expect(merged.id).toBe(findings[0].id);
    }),
  );
});

test('merging what is merged already changes nothing', () => {
  fc.assert(
    fc.property(finding, (one) => {
      const alike = mergeFindings([one, { ...one, id: 'other' }]);
      for (const name of LISTS) expect(alike[name].map(wordsKey)).toEqual([...new Set(one[name].map(wordsKey))]);
      expect(alike.title).toEqual(joinTexts([one.title], '; ') ?? {});
    }),
  );
});

describe('what points to merged findings', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const pointers = fc.array(fc.subarray(ids), { maxLength: 4 });
  const entry = fc.record({
    findingId: fc.constantFrom(...ids),
    unitId: fc.constantFrom('u-1', 'u-2'),
    measure: text,
    note: text,
  });
  const entries = fc.uniqueArray(entry, { selector: (each) => `${each.findingId} ${each.unitId}` });

  test('never dangles, and keeps every word of the plan', () => {
    fc.assert(
      fc.property(pointers, entries, fc.subarray(ids, { minLength: 2 }), (findingIds, planEntries, merged) => {
        const left = merged[0] ?? 'a';
        const gone = merged.slice(1);
        const facts = {
          ...plainFacts('case'),
          recommendations: findingIds.map((each, index) => ({ id: `r-${index}`, action: {}, findingIds: each })),
          plan: { entries: planEntries },
        };
        const after = withMergedLinks(facts, merged, left);
        after.recommendations.forEach((each, index) => {
          const before = facts.recommendations[index]?.findingIds ?? [];
          expect(each.findingIds.filter((id) => gone.includes(id))).toEqual([]);
          expect(new Set(each.findingIds).size).toBe(each.findingIds.length);
          expect(each.findingIds.includes(left)).toBe(before.some((id) => merged.includes(id)));
        });
        const rows = after.plan.entries.map((each) => `${each.findingId} ${each.unitId}`);
        expect(new Set(rows).size).toBe(rows.length);
        for (const before of planEntries) {
          const id = merged.includes(before.findingId) ? left : before.findingId;
          const now = after.plan.entries.find((each) => each.findingId === id && each.unitId === before.unitId);
          expect(now?.measure?.vi ?? '').toContain(before.measure.vi ?? '');
          expect(now?.note?.en ?? '').toContain(before.note.en ?? '');
        }
      }),
    );
  });

  test('takes the first time limit of two rows', () => {
    const due = { kind: 'at-once' } as const;
    const facts = {
      ...plainFacts('case'),
      plan: {
        entries: [
          { findingId: 'a', unitId: 'u', product: { vi: 'Báo cáo' } },
          { findingId: 'b', unitId: 'u', product: { vi: 'Quyết định' }, due },
        ],
      },
    };
    expect(withMergedLinks(facts, ['a', 'b'], 'a').plan.entries).toEqual([
      { findingId: 'a', unitId: 'u', product: { vi: 'Báo cáo; Quyết định' }, due },
    ]);
  });
});

describe('texts joined', () => {
  const state = (texts: readonly BilingualText[]) => {
    const joined = joinTexts(texts, '; ') ?? {};
    return translationState(withTranslationStamps(joined));
  };

  test('are out of date in English where one of them is, or has none', () => {
    expect(state([{ vi: 'một', en: 'one' }, { vi: 'hai' }])).toBe('stale');
    const stale = withTranslationStamps({ title: { vi: 'hai', en: 'two' } }).title;
    expect(
      state([
        { vi: 'một', en: 'one' },
        { ...stale, vi: 'ba' },
      ]),
    ).toBe('stale');
  });

  test('are in order where all of them are, and missing where none has English', () => {
    expect(
      state([
        { vi: 'một', en: 'one' },
        { vi: 'hai', en: 'two' },
      ]),
    ).toBe('drafted');
    expect(state([{ vi: 'một' }, { vi: 'hai' }])).toBe('missing');
  });
});

test('differing treatments of explanations are left open', () => {
  const other: Finding = {
    ...RICH_FINDING,
    id: 'o',
    explanation: { text: { vi: 'Thiếu người' }, treatment: 'accepted' },
  };
  expect(mergeFindings([RICH_FINDING, other]).explanation).toEqual({
    text: { vi: 'Do quá tải\nThiếu người' },
    reply: { vi: 'Chấp nhận một phần' },
  });
});
