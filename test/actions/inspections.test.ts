import { describe, expect, test } from 'vitest';
import { createInspection } from '../../electron/actions/create-inspection.ts';
import { importCase } from '../../electron/actions/import-case.ts';
import { listInspections } from '../../electron/actions/list-inspections.ts';
import { readInspection } from '../../electron/actions/read-inspection.ts';
import { restoreInspection } from '../../electron/actions/restore-inspection.ts';
import { setAsideInspection } from '../../electron/actions/set-aside-inspection.ts';
import { writeFacts } from '../../electron/actions/write-facts.ts';
import { documentsOf } from '../../electron/domain/offered-documents.ts';
import type { WorkingCalendar } from '../../electron/domain/working-calendar.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { plainFacts, RICH_CASE } from '../storage/rich-case.ts';

const CALENDAR: WorkingCalendar = { knownYears: [2024], days: [], holidays: [] };
const ALL = { words: '', offset: 0, limit: 10 };

describe('starting an inspection', () => {
  test('puts it into the list with nothing but kind and subject', () => {
    const { inspections, settings } = openFolder(newDataFolder());
    const started = createInspection(
      { inspections, settings },
      { kind: 'check', subject: { vi: 'công vụ tại Đắk Mil' } },
      () => 'new-1',
    );
    expect(started).toEqual({ ok: true, value: { id: 'new-1' } });
    expect(listInspections(inspections, ALL)).toMatchObject({
      ok: true,
      value: {
        total: 1,
        items: [{ id: 'new-1', kind: 'check', subject: { vi: 'công vụ tại Đắk Mil' }, findingCount: 0 }],
      },
    });
  });

  test('is refused when the id is taken, and leaves the other one as it was', () => {
    const { inspections, settings } = openFolder(newDataFolder());
    inspections.insertCase(RICH_CASE);
    const started = createInspection(
      { inspections, settings },
      { kind: 'inspection', subject: {} },
      () => RICH_CASE.id,
    );
    expect(started).toMatchObject({ ok: false, problems: [{ code: 'inspection-exists' }] });
    expect(inspections.readCase(RICH_CASE.id)?.findings).toHaveLength(RICH_CASE.findings.length);
  });
});

describe('reading an inspection', () => {
  test('answers facts without narratives, the lines of its findings and what the domain says', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    const read = readInspection(storage, RICH_CASE.id, CALENDAR);
    if (!read.ok) throw new Error('refused');
    expect(read.value.facts).not.toHaveProperty('findings');
    expect(read.value.findings.map((each) => each.id)).toEqual(['f-1', 'f-2', 'f-3']);
    expect(read.value.faults).toEqual([]);
    expect(read.value.missing).toContainEqual({
      code: 'missing-finding-title',
      values: {},
      where: 'findings[2].title.vi',
    });
    expect(read.value.documents).toEqual(documentsOf(RICH_CASE).map((each) => expect.objectContaining(each)));
    expect(read.value.documents.find(({ kind }) => kind === 'check-notice')).toEqual({
      kind: 'check-notice',
      unitId: null,
      form: 'titled',
      issuers: ['team', 'body'],
      step: null,
    });
    expect(read.value.planDeadline?.dueOn).toBe('2024-09-30');
  });

  test('two months from the day of issue end on the next working day', () => {
    const storage = openFolder(newDataFolder());
    const term = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;
    storage.inspections.insertCase({
      ...RICH_CASE,
      plan: { ...RICH_CASE.plan, term },
      documents: [{ kind: 'check-report', date: '2024-10-01' }],
    });
    // 01/12/2024 is a Sunday.
    expect(readInspection(storage, RICH_CASE.id, CALENDAR)).toMatchObject({
      value: { planDeadline: { dueOn: '2024-12-02' } },
    });
  });

  test('of an unknown id is a problem', () => {
    expect(readInspection(openFolder(newDataFolder()), 'none', CALENDAR)).toEqual({
      ok: false,
      problems: [{ code: 'inspection-not-found', values: { id: 'none' }, where: '' }],
    });
  });
});

describe('writing facts', () => {
  test('keeps also what contradicts itself, and says so with its place', () => {
    const folder = newDataFolder();
    const storage = openFolder(folder);
    storage.inspections.insertCase({ ...plainFacts('c'), findings: [] });
    const period = { from: '2024-05-02', to: '2024-05-01' };
    expect(writeFacts(storage, { ...plainFacts('c'), period }, CALENDAR)).toMatchObject({
      ok: true,
      value: { facts: { period }, faults: [{ code: 'period-ends-before-start', where: 'period' }] },
    });
    storage.close();
    expect(openFolder(folder).inspections.readFacts('c')?.period).toEqual(period);
  });

  test('of an unknown inspection is a problem and makes none', () => {
    const storage = openFolder(newDataFolder());
    expect(writeFacts(storage, plainFacts('none'), CALENDAR)).toMatchObject({
      ok: false,
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(storage.inspections.list(ALL).total).toBe(0);
  });
});

describe('setting aside', () => {
  test('takes it out of the list, and restoring brings it back whole', () => {
    const { inspections } = openFolder(newDataFolder());
    inspections.insertCase(RICH_CASE);
    expect(setAsideInspection(inspections, RICH_CASE.id)).toEqual({ ok: true, value: null });
    expect(inspections.list(ALL).total).toBe(0);
    expect(restoreInspection(inspections, RICH_CASE.id)).toEqual({ ok: true, value: null });
    expect(inspections.list(ALL).total).toBe(1);
    expect(inspections.readCase(RICH_CASE.id)).toEqual(RICH_CASE);
  });

  test('of an unknown id is a problem, both ways', () => {
    const { inspections } = openFolder(newDataFolder());
    expect(setAsideInspection(inspections, 'none')).toMatchObject({
      ok: false,
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(restoreInspection(inspections, 'none')).toMatchObject({
      ok: false,
      problems: [{ code: 'inspection-not-found' }],
    });
  });
});

describe('importing a case', () => {
  test('keeps its id; a second time it is refused and what was typed since stays', () => {
    const { inspections } = openFolder(newDataFolder());
    expect(importCase(inspections, RICH_CASE)).toEqual({ ok: true, value: { id: RICH_CASE.id } });
    const { findings: _, ...facts } = RICH_CASE;
    inspections.writeFacts({ ...facts, subject: { vi: 'đã sửa' } });
    expect(importCase(inspections, RICH_CASE)).toMatchObject({
      ok: false,
      problems: [{ code: 'inspection-exists', where: 'id' }],
    });
    expect(inspections.readFacts(RICH_CASE.id)?.subject).toEqual({ vi: 'đã sửa' });
  });
});
