import { describe, expect, test } from 'vitest';
import { listForWindow, readHome } from '../../../electron/actions/home/list-for-window.ts';
import { noteVisit, readVisit } from '../../../electron/actions/home/visits.ts';
import { keptOutlooks } from '../../../electron/actions/keep-beside.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { closingDocumentKind } from '../../../electron/domain/offered-documents.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { plainCase, RICH_CASE } from '../../storage/rich-case.ts';

const TODAY = '2025-02-20';
const DUE_CASE = {
  ...RICH_CASE,
  plan: { ...RICH_CASE.plan, term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const },
  documents: [{ kind: closingDocumentKind(RICH_CASE.kind), date: '2024-12-23' }],
};

function withCases(count: number): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(DUE_CASE);
  for (let number = 1; number < count; number += 1) storage.inspections.insertCase(plainCase(`c-${number}`));
  return storage;
}

describe('what lists say of inspections', () => {
  test('is computed before a list is shown, where it is a few', () => {
    const storage = withCases(3);
    expect(keptOutlooks.refreshFew(storage, () => CALENDAR)).toBe(true);
    const listed = listForWindow(storage, { words: '', offset: 0, limit: 9, due: 'week' }, TODAY);
    expect(listed).toMatchObject({
      value: { total: 1, items: [{ id: RICH_CASE.id, due: { dueOn: '2025-02-24', state: 'week', daysLeft: 4 } }] },
    });
    expect(keptOutlooks.refreshFew(storage, () => expect.unreachable('nothing is out of date'))).toBe(true);
  });

  test('is left to the background where it is many, step by step', () => {
    const storage = withCases(40);
    expect(keptOutlooks.refreshFew(storage, () => expect.unreachable('too many'))).toBe(false);
    const unknown = listForWindow(storage, { words: '', offset: 0, limit: 1 }, TODAY);
    expect(unknown).toMatchObject({ value: { items: [{ due: null, faultCount: null, missingCount: null }] } });
    expect(keptOutlooks.refreshNext(storage, CALENDAR, () => true)).toBe(1);
    expect(storage.outlooks.stale(99)).toHaveLength(39);
    expect(keptOutlooks.refreshNext(storage, CALENDAR, () => false)).toBe(39);
    expect(keptOutlooks.refreshNext(storage, CALENDAR, () => false)).toBe(0);
  });

  test('is computed again with other holidays', () => {
    const storage = withCases(1);
    keptOutlooks.holdTo(storage, CALENDAR);
    keptOutlooks.refreshFew(storage, () => CALENDAR);
    keptOutlooks.holdTo(storage, CALENDAR);
    expect(storage.outlooks.stale(9)).toEqual([]);
    const reason = { vi: 'nghỉ', en: 'off' };
    const days = [
      { date: '2025-02-24', type: 'off', kind: 'swapped', reason, source: '', confidence: 'high' } as const,
    ];
    const other = { ...CALENDAR, days: [...CALENDAR.days, ...days] };
    keptOutlooks.holdTo(storage, other);
    keptOutlooks.refreshFew(storage, () => other);
    expect(storage.inspections.lines([RICH_CASE.id])[0]?.dueOn).toBe('2025-02-25');
  });
});

describe('the home screen', () => {
  test('counts and shows what is due and what is missing', () => {
    const storage = withCases(2);
    keptOutlooks.refreshFew(storage, () => CALENDAR);
    expect(readHome(storage, TODAY)).toMatchObject({
      value: {
        recent: [],
        due: { overdue: 0, week: 1, month: 1, lines: [{ id: RICH_CASE.id }] },
        problems: { missing: 2, lines: [{ id: 'c-1' }, { id: RICH_CASE.id }] },
      },
    });
    expect(readHome(storage, '2025-03-01')).toMatchObject({ value: { due: { overdue: 1, week: 0 } } });
  });

  test('leads back to where the person was, the last one first', () => {
    const storage = withCases(3);
    const visit = { part: null, scroll: 0 };
    noteVisit(storage.settings, { ...visit, id: 'c-1', step: 'contents' });
    noteVisit(storage.settings, { ...visit, id: 'c-2', step: 'documents', part: 'conclusion', scroll: 120 });
    noteVisit(storage.settings, { ...visit, id: 'c-1', step: 'findings', part: 'f' });
    noteVisit(storage.settings, { ...visit, id: 'gone', step: 'findings' });
    const home = readHome(storage, TODAY);
    if (!home.ok) throw new Error('no home');
    expect(home.value.recent.map(({ line, step }) => [line.id, step])).toEqual([
      ['c-1', 'findings'],
      ['c-2', 'documents'],
    ]);
    expect(readVisit(storage.settings, 'c-2')).toMatchObject({ value: { part: 'conclusion', scroll: 120 } });
    expect(readVisit(storage.settings, 'c-3')).toEqual({ ok: true, value: null });
    storage.inspections.setAside('c-1');
    expect(readHome(storage, TODAY)).toMatchObject({ value: { recent: [{ line: { id: 'c-2' } }] } });
  });

  test('knows nothing of visits that cannot be read', () => {
    const { settings } = withCases(1);
    for (const broken of ['{', '{}', '[1, null, {"id": 3}]']) {
      settings.write('visits', broken);
      expect(readVisit(settings, 'c-1')).toEqual({ ok: true, value: null });
    }
  });
});
