import { expect, test } from 'vitest';
import { basesNotInForce, normsNotInForce } from '../../electron/domain/examine-bases.ts';
import { dayOfGrounds, daysOfFindings } from '../../electron/domain/governing-days.ts';
import { searchNorms } from '../../electron/domain/search-norms.ts';
import { loadNorms } from '../../electron/law/load-law.ts';
import { answerOf, mustBeDone } from '../documents/compose/composing.ts';
import { aCase, aFinding } from './a-case.ts';

const { norms } = loadNorms('electron/law');
const day = (date: string) => ({ from: date, to: date });
const names = (words: string, date: string | null, limit = 60) =>
  searchNorms(norms, words, date === null ? null : day(date), limit).map(({ name }) => name.vi);

test('a norm and a place are found without diacritics', () => {
  expect(names('61/2018 dieu 17', '2024-01-01')).toEqual([
    'Điều 17 Nghị định số 61/2018/NĐ-CP',
    'khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP',
    'điểm a khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP',
    'điểm b khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP',
    'điểm c khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP',
    'khoản 3 Điều 17 Nghị định số 61/2018/NĐ-CP',
    'khoản 4 Điều 17 Nghị định số 61/2018/NĐ-CP',
  ]);
  expect(names('luat 84/2025 dieu 36 khoan 2', '2025-08-01')[0]).toBe('khoản 2 Điều 36 Luật Thanh tra');
  expect(names('61/2018 khoản 9 điều 19', '2024-01-01')).toEqual(['khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP']);
  expect(names('mau 4 01/2018/TT-VPCP', '2024-01-01')).toEqual([
    'Mẫu số 04 ban hành kèm theo Thông tư số 01/2018/TT-VPCP',
  ]);
});

test('what a provision is about finds it, in both languages', () => {
  expect(names('xin loi', '2024-01-01')).toContain('khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP');
  expect(names('apology', '2024-01-01')).toContain('khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP');
});

test('what is in force on the day stands before what is not, which says why', () => {
  const hits = searchNorms(norms, 'một cửa', day('2025-08-01'), 60);
  const kinds = hits.map(({ state }) => state.kind);
  expect(kinds[0]).toBe('in-force');
  expect(kinds.lastIndexOf('in-force')).toBeLessThan(kinds.findIndex((kind) => kind !== 'in-force'));
  expect(hits.find(({ basis }) => basis.number === '61/2018/NĐ-CP')?.state).toEqual({
    kind: 'ended',
    on: '2025-06-30',
  });
  expect(searchNorms(norms, '118/2025', day('2024-08-01'), 1)[0]?.state).toEqual({
    kind: 'not-yet',
    from: '2025-07-01',
  });
});

test('a place nobody entered is offered as typed, with its norm only', () => {
  expect(names('61/2018 điều 33 điểm đ', '2024-01-01')).toEqual(['điểm đ Điều 33 Nghị định số 61/2018/NĐ-CP']);
  expect(names('điều 9999', null)).toEqual([]);
});

test('no more than asked for, and everything without words', () => {
  expect(names('', null, 7)).toHaveLength(7);
  expect(names('', null, 100_000).length).toBeGreaterThan(norms.length);
});

test('what a weak source says is marked not verified', () => {
  const [law] = searchNorms(norms, '56/2010 điều 50', null, 1);
  expect(law?.basis.unverified).toBe(true);
  expect(searchNorms(norms, '56/2010 điều 39', null, 1)[0]?.basis.unverified).toBeUndefined();
});

test('findings follow the inspected period, grounds the day of the decision', () => {
  const facts = {
    decision: { date: '2024-06-17' },
    period: { from: '2023-01-01', toTimeOfInspection: true },
    onSite: { from: '2024-09-16', to: '2024-09-23' },
  };
  expect(daysOfFindings(facts)).toEqual({ from: '2023-01-01', to: '2024-09-23' });
  expect(daysOfFindings({ ...facts, period: {} })).toEqual(day('2024-06-17'));
  expect(daysOfFindings({ decision: {}, period: { to: '2023-12-31' }, onSite: {} })).toEqual(day('2023-12-31'));
  expect(daysOfFindings({ decision: { date: '2022-01-01' }, period: { from: '2023-01-01' }, onSite: {} })).toEqual(
    day('2023-01-01'),
  );
  expect(daysOfFindings({ decision: {}, period: {}, onSite: {} })).toBeNull();
  expect(dayOfGrounds(facts)).toEqual(day('2024-06-17'));
  expect(dayOfGrounds({ ...facts, decision: {} })).toBeNull();
});

test('a typed basis that was not in force is hinted at, with its successor', () => {
  const bases = [
    { type: 'decree', number: '61/2018/NĐ-CP' },
    { type: 'decree', number: '118/2025/nđ-cp' },
    { type: 'decree', number: '1/1999/NĐ-CP' },
    { type: 'law', subject: { vi: 'Thanh tra' } },
  ] as const;
  expect(basesNotInForce(bases, norms, day('2025-08-01'))).toMatchObject([
    { code: 'basis-no-longer-in-force', where: '[0]', values: { until: '30/06/2025', successor: '118/2025/NĐ-CP' } },
  ]);
  expect(basesNotInForce(bases, norms, day('2024-08-01'))).toMatchObject([
    { code: 'basis-not-yet-in-force', where: '[1]', values: { since: '01/07/2025' } },
  ]);
  expect(basesNotInForce(bases, norms, null)).toEqual([]);
});

test('in a case, findings are held against the period and grounds against the decision, each with its place', () => {
  const inspectionCase = aCase({
    decision: { date: '2025-07-15' },
    period: { from: '2023-01-01', to: '2024-12-31' },
    legalGrounds: [{ type: 'decree', number: '43/2023/NĐ-CP' }],
    findings: [aFinding('a'), aFinding('b', { legalBases: [{ type: 'decree', number: '118/2025/NĐ-CP' }] })],
  });
  expect(normsNotInForce(inspectionCase, norms).map(({ code, where }) => `${where} ${code}`)).toEqual([
    'legalGrounds[0] basis-no-longer-in-force',
    'findings[1].legalBases[0] basis-not-yet-in-force',
  ]);
  const document = { kind: 'check-report', unitId: null, language: 'vi' } as const;
  const { notices } = mustBeDone(answerOf({ ...inspectionCase, kind: 'check' }, document));
  expect(notices.map(({ where }) => where)).toContain('findings[1].legalBases[0]');
});
