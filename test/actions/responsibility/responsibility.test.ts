import { describe, expect, test } from 'vitest';
import type { Storage } from '../../../electron/actions/ports.ts';
import {
  type Gift,
  giveToFindings,
  takeBackFromFindings,
} from '../../../electron/actions/responsibility/give-to-findings.ts';
import { listResponsibilityRows } from '../../../electron/actions/responsibility/list-responsibility-rows.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { plainCase, plainFinding, RICH_FINDING } from '../../storage/rich-case.ts';

const CAUSE: Gift = { cause: { kind: 'objective', text: { vi: 'Thiếu biên chế', en: 'Too few posts' } } };
const WHO: Gift = { responsibility: { kind: 'individual', who: { vi: 'Giám đốc Sở' } } };

function withFindings(): Storage {
  const storage = openFolder(newDataFolder());
  const shortcoming = { ...plainFinding('s'), kind: 'shortcoming' as const };
  storage.inspections.insertCase(plainCase('c', [plainFinding('a'), RICH_FINDING, shortcoming]));
  return storage;
}

describe('the table of shortcomings', () => {
  test('holds the shortcomings alone, with their places among all findings', () => {
    const rows = listResponsibilityRows(withFindings().inspections, 'c');
    expect(rows).toMatchObject({
      value: [
        { findingId: 'f-1', position: 1, responsibilities: [{ kind: 'collective' }], explanation: { text: {} } },
        { findingId: 's', position: 2, causes: [], responsibilities: [], explanation: null },
      ],
    });
  });

  test('carries the beginning of a long explanation', () => {
    const storage = withFindings();
    storage.findings.write('c', { ...RICH_FINDING, explanation: { text: { vi: 'dài '.repeat(5_000) } } });
    const rows = listResponsibilityRows(storage.inspections, 'c');
    expect(JSON.stringify(rows).length).toBeLessThan(2_000);
  });

  test('of an unknown inspection is refused', () => {
    expect(listResponsibilityRows(withFindings().inspections, 'none')).toMatchObject({ ok: false });
  });
});

describe('one cause or responsibility for several shortcomings', () => {
  test('is added behind what is there, and taken back from those alone that got it', () => {
    const { findings } = withFindings();
    findings.write('c', { ...RICH_FINDING, causes: [...RICH_FINDING.causes, CAUSE.cause] });
    const before = findings.read('c', 'f-1');
    const given = giveToFindings(findings, { inspectionId: 'c', findingIds: ['f-1', 's', 'gone'], gift: CAUSE });
    expect(given).toEqual({ ok: true, value: { findingIds: ['s'] } });
    expect(findings.read('c', 'f-1')).toEqual(before);
    expect(findings.read('c', 's')?.causes).toMatchObject([CAUSE.cause]);
    takeBackFromFindings(findings, { inspectionId: 'c', findingIds: ['s'], gift: CAUSE });
    expect(findings.read('c', 's')?.causes).toEqual([]);
  });

  test('leaves the other list of the finding alone', () => {
    const { findings } = withFindings();
    giveToFindings(findings, { inspectionId: 'c', findingIds: ['f-1', 's'], gift: WHO });
    expect(findings.read('c', 'f-1')).toMatchObject({
      causes: RICH_FINDING.causes,
      responsibilities: [...RICH_FINDING.responsibilities, WHO.responsibility],
    });
    takeBackFromFindings(findings, { inspectionId: 'c', findingIds: ['f-1', 's'], gift: WHO });
    expect(findings.read('c', 'f-1')?.responsibilities).toEqual(RICH_FINDING.responsibilities);
  });

  test('that nobody lacks changes nothing', () => {
    const { findings } = withFindings();
    const again = { inspectionId: 'c', findingIds: ['s'], gift: CAUSE };
    giveToFindings(findings, again);
    expect(giveToFindings(findings, again)).toEqual({ ok: true, value: { findingIds: [] } });
    expect(findings.read('c', 's')?.causes).toHaveLength(1);
  });
});
