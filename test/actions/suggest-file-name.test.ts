import { expect, test } from 'vitest';
import { caseFileName, documentFileName } from '../../electron/actions/suggest-file-name.ts';
import { plainFacts } from '../storage/rich-case.ts';

const facts = {
  ...plainFacts('c'),
  subject: { vi: 'trách nhiệm thực thi công vụ' },
  units: [
    { id: 'u-1', name: { vi: 'UBND huyện Đắk Mil', en: 'Đắk Mil District' }, parents: [] },
    { id: 'u-2', name: { vi: 'Sở Nội vụ' }, parents: [] },
  ],
};

test('names are ASCII and say document and unit', () => {
  expect(documentFileName(facts, { kind: 'remediation-plan', unitId: 'u-1' }, 'vi')).toBe(
    'ke-hoach-khac-phuc_ubnd-huyen-dak-mil',
  );
  expect(documentFileName(facts, { kind: 'remediation-plan', unitId: 'u-1' }, 'en')).toBe(
    'remediation-plan_dak-mil-district',
  );
  expect(documentFileName(facts, { kind: 'remediation-plan', unitId: 'u-1' }, 'both')).toBe(
    'ke-hoach-khac-phuc_ubnd-huyen-dak-mil_vi-en',
  );
  expect(documentFileName(facts, { kind: 'check-report', unitId: null }, 'vi')).toBe(
    'bao-cao-ket-qua-kiem-tra_trach-nhiem-thuc-thi-cong-vu',
  );
  expect(caseFileName(facts)).toBe('ho-so_trach-nhiem-thuc-thi-cong-vu');
});

test('a case without a subject still gets a name', () => {
  expect(documentFileName(plainFacts('c'), { kind: 'conclusion', unitId: null }, 'vi')).toBe('ket-luan-thanh-tra');
});

test('a name of a thousand words, or with signs a path cannot hold, stays short and plain', () => {
  const name = documentFileName(
    { ...facts, units: [], subject: { vi: `../..\\ ${'dài '.repeat(1000)}` } },
    { kind: 'conclusion', unitId: null },
    'vi',
  );
  expect(name).toMatch(/^[a-z0-9_-]+$/);
  expect(name.length).toBeLessThan(100);
});
