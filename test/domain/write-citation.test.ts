import { describe, expect, test } from 'vitest';
import type { LegalBasis } from '../../electron/domain/legal-basis.ts';
import { citationOf, latinNumber } from '../../electron/domain/write-citation.ts';

const DECREE: LegalBasis = {
  type: 'decree',
  number: '61/2018/NĐ-CP',
  date: '2018-04-23',
  issuer: { vi: 'Chính phủ', en: 'the Government' },
  subject: { vi: 'thực hiện cơ chế một cửa', en: 'the one-stop mechanism' },
};
const LAW: LegalBasis = {
  type: 'law',
  number: '11/2022/QH15',
  date: '2022-11-14',
  issuer: { vi: 'Quốc hội', en: 'the National Assembly' },
  subject: { vi: 'Thanh tra', en: 'Inspection' },
};

describe('a norm', () => {
  test('is full the first time, type and number after', () => {
    expect(citationOf(DECREE, 'vi')).toMatchObject({
      full: 'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa',
      short: 'Nghị định số 61/2018/NĐ-CP',
    });
    expect(citationOf(DECREE, 'en')).toMatchObject({
      full: 'Decree No. 61/2018/ND-CP dated 23 April 2018 of the Government on the one-stop mechanism',
      short: 'Decree No. 61/2018/ND-CP',
    });
  });

  test('that is a law or an ordinance has only its name (Decree 30/2020, Annex I, II.5)', () => {
    expect(citationOf(LAW, 'vi')).toMatchObject({ full: 'Luật Thanh tra', short: 'Luật Thanh tra' });
    expect(citationOf(LAW, 'en').full).toBe('the Law on Inspection');
    expect(citationOf({ ...LAW, type: 'ordinance' }, 'vi').full).toBe('Pháp lệnh Thanh tra');
  });

  test('has no second «về» where its subject brings one', () => {
    const basis = { ...DECREE, subject: { vi: 'về thực hiện cơ chế một cửa' } };
    expect(citationOf(basis, 'vi').full).not.toContain('về về');
  });

  test('without a number has its type and name', () => {
    const plan: LegalBasis = { type: 'plan', subject: { vi: 'cải cách hành chính năm 2024' } };
    expect(citationOf(plan, 'vi').full).toBe('Kế hoạch cải cách hành chính năm 2024');
    expect(citationOf({ type: 'other', number: '12/HD' }, 'vi').full).toBe('số 12/HD');
  });

  test('is known again by another of its provisions, and is no other norm', () => {
    const article = citationOf({ ...DECREE, article: '19' }, 'vi');
    expect(article.norm).toBe(citationOf(DECREE, 'vi').norm);
    expect(article.norm).not.toBe(citationOf(LAW, 'vi').norm);
  });

  test('keeps its symbol in Vietnamese and loses its marks in English', () => {
    expect(latinNumber('733/QĐ-UBND')).toBe('733/QD-UBND');
    expect(latinNumber('05/QyĐ')).toBe('05/QyD');
    expect(latinNumber('12/HƯ')).toBe('12/HU');
  });
});

describe('a provision', () => {
  test('goes from the point up in Vietnamese, Điều alone with a capital', () => {
    const basis = { ...DECREE, article: '19', clause: '9', point: 'đ' };
    expect(citationOf(basis, 'vi').short).toBe('điểm đ khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP');
    expect(citationOf(basis, 'en').short).toBe('Point đ, Clause 9, Article 19 of Decree No. 61/2018/ND-CP');
  });

  test.each([
    [{ article: '19' }, 'Điều 19 ', 'Article 19 of '],
    [{ article: '19', clause: '9' }, 'khoản 9 Điều 19 ', 'Clause 9, Article 19 of '],
    [{ clause: '9' }, 'khoản 9 ', 'Clause 9 of '],
    [{ article: '', clause: '', point: '' }, '', ''],
    [{}, '', ''],
  ])('%o', (provision, vi, en) => {
    expect(citationOf({ ...DECREE, ...provision }, 'vi').short).toBe(`${vi}Nghị định số 61/2018/NĐ-CP`);
    expect(citationOf({ ...DECREE, ...provision }, 'en').short).toBe(`${en}Decree No. 61/2018/ND-CP`);
  });

  test('of a law stands before its name', () => {
    expect(citationOf({ ...LAW, article: '78' }, 'vi').full).toBe('Điều 78 Luật Thanh tra');
    expect(citationOf({ ...LAW, article: '78' }, 'en').full).toBe('Article 78 of the Law on Inspection');
  });
});
