import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import type { Finding } from '../../../electron/domain/finding.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { fullCase } from '../compose/full-case.ts';

/** A case just begun: one unit without a name. */
export const emptyCase: InspectionCase = aCase({ units: [{ id: 'unit', name: {}, parents: [] }] });

/** Exactly `length` characters of ordinary words. */
function longText(words: string, length: number): string {
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();
}

const longName = (): BilingualText => ({
  vi: longText('Trung tâm Phục vụ hành chính công thành phố Cao Lãnh và các xã, phường trực thuộc, ', 200),
  en: longText('Centre for Public Service of the City of Cao Lanh and of its wards and communes, ', 200),
});

/**
 * Every text 200 characters long: names of units, posts of signers, recipients, cells of the plan. Without the table of files: words
 * of a chart are drawn and stand in no text of the model; test/documents/statistics.test.ts holds them.
 */
export const longNamesCase: InspectionCase = { ...fullCase('inspection', longName), fileStatistics: undefined };

const UNITS = ['unit-1', 'unit-2', 'unit-3'];

function narrative(place: number): BilingualText {
  const vi = `Kiểm tra xác suất hồ sơ lần ${place}: công chức tiếp nhận chưa cập nhật kịp thời lên hệ thống một cửa điện tử. `;
  const en = `A sample of files, check ${place}: officials did not enter them in the electronic one-stop system in time. `;
  return { vi: `${vi.repeat(4)}\n${vi.repeat(3)}`, en: `${en.repeat(4)}\n${en.repeat(3)}` };
}

function finding(place: number): Finding {
  const unit = UNITS[place % 4];
  return aFinding(`f-${place}`, {
    kind: place % 5 === 0 ? 'achievement' : 'shortcoming',
    unitIds: unit === undefined ? [] : [unit],
    contentId: `content-${place % 3}`,
    title: { vi: `Nội dung thứ ${place} còn hạn chế`, en: `Matter number ${place} falls short` },
    narrative: narrative(place),
    counts: [
      {
        affected: { value: place },
        total: { value: 60 },
        unit: { vi: 'hồ sơ', en: 'files' },
        label: { vi: 'quá hạn', en: 'overdue' },
      },
    ],
    legalBases: [{ type: 'decree', number: '61/2018/NĐ-CP', article: `${(place % 20) + 1}`, clause: '2' }],
    causes: [
      { kind: 'subjective', text: { vi: `Thiếu kiểm tra việc thứ ${place}`, en: `Matter ${place} went unchecked` } },
    ],
    responsibilities: [{ kind: 'collective', who: { vi: `Phòng số ${place}`, en: `Office ${place}` } }],
  });
}

/** Three units and 60 findings, of each unit and of all, over three contents. */
export const largeCase: InspectionCase = {
  ...aCase({ kind: 'check' }),
  subject: { vi: 'giải quyết thủ tục hành chính', en: 'handling of administrative procedures' },
  units: UNITS.map((id, place) => ({
    id,
    name: { vi: `Ủy ban nhân dân xã số ${place + 1}`, en: `People's Committee of Commune ${place + 1}` },
    parents: [],
  })),
  contents: [0, 1, 2].map((place) => ({
    id: `content-${place}`,
    title: { vi: `Việc tiếp nhận hồ sơ nhóm ${place}`, en: `Reception of files of group ${place}` },
  })),
  findings: Array.from({ length: 60 }, (_, place) => finding(place + 1)),
  recommendations: [
    { id: 'r', action: { vi: 'Khắc phục ngay', en: 'Remedy at once' }, findingIds: [], term: { kind: 'at-once' } },
  ],
  documents: [{ kind: 'check-report', date: '2024-12-23' }],
};
