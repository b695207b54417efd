import { expect, test } from 'vitest';
import { redoStep, undoStep } from '../../../electron/actions/history/move-steps.ts';
import { importCase } from '../../../electron/actions/import-case.ts';
import { readInspection } from '../../../electron/actions/read-inspection.ts';
import { recordFinding } from '../../../electron/actions/record-finding.ts';
import { settleFigure } from '../../../electron/actions/texts/settle-figure.ts';
import { type Answer, ProblemError } from '../../../electron/domain/problem.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { RICH_CASE, RICH_FINDING } from '../../storage/rich-case.ts';

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

const ACTION = { vi: 'Khắc phục 548 hồ sơ trễ hẹn' };

function afterChange(dataFolder = newDataFolder()) {
  const storage = openFolder(dataFolder);
  const recommendations = [{ id: 'r-1', action: ACTION, findingIds: ['f-1'] }];
  answered(importCase(storage.inspections, { ...RICH_CASE, recommendations }));
  const [first, ...others] = RICH_FINDING.counts;
  if (first === undefined) throw new Error('the finding has no count');
  const counts = [{ ...first, affected: { value: 550 } }, ...others];
  answered(recordFinding(storage, RICH_CASE.id, { ...RICH_FINDING, counts }));
  return { storage, dataFolder };
}

type Opened = ReturnType<typeof afterChange>['storage'];

function told(storage: Opened) {
  const { staleFigures, findings, missing } = answered(readInspection(storage, RICH_CASE.id, CALENDAR));
  const places = missing.filter(({ code }) => code.startsWith('figure-stale')).map(({ where }) => where);
  return { staleFigures, places, isListed: findings[0]?.hasStaleFigures };
}

const READ = { inspectionId: RICH_CASE.id, findingId: 'f-1', was: '548' } as const;

test('a figure changed is told at its sentences in both languages and recommendations, also after a restart', () => {
  const { storage, dataFolder } = afterChange();
  storage.close();
  const again = openFolder(dataFolder);
  const { staleFigures, places, isListed } = told(again);
  expect(staleFigures.map(({ where, was, now }) => [where, was, now])).toEqual([
    ['narrative.vi', '548', '550'],
    ['narrative.en', '548', '550'],
    ['action.vi', '548', '550'],
  ]);
  expect(places).toEqual(['findings[0].narrative.vi', 'findings[0].narrative.en', 'recommendations[0].action.vi']);
  expect(isListed).toBe(true);
});

test('a sentence is settled with the new figure or as it stands, each one step to undo', () => {
  const { storage } = afterChange();
  answered(settleFigure(storage, { ...READ, where: 'narrative.vi', by: 'now' }));
  answered(settleFigure(storage, { ...READ, where: 'narrative.en', by: 'keep' }));
  answered(settleFigure(storage, { ...READ, where: 'action.vi', recommendationId: 'r-1', by: 'now' }));
  expect(told(storage)).toEqual({ staleFigures: [], places: [], isListed: false });
  const inspectionCase = storage.inspections.readCase(RICH_CASE.id);
  expect(inspectionCase?.findings[0]?.narrative).toMatchObject({
    vi: 'Kiểm tra 1.531 hồ sơ.\nTrong đó có 550 hồ sơ trễ hẹn.',
    en: RICH_FINDING.narrative?.en,
  });
  expect(inspectionCase?.recommendations[0]?.action.vi).toBe('Khắc phục 550 hồ sơ trễ hẹn');
  answered(undoStep(storage, RICH_CASE.id, CALENDAR));
  expect(told(storage).places).toEqual(['recommendations[0].action.vi']);
  answered(redoStep(storage, RICH_CASE.id, CALENDAR));
  expect(told(storage).places).toEqual([]);
});

test('what came right meanwhile, or never was, is left alone', () => {
  const { storage } = afterChange();
  const before = storage.inspections.readCase(RICH_CASE.id);
  answered(settleFigure(storage, { ...READ, where: 'title.vi', by: 'now' }));
  expect(storage.inspections.readCase(RICH_CASE.id)).toEqual(before);
  expect(settleFigure(storage, { ...READ, findingId: 'none', where: 'title.vi', by: 'now' }).ok).toBe(false);
});
