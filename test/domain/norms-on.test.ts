import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basesDuring, type LibraryEntry, normsOn, spansRegimes } from '../../electron/domain/finding-library.ts';
import { lifeOf, normOfBasis, type Span } from '../../electron/domain/norm.ts';
import { loadNorms } from '../../electron/law/load-law.ts';

const { norms, library } = loadNorms('electron/law');

const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const period = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
const entry = fc.constantFrom(...library);
const holds = ({ from, to }: Span, date: string) => (from ?? '') <= date && date <= (to ?? '9999');

test('a basis is offered on a day only if its regime and its norm hold on that day', () => {
  fc.assert(
    fc.property(entry, day, (chosen, date) => {
      for (const offered of normsOn(chosen, date, norms)) {
        expect(holds(offered, date)).toBe(true);
        const norm = normOfBasis(norms, offered.basis);
        if (norm !== null) expect(holds(lifeOf(norm), date)).toBe(true);
      }
    }),
  );
});

test('what holds on a day of a period is offered for the period, and each offered basis holds on some day of it', () => {
  fc.assert(
    fc.property(entry, period, day, (chosen, days, date) => {
      const during = basesDuring(chosen, days, norms);
      for (const { from, to } of during) {
        expect((from ?? '') <= days.to).toBe(true);
        expect((to ?? '9999') >= days.from).toBe(true);
      }
      if (date < days.from || date > days.to) return;
      for (const each of normsOn(chosen, date, norms)) expect(during).toContainEqual(each);
    }),
  );
});

test('the one-stop decree changes on 1 July 2025', () => {
  const apology = library.find(({ id }) => id === 'F02') as LibraryEntry;
  const numbers = (date: string) => normsOn(apology, date, norms).map(({ basis }) => basis.number);
  expect(numbers('2025-06-30')).toEqual(['61/2018/NĐ-CP', '61/2018/NĐ-CP', '01/2018/TT-VPCP']);
  expect(numbers('2025-07-01')).toEqual(['118/2025/NĐ-CP']);
  expect(numbers('2018-12-31')).toEqual(['61/2018/NĐ-CP', '61/2018/NĐ-CP']);
  expect(numbers('2018-06-20')).toEqual([]);
});

test('a period over both regimes is offered both, each with its days', () => {
  const receipt = library.find(({ id }) => id === 'F01') as LibraryEntry;
  const days = { from: '2025-01-01', to: '2025-12-31' };
  const offered = basesDuring(receipt, days, norms);
  expect(offered.map(({ basis, from, to }) => [basis.number, from, to])).toEqual([
    ['61/2018/NĐ-CP', '2018-06-21', '2025-06-30'],
    ['61/2018/NĐ-CP', '2018-06-21', '2025-06-30'],
    ['61/2018/NĐ-CP', '2018-06-21', '2025-06-30'],
    ['01/2018/TT-VPCP', '2019-01-06', '2025-06-30'],
    ['118/2025/NĐ-CP', '2025-07-01', undefined],
    ['03/2025/TT-VPCP', '2025-09-15', undefined],
  ]);
  expect(spansRegimes(offered, days)).toBe(true);
  expect(spansRegimes(basesDuring(receipt, { from: '2023-01-01', to: '2024-09-23' }, norms), days)).toBe(true);
  const plain = { from: '2023-01-01', to: '2024-09-23' };
  expect(spansRegimes(basesDuring(receipt, plain, norms), plain)).toBe(false);
});

test('the office’s own bases hold during their regime, and no longer than a norm that is known', () => {
  const own: LibraryEntry = {
    ...(library[0] as LibraryEntry),
    id: 'own',
    regimes: [
      {
        from: '2020-01-01',
        bases: [{ cited: { type: 'decree', number: '61/2018/nđ-cp', article: '19' } }, { cited: { type: 'other' } }],
        local: [],
      },
    ],
  };
  expect(normsOn(own, '2024-01-01', norms)).toHaveLength(2);
  expect(normsOn(own, '2026-01-01', norms).map(({ basis }) => basis.type)).toEqual(['other']);
  expect(normsOn(own, '2019-12-31', norms)).toEqual([]);
});
