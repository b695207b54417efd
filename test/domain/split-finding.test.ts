import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FindingSplit, type Share, splitFinding, withSplitLinks } from '../../electron/domain/split-finding.ts';
import { openTranslations, withTranslationStamps } from '../../electron/domain/translation.ts';
import { plainFacts, RICH_FINDING } from '../storage/rich-case.ts';
import { finding as anyFinding, withoutSpaces } from './any-finding.ts';

const share = fc.constantFrom<Share>('first', 'second', 'both');
const shares = fc.array(share, { maxLength: 4 });
const anySplit: fc.Arbitrary<FindingSplit> = fc.record({
  titles: fc.constant([{ vi: 'Một' }, { vi: 'Hai' }] as const),
  narrative: fc.record({ vi: fc.nat(60), en: fc.nat(60) }),
  counts: fc.array(fc.constantFrom('first', 'second'), { maxLength: 4 }),
  legalBases: shares,
  causes: shares,
  responsibilities: shares,
  evidence: shares,
  explanation: share,
});

test('nothing is lost, nothing is in the wrong one, order stays', () => {
  fc.assert(
    fc.property(anyFinding, anySplit, (whole, split) => {
      const [first, second] = splitFinding(whole, split, 'new');
      expect([first.id, second.id]).toEqual([whole.id, 'new']);
      expect([first.title.vi, second.title.vi]).toEqual(['Một', 'Hai']);
      for (const name of ['counts', 'legalBases', 'causes', 'responsibilities', 'evidence'] as const) {
        const to = (side: Share) =>
          whole[name].filter((_, index) => [side, 'both'].includes(split[name][index] ?? 'first'));
        expect(first[name]).toEqual(to('first'));
        expect(second[name]).toEqual(to('second'));
      }
      expect(first.counts.length + second.counts.length).toBe(whole.counts.length);
      const explained = [first.explanation, second.explanation].filter((each) => each !== undefined);
      expect(explained.length).toBe(whole.explanation === undefined ? 0 : split.explanation === 'both' ? 2 : 1);
      for (const language of ['vi', 'en'] as const) {
        const parts = `${first.narrative?.[language] ?? ''}${second.narrative?.[language] ?? ''}`;
        expect(withoutSpaces(parts)).toBe(withoutSpaces(whole.narrative?.[language] ?? ''));
      }
      for (const each of [first, second]) {
        expect([each.kind, each.unitIds, each.contentId]).toEqual([whole.kind, whole.unitIds, whole.contentId]);
      }
    }),
  );
});

test('English that was out of date stays so in both, other English stays in order', () => {
  const split: FindingSplit = {
    titles: [{}, {}],
    narrative: { vi: 20, en: 10 },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
    explanation: 'first',
  };
  const saved = withTranslationStamps(RICH_FINDING);
  const stale = { ...saved, narrative: { ...saved.narrative, vi: 'Bản Việt đã được sửa lại nhiều chỗ.' } };
  for (const part of splitFinding(stale, split, 'new')) {
    expect(openTranslations(withTranslationStamps({ narrative: part.narrative }))).toEqual([
      { where: 'narrative', state: 'stale' },
    ]);
  }
  for (const part of splitFinding(saved, split, 'new')) {
    expect(openTranslations(withTranslationStamps({ narrative: part.narrative }))).toEqual([]);
  }
});

test('recommendations answer both, the row of the plan stays with the first', () => {
  const facts = {
    ...plainFacts('c'),
    recommendations: [{ id: 'r', action: {}, findingIds: ['x', 'f', 'y'] }],
    plan: { entries: [{ findingId: 'f', unitId: 'u' }] },
  };
  const after = withSplitLinks(facts, 'f', 'new');
  expect(after.recommendations[0]?.findingIds).toEqual(['x', 'f', 'new', 'y']);
  expect(after.plan).toEqual(facts.plan);
});
