import { describe, expect, test } from 'vitest';
import { insertFindingAt } from '../../electron/actions/insert-finding-at.ts';
import { listPlanRows } from '../../electron/actions/list-plan-rows.ts';
import type { Storage } from '../../electron/actions/ports.ts';
import { readFinding } from '../../electron/actions/read-finding.ts';
import { recordFinding } from '../../electron/actions/record-finding.ts';
import { removeFinding } from '../../electron/actions/remove-finding.ts';
import { reorderFindings } from '../../electron/actions/reorder-findings.ts';
import { searchFindings } from '../../electron/actions/search-findings.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { plainFinding, RICH_CASE, RICH_FINDING } from '../storage/rich-case.ts';

const CALENDAR = { knownYears: [2024], days: [], holidays: [] };

function storageWithCase(): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(RICH_CASE);
  return storage;
}

function idsIn(storage: Storage): readonly string[] {
  return storage.findings.list(RICH_CASE.id).map((each) => each.id);
}

describe('a finding', () => {
  test('is answered whole, its rate computed and written the Vietnamese way', () => {
    const { findings } = storageWithCase();
    expect(readFinding(findings, RICH_CASE.id, 'f-1')).toMatchObject({
      ok: true,
      value: {
        finding: RICH_FINDING,
        countTexts: [{ vi: '548/1.531 hồ sơ trễ hẹn (chiếm 35,79%)' }, {}],
        faults: [],
      },
    });
  });

  test('with an impossible count is kept and its fault told with the place it has in the case', () => {
    const storage = storageWithCase();
    const { findings } = storage;
    const counts = [{ affected: { value: 9 }, total: { value: 3 } }];
    expect(recordFinding(storage, RICH_CASE.id, { ...plainFinding('f-2'), counts })).toMatchObject({
      ok: true,
      value: { finding: { counts }, faults: [{ code: 'count-exceeds-total', where: 'findings[1].counts[0]' }] },
    });
    expect(findings.read(RICH_CASE.id, 'f-2')?.counts).toEqual(counts);
  });

  test('that is new goes to the end', () => {
    const storage = storageWithCase();
    expect(recordFinding(storage, RICH_CASE.id, plainFinding('f-9')).ok).toBe(true);
    expect(idsIn(storage)).toEqual(['f-1', 'f-2', 'f-3', 'f-9']);
  });

  test('of an unknown inspection, or an unknown one, is a problem', () => {
    const storage = storageWithCase();
    const { findings } = storage;
    expect(recordFinding(storage, 'none', plainFinding('f'))).toMatchObject({
      ok: false,
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(readFinding(findings, RICH_CASE.id, 'none')).toMatchObject({
      ok: false,
      problems: [{ code: 'finding-not-found' }],
    });
    expect(removeFinding(findings, RICH_CASE.id, 'none')).toMatchObject({
      ok: false,
      problems: [{ code: 'finding-not-found' }],
    });
  });
});

describe('removing', () => {
  test('answers what is needed to put the finding back where it stood', () => {
    const storage = storageWithCase();
    const removed = removeFinding(storage.findings, RICH_CASE.id, 'f-2');
    if (!removed.ok) throw new Error('refused');
    expect(removed.value.position).toBe(1);
    expect(idsIn(storage)).toEqual(['f-1', 'f-3']);
    expect(insertFindingAt(storage, RICH_CASE.id, removed.value.removed, removed.value.position)).toEqual({
      ok: true,
      value: null,
    });
    expect(storage.inspections.readCase(RICH_CASE.id)).toEqual(RICH_CASE);
  });

  test('undone twice is a problem, and so is undoing it in an unknown inspection', () => {
    const storage = storageWithCase();
    expect(insertFindingAt(storage, RICH_CASE.id, RICH_FINDING, 0)).toMatchObject({
      problems: [{ code: 'finding-exists' }],
    });
    expect(insertFindingAt(storage, 'none', RICH_FINDING, 0)).toMatchObject({
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(idsIn(storage)).toEqual(['f-1', 'f-2', 'f-3']);
  });
});

describe('reordering', () => {
  test('takes the new order', () => {
    const storage = storageWithCase();
    expect(reorderFindings(storage, RICH_CASE.id, ['f-3', 'f-1', 'f-2'])).toEqual({ ok: true, value: null });
    expect(idsIn(storage)).toEqual(['f-3', 'f-1', 'f-2']);
  });

  test('with an order of other findings changes nothing', () => {
    const storage = storageWithCase();
    expect(reorderFindings(storage, RICH_CASE.id, ['f-3', 'f-1'])).toMatchObject({
      problems: [{ code: 'finding-order-outdated' }],
    });
    expect(reorderFindings(storage, 'none', [])).toMatchObject({ problems: [{ code: 'inspection-not-found' }] });
    expect(idsIn(storage)).toEqual(['f-1', 'f-2', 'f-3']);
  });
});

describe('searching', () => {
  test('finds words without their marks, and nothing for no words', () => {
    const { findings } = storageWithCase();
    expect(searchFindings(findings, 'dak mil tre hen', 10)).toMatchObject({
      ok: true,
      value: [{ inspectionId: RICH_CASE.id, id: 'f-1' }],
    });
    expect(searchFindings(findings, '  ', 10)).toEqual({ ok: true, value: [] });
  });
});

describe('plan rows', () => {
  test('are one for each shortcoming of the unit, what was entered over what is derived', () => {
    const { inspections } = storageWithCase();
    expect(listPlanRows(inspections, RICH_CASE.id, 'u-1', CALENDAR)).toMatchObject({
      ok: true,
      value: [
        {
          findingId: 'f-1',
          unitId: 'u-1',
          derived: { measure: { vi: 'khắc phục hồ sơ trễ hẹn' } },
          printed: { measure: { vi: 'Rà soát' } },
        },
      ],
    });
  });

  test('of an unknown inspection or unit are a problem', () => {
    const { inspections } = storageWithCase();
    expect(listPlanRows(inspections, 'none', 'u-1', CALENDAR)).toMatchObject({
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(listPlanRows(inspections, RICH_CASE.id, 'none', CALENDAR)).toMatchObject({
      problems: [{ code: 'unit-not-found' }],
    });
  });
});
