import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examineCase, missingForDocument } from '../../electron/domain/examine.ts';
import { fileFaults, fileNotices } from '../../electron/domain/examine-files.ts';
import {
  FILE_COLUMNS,
  FILE_GROUPS,
  type FileColumn,
  type FileFigures,
  type FileRow,
  figureOf,
  hasFigures,
  isFileGroup,
  sumOf,
  sumsOf,
} from '../../electron/domain/file-statistics.ts';
import { writeFileStatistics } from '../../electron/domain/write-file-statistics.ts';
import { aCase, wordsOfProblems } from './a-case.ts';

const LAND: FileFigures = {
  online: 1020,
  direct: 400,
  carriedOver: 111,
  early: 300,
  onTime: 602,
  late: 548,
  inTime: 61,
  overdue: 20,
};

function rowOf(figures: FileFigures, over: Partial<FileRow> = {}): FileRow {
  return { id: JSON.stringify(figures), field: {}, figures, ...over };
}

const anyFigures: fc.Arbitrary<FileFigures> = fc
  .record(
    Object.fromEntries(FILE_COLUMNS.map((each) => [each, fc.nat()])) as Record<FileColumn, fc.Arbitrary<number>>,
    {
      requiredKeys: [],
    },
  )
  .map((each) => each);
const anyRows = fc.array(
  anyFigures.map((figures) => rowOf(figures)),
  { maxLength: 6 },
);

describe('figures', () => {
  test('a total is computed from its parts and stands as given only without them', () => {
    expect(figureOf(LAND, 'received')).toBe(1531);
    expect(figureOf({ received: 10, online: 3 }, 'received')).toBe(10);
    expect(figureOf({ online: 3 }, 'received')).toBeNull();
    expect(figureOf({ refused: 0 }, 'refused')).toBe(0);
  });

  test('sums say nothing of a column that a row leaves open', () => {
    expect(sumsOf([rowOf(LAND), rowOf({ online: 1, received: 5 })])).toEqual({ online: 1021, received: 1536 });
    expect(sumOf([], 'online')).toBeNull();
  });

  test('the sum of the whole is the sum of the parts, where all are given', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const group of FILE_COLUMNS.filter(isFileGroup)) {
          const parts = FILE_GROUPS[group].map((each) => sumOf(rows, each));
          if (!parts.includes(null))
            expect(sumOf(rows, group)).toBe(parts.reduce<number>((sum, each) => sum + (each ?? 0), 0));
        }
      }),
    );
  });

  test('a table without a figure prints nothing', () => {
    expect([undefined, { rows: [] }, { rows: [rowOf({})] }, { rows: [rowOf({ refused: 0 })] }].map(hasFigures)).toEqual(
      [false, false, false, true],
    );
  });
});

describe('checks', () => {
  test('tell all contradictions at once, each at its cell', () => {
    const rows = [
      rowOf({ ...LAND, received: 1500 }),
      rowOf({ settled: 5, late: 6 }),
      rowOf({ online: -1, overdue: 2.5 }),
    ];
    expect(fileFaults({ rows })).toEqual([
      {
        code: 'files-total-differs',
        where: 'fileStatistics.rows[0].figures.received',
        values: { row: 1, given: 1500, computed: 1531 },
      },
      {
        code: 'files-parts-exceed-total',
        where: 'fileStatistics.rows[1].figures.settled',
        values: { row: 2, parts: 6, given: 5 },
      },
      { code: 'files-not-whole', where: 'fileStatistics.rows[2].figures.online', values: { row: 3, given: '-1' } },
      { code: 'files-not-whole', where: 'fileStatistics.rows[2].figures.overdue', values: { row: 3, given: '2.5' } },
    ]);
  });

  test('say of files in and out that they differ, refused ones among the settled or beside them', () => {
    const codes = (figures: FileFigures) => fileNotices({ rows: [rowOf(figures)] }).map((each) => each.code);
    expect(codes(LAND)).toEqual([]);
    expect(codes({ ...LAND, refused: 7 })).toEqual([]);
    expect(codes({ ...LAND, online: 1027, refused: 7 })).toEqual([]);
    expect(codes({ ...LAND, online: 1027, refused: 8 })).toEqual(['files-do-not-balance']);
    expect(codes({ received: 10, settled: 11 })).toEqual(['files-out-exceed-in']);
    expect(codes({ received: 10, settled: 9 })).toEqual([]);
  });

  test('name lines that stand twice', () => {
    const rows = [
      rowOf({}, { field: { vi: 'Đất đai' } }),
      rowOf({}, { field: { vi: 'đất  đai' }, unitId: 'u' }),
      rowOf({}, { field: { vi: 'ĐẤT ĐAI' } }),
      rowOf({}),
      rowOf({}),
    ];
    expect(fileNotices({ rows })).toEqual([
      {
        code: 'files-row-twice',
        where: 'fileStatistics.rows[2].field',
        values: { row: 3, field: 'ĐẤT ĐAI', first: 1 },
      },
    ]);
  });

  test('find nothing in figures that were made by adding up, nor in those that leave a whole open', () => {
    const consistent = anyFigures.map((figures) => {
      const parts = Object.fromEntries(Object.entries(figures).filter(([name]) => !isFileGroup(name as FileColumn)));
      return { ...parts, ...sumsOf([rowOf(parts)]) };
    });
    fc.assert(
      fc.property(consistent, (figures) => {
        expect(fileFaults({ rows: [rowOf(figures)] })).toEqual([]);
      }),
    );
  });

  test('are told of the case, stop its documents, and have words', () => {
    const fileStatistics = { rows: [rowOf({ settled: 5, late: 6 }), rowOf({ received: 1, settled: 2 })] };
    const given = aCase({ kind: 'check', fileStatistics });
    const { faults, missing } = examineCase(given);
    const notices = missing.filter((each) => each.where.startsWith('fileStatistics'));
    expect(faults.map((each) => each.code)).toEqual(['files-parts-exceed-total']);
    expect(notices.map((each) => each.code)).toEqual(['files-out-exceed-in']);
    const codesFor = (kind: 'check-report' | 'reminder-letter') =>
      missingForDocument(given, { kind, unitId: null }).filter((each) => each.code.startsWith('files'));
    expect(codesFor('check-report')).toHaveLength(1);
    expect(codesFor('reminder-letter')).toHaveLength(0);
    for (const language of ['vi', 'en'] as const)
      expect(Object.keys(wordsOfProblems(language))).toEqual(
        expect.arrayContaining([
          'files-total-differs',
          'files-parts-exceed-total',
          'files-not-whole',
          'files-row-twice',
          'files-do-not-balance',
          'files-out-exceed-in',
        ]),
      );
  });
});

describe('sentences', () => {
  test('read the figures with their rates', () => {
    expect(writeFileStatistics({ ...sumsOf([rowOf(LAND)]), refused: 5, withdrawn: 0 }, 'Sở Nội vụ', 'vi')).toEqual([
      'Trong kỳ, Sở Nội vụ tiếp nhận 1.531 hồ sơ, trong đó tiếp nhận trực tuyến 1.020 hồ sơ (chiếm 66,62%); tiếp nhận trực tiếp, qua dịch vụ bưu chính 400 hồ sơ (chiếm 26,13%); từ kỳ trước chuyển sang 111 hồ sơ (chiếm 7,25%).',
      'Đã giải quyết 1.450 hồ sơ, trong đó giải quyết trước hạn 300 hồ sơ (chiếm 20,69%); giải quyết đúng hạn 602 hồ sơ (chiếm 41,52%); giải quyết quá hạn 548 hồ sơ (chiếm 37,79%).',
      'Đang giải quyết 81 hồ sơ, trong đó còn trong hạn 61 hồ sơ (chiếm 75,31%); đã quá hạn 20 hồ sơ (chiếm 24,69%).',
      'Ngoài ra, trả lại, từ chối tiếp nhận 05 hồ sơ.',
    ]);
    expect(writeFileStatistics({ received: 1531, late: 1 }, 'the Department', 'en')).toEqual([
      'In the period, the Department received 1,531 files.',
      'Settled: …… files, of which 1 file settled late.',
    ]);
  });

  test('leave out what is not given and say what is none', () => {
    expect(writeFileStatistics({}, 'A', 'vi')).toEqual([]);
    expect(writeFileStatistics({ received: 0, settled: 0, pending: 0, refused: 0 }, null, 'vi')).toEqual([
      'Trong kỳ, …… không tiếp nhận hồ sơ nào.',
      'Chưa giải quyết xong hồ sơ nào.',
      'Không còn hồ sơ đang giải quyết.',
    ]);
    expect(writeFileStatistics({ pending: 3, overdue: 0 }, 'A', 'vi')).toEqual([
      'Đang giải quyết 03 hồ sơ, trong đó đã quá hạn 0 hồ sơ.',
    ]);
  });
});
