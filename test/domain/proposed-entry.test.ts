import { expect, test } from 'vitest';
import { proposedEntry } from '../../electron/domain/proposed-entry.ts';
import { aCase, aFinding } from './a-case.ts';

const facts = aCase({
  units: [
    { id: 'u', name: { vi: 'UBND huyện Đắk Mil', en: 'Đắk Mil District' }, parents: [], place: { vi: 'Đắk Mil' } },
  ],
  inspectingBody: { name: { vi: 'UBND tỉnh Đắk Nông' }, parents: [] },
  team: { members: [{ role: 'head', name: 'Nguyễn Văn A' }] },
  recommendations: [
    {
      id: 'k',
      action: { vi: 'UBND huyện Đắk Mil xin lỗi 548 hồ sơ trước ngày 24/02/2025' },
      term: { kind: 'date', date: '2025-02-24' },
      findingIds: ['f'],
    },
  ],
});

const finding = aFinding('f', {
  title: {
    vi: 'Tại UBND huyện Đắk Mil có 548/1.531 hồ sơ (35,79 %) quá hạn',
    en: '548 files late in Đắk Mil District',
  },
  counts: [
    { affected: { value: 548 }, total: { value: 1531 }, unit: { vi: 'hồ sơ', en: 'files' }, label: { vi: 'quá hạn' } },
  ],
  legalBases: [{ type: 'decree', number: '61/2018/NĐ-CP', article: '19', clause: '9' }],
  causes: [{ kind: 'subjective', text: { vi: 'Ông Nguyễn Văn A không theo dõi' } }],
  responsibilities: [{ kind: 'individual', who: { vi: 'Trưởng phòng Nội vụ' } }],
});

test('names and figures of the case are taken out and said; provisions stay', () => {
  const { entry, takenOut } = proposedEntry(finding, facts, 'new', 'giai-quyet');
  expect(entry).toMatchObject({
    id: 'new',
    group: 'giai-quyet',
    title: { vi: 'Tại … có … hồ sơ (…) quá hạn', en: '… files late in …' },
    cause: { vi: 'Ông … không theo dõi' },
    recommendation: { vi: '… xin lỗi … hồ sơ trước ngày …' },
    regimes: [{ bases: [{ cited: { number: '61/2018/NĐ-CP', article: '19', clause: '9' } }] }],
    toCount: { wording: { vi: 'x/y hồ sơ quá hạn', en: 'x of y files' } },
  });
  expect(entry.term).toBeUndefined();
  expect(takenOut).toEqual(
    expect.arrayContaining([
      'UBND huyện Đắk Mil',
      'Đắk Mil District',
      'Nguyễn Văn A',
      '548/1.531',
      '35,79 %',
      '24/02/2025',
    ]),
  );
});

test('nothing of the case is left in any text, whatever the form of its letters', () => {
  const decomposed = aFinding('f', { title: { vi: 'UBND huyện Đắk Mil'.normalize('NFD') } });
  const text = JSON.stringify(proposedEntry(decomposed, facts, 'new', 'khac').entry);
  for (const name of ['Đắk Mil', 'Nguyễn Văn A', '548']) expect(text).not.toContain(name);
});
