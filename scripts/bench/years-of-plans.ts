import { join } from 'node:path';
import { calendarInUse } from '../../electron/actions/calendar/calendar-in-use.ts';
import { keptOutlooks, keptWatchedRows } from '../../electron/actions/keep-beside.ts';
import type { Storage } from '../../electron/actions/ports.ts';
import type { Finding } from '../../electron/domain/finding.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { loadLaw } from '../../electron/law/load-law.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { repositoryFolder } from '../electron-runtime/runtime.ts';
import { sequence } from './search.ts';

const ROWS_PER_PLAN = 20;
const UNITS = 500;
const OFFICERS = 40;
const MATTERS = [
  'Giải quyết hồ sơ trễ hẹn, chưa gửi thư xin lỗi tổ chức, cá nhân',
  'Chưa niêm yết đầy đủ thủ tục hành chính tại Bộ phận Một cửa',
  'Không ban hành kế hoạch kiểm tra công vụ hằng năm',
  'Cập nhật chậm tiến độ trên Hệ thống thông tin giải quyết thủ tục hành chính',
];

function shortcoming(number: number): Finding {
  return {
    id: `f${number}`,
    kind: 'shortcoming',
    unitIds: [],
    title: { vi: `${MATTERS[number % MATTERS.length]} (${number + 1})` },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
  };
}

/** Concluded within the last years; of nine in ten the day of issue is known. */
function concluded(number: number, today: Date, random: () => number): InspectionCase {
  const issued = new Date(today.getTime() - Math.floor(random() * 1_500) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `case-${number}`,
    kind: 'check',
    subject: { vi: `trách nhiệm thực thi công vụ và cải cách hành chính lần ${number}` },
    decision: { number: `${number}/QĐ-UBND`, date: issued },
    inspectingBody: { name: { vi: 'Thanh tra tỉnh' }, parents: [] },
    team: { members: [] },
    units: [{ id: 'u', name: { vi: `Ủy ban nhân dân xã số ${Math.floor(random() * UNITS)}` }, parents: [] }],
    period: {},
    onSite: {},
    contents: [],
    legalGrounds: [],
    recommendations: [],
    plan: {
      term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' },
      officer: `Cán bộ ${Math.floor(random() * OFFICERS)}`,
      entries: [],
    },
    documents: random() < 0.9 ? [{ kind: 'check-report', number: String(number), date: issued }] : [],
    findings: Array.from({ length: ROWS_PER_PLAN }, (_, index) => shortcoming(index)),
  };
}

/** Of each plan some rows are closed, some reported in part, one extended. */
function follow({ followUp }: Storage, id: string, random: () => number, today: string): void {
  const common = { enteredAt: `${today}T00:00:00.000Z`, on: today };
  const closed = Array.from({ length: ROWS_PER_PLAN }, (_, index) => index).filter(() => random() < 0.5);
  followUp.add(id, [
    ...closed.map((index) => ({
      ...common,
      id: `closed-${index}`,
      row: { findingId: `f${index}`, unitId: 'u' },
      kind: 'closing' as const,
      result: 'done' as const,
    })),
    {
      ...common,
      id: 'extended',
      row: { findingId: 'f3', unitId: 'u' },
      kind: 'extension' as const,
      reason: { vi: 'Chờ kinh phí' },
      newDueOn: `${Number(today.slice(0, 4)) + 1}-01-15`,
    },
  ]);
}

/** What filling said: milliseconds of computing the rows of one inspection, and how many rows there are. */
export type FilledPlans = { readonly rows: number; readonly perInspection: number };

/** Fills a data folder with plans of 20 rows, followed for years, and computes what is kept beside them, as the application would. */
export function fillWithPlans(dataFolder: string, inspections: number): FilledPlans {
  const opened = openStorage({ dataFolder, now: () => new Date().toISOString() });
  if (!opened.ok) throw new ProblemError(opened.problems);
  const storage = opened.value;
  const random = sequence(20_261_122);
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  for (let number = 0; number < inspections; number += 1) {
    storage.inspections.insertCase(concluded(number, now, random));
    follow(storage, `case-${number}`, random, today);
  }
  const calendar = calendarInUse(loadLaw(join(repositoryFolder, 'electron', 'law')), storage);
  for (const kept of [keptOutlooks, keptWatchedRows]) kept.holdTo(storage, calendar);
  const began = performance.now();
  while (keptWatchedRows.refreshNext(storage, calendar, () => false) > 0);
  const perInspection = (performance.now() - began) / inspections;
  while (keptOutlooks.refreshNext(storage, calendar, () => false) > 0);
  const { total: rows } = storage.watch.list({ today, offset: 0, limit: 1 });
  storage.close();
  return { rows, perInspection };
}
