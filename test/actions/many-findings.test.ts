import { describe, expect, test } from 'vitest';
import { copyFindings } from '../../electron/actions/copy-findings.ts';
import { duplicateFindings } from '../../electron/actions/duplicate-findings.ts';
import { mergeFindings, previewMerge } from '../../electron/actions/merge-findings.ts';
import type { Storage } from '../../electron/actions/ports.ts';
import { readInspection } from '../../electron/actions/read-inspection.ts';
import { removeFindings } from '../../electron/actions/remove-findings.ts';
import { searchElsewhere } from '../../electron/actions/search-elsewhere.ts';
import { setFindings } from '../../electron/actions/set-findings.ts';
import { splitFinding } from '../../electron/actions/split-finding.ts';
import { undoFindingChanges } from '../../electron/actions/undo-finding-changes.ts';
import type { FindingsChanged } from '../../electron/contract/channels.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import type { Answer } from '../../electron/domain/problem.ts';
import { withTranslationStamps } from '../../electron/domain/translation.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { plainCase, plainFinding, RICH_CASE, RICH_FINDING } from '../storage/rich-case.ts';

const CASE: InspectionCase = {
  ...RICH_CASE,
  findings: RICH_CASE.findings.map((each) => withTranslationStamps(each)),
  contents: [...RICH_CASE.contents, { id: 'c-2', title: { vi: 'Tiếp công dân' } }],
};
const OTHER: InspectionCase = {
  ...plainCase('case-2', [{ ...RICH_FINDING, id: 'o-1' }, plainFinding('o-2', 'Việc khác')]),
  subject: { vi: 'tiếp công dân' },
  contents: [{ id: 'c-1', title: { vi: 'Tiếp  công dân' } }],
};

function bothStored(): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(CASE);
  storage.inspections.insertCase(OTHER);
  return storage;
}

function numbered(): () => string {
  let last = 0;
  return () => `new-${++last}`;
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problems.map((each) => each.code).join(', '));
  return answer.value;
}

function idsIn(storage: Storage, id = CASE.id): readonly string[] {
  return storage.findings.list(id).map((each) => each.id);
}

const SPLIT = {
  titles: [{ vi: 'Một' }, { vi: 'Hai' }] as const,
  narrative: { vi: 22, en: 9 },
  counts: ['first', 'second'] as const,
  legalBases: ['both'] as const,
  causes: ['second'] as const,
  responsibilities: [],
  evidence: ['second'] as const,
  explanation: 'second' as const,
};

const CHANGES: readonly (readonly [string, (storage: Storage) => Answer<FindingsChanged>, readonly string[]])[] = [
  ['set', (all) => setFindings(all, CASE.id, ['f-1', 'f-3'], { kind: 'shortcoming' }), ['f-1', 'f-2', 'f-3']],
  [
    'set and reorder',
    (all) => setFindings(all, CASE.id, ['f-3'], { contentId: 'c-2' }, ['f-3', 'f-1', 'f-2']),
    ['f-3', 'f-1', 'f-2'],
  ],
  [
    'duplicate',
    (all) => duplicateFindings(all, CASE.id, ['f-3', 'f-1'], numbered()),
    ['f-1', 'new-1', 'f-2', 'f-3', 'new-2'],
  ],
  ['remove', (all) => removeFindings(all, CASE.id, ['f-1', 'f-3']), ['f-2']],
  ['split', (all) => splitFinding(all, CASE.id, 'f-1', SPLIT, numbered()), ['f-1', 'new-1', 'f-2', 'f-3']],
  ['merge', (all) => mergeFindings(all, CASE.id, ['f-2', 'f-1'], { vi: 'Gộp' }), ['f-1', 'f-3']],
  [
    'copy',
    (all) => copyFindings(all, CASE.id, [{ inspectionId: OTHER.id, findingId: 'o-1' }], ['u-2'], numbered()),
    ['f-1', 'f-2', 'f-3', 'new-1'],
  ],
];

describe('a change of several findings', () => {
  test.each(CHANGES)('%s: is made, and taken back whole', (_name, change, expected) => {
    const storage = bothStored();
    const { undo } = given(change(storage));
    expect(idsIn(storage)).toEqual(expected);
    expect(undoFindingChanges(storage, CASE.id, undo)).toEqual({ ok: true, value: null });
    expect(storage.inspections.readCase(CASE.id)).toEqual(CASE);
  });

  test.each(CHANGES)('%s: taken back after others came keeps those', (_name, change) => {
    const storage = bothStored();
    const { undo } = given(change(storage));
    storage.findings.write(CASE.id, plainFinding('since'));
    expect(undoFindingChanges(storage, CASE.id, undo).ok).toBe(true);
    expect(idsIn(storage)).toEqual(['f-1', 'f-2', 'f-3', 'since']);
  });

  test('of an unknown finding or inspection is refused, and nothing changes', () => {
    const storage = bothStored();
    expect(removeFindings(storage, CASE.id, ['f-1', 'none'])).toMatchObject({
      problems: [{ code: 'finding-not-found' }],
    });
    expect(removeFindings(storage, 'none', ['f-1'])).toMatchObject({ problems: [{ code: 'inspection-not-found' }] });
    expect(mergeFindings(storage, CASE.id, ['f-1'], {})).toMatchObject({ problems: [{ code: 'merge-needs-two' }] });
    expect(setFindings(storage, CASE.id, ['f-1'], {}, ['f-1'])).toMatchObject({
      problems: [{ code: 'finding-order-outdated' }],
    });
    expect(storage.inspections.readCase(CASE.id)).toEqual(CASE);
  });
});

describe('setting', () => {
  test('changes what is given and nothing else', () => {
    const storage = bothStored();
    setFindings(storage, CASE.id, ['f-1', 'f-2'], { unitIds: ['u-2'], contentId: null });
    const [first, second, third] = storage.inspections.readCase(CASE.id)?.findings ?? [];
    const { contentId: _, ...rest } = CASE.findings[0] ?? RICH_FINDING;
    expect(first).toEqual({ ...rest, unitIds: ['u-2'] });
    expect(second?.unitIds).toEqual(['u-2']);
    expect(third).toEqual(CASE.findings[2]);
  });
});

describe('references', () => {
  test('follow a merged finding, in the same step', () => {
    const storage = bothStored();
    mergeFindings(storage, CASE.id, ['f-2', 'f-1'], { vi: 'Gộp' });
    const after = storage.inspections.readCase(CASE.id);
    expect(after?.recommendations[0]?.findingIds).toEqual(['f-1']);
    expect(after?.plan.entries.map((each) => each.findingId)).toEqual(['f-1']);
    expect(after?.findings[0]).toMatchObject({ kind: 'shortcoming', title: { vi: 'Gộp' }, unitIds: [] });
  });

  test('lead to both parts of a split finding', () => {
    const storage = bothStored();
    splitFinding(storage, CASE.id, 'f-1', SPLIT, numbered());
    expect(storage.inspections.readFacts(CASE.id)?.recommendations[0]?.findingIds).toEqual(['f-1', 'new-1']);
  });
});

test('what merging would make is shown beforehand', () => {
  const storage = bothStored();
  const shown = given(previewMerge(storage, CASE.id, ['f-2', 'f-1']));
  expect(shown.title.vi).toBe(`${RICH_FINDING.title.vi}; Niêm yết công khai đầy đủ`);
  expect(shown.counts).toEqual(CASE.findings[0]?.counts);
  expect(storage.inspections.readCase(CASE.id)).toEqual(CASE);
});

describe('copies from another inspection', () => {
  test('take the content of the same title, and the units chosen', () => {
    const storage = bothStored();
    const from = [{ inspectionId: CASE.id, findingId: 'f-1' }];
    setFindings(storage, CASE.id, ['f-1'], { contentId: 'c-2' });
    const { ids } = given(copyFindings(storage, OTHER.id, from, [], numbered()));
    expect(storage.findings.read(OTHER.id, ids[0] ?? '')).toMatchObject({ unitIds: [], contentId: 'c-1' });
  });

  test('of a content that is not there belong to none', () => {
    const storage = bothStored();
    const from = [{ inspectionId: CASE.id, findingId: 'f-1' }];
    const { ids } = given(copyFindings(storage, OTHER.id, from, [], numbered()));
    expect(storage.findings.read(OTHER.id, ids[0] ?? '')).not.toHaveProperty('contentId');
  });

  test('are found by words, with what their inspection is about', () => {
    const storage = bothStored();
    expect(given(searchElsewhere(storage, 'tre hen', 10, CASE.id))).toMatchObject([
      { inspectionId: OTHER.id, id: 'o-1', subject: OTHER.subject },
    ]);
    expect(given(searchElsewhere(storage, '', 10, CASE.id))).toEqual([]);
    for (const id of ['x', 'y', 'z']) storage.findings.write(CASE.id, { ...RICH_FINDING, id });
    expect(given(searchElsewhere(storage, 'tre hen', 1, CASE.id)).map((each) => each.id)).toEqual(['o-1']);
  });
});

test('the list says figures and what a shortcoming lacks', () => {
  const storage = bothStored();
  storage.findings.write(CASE.id, { ...plainFinding('f-9'), kind: 'shortcoming' });
  const calendar = { knownYears: [2024], days: [], holidays: [] };
  const { findings } = given(readInspection(storage, CASE.id, calendar));
  expect(findings[0]).toMatchObject({
    lacks: [],
    figures: [{ vi: '548/1.531 (35,79%)', en: '548/1,531 (35.79%)' }, { vi: 'hơn 14.000' }],
  });
  expect(findings[2]?.lacks).toEqual(['title']);
  expect(findings[3]?.lacks).toEqual(['cause', 'responsibility', 'basis']);
});
