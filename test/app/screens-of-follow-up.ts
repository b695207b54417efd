import type { Screen } from './screens-of-inspection.ts';
import { goTo, press, type Stage } from './stage.ts';

async function open(stage: Stage, part: string, shown: string): Promise<void> {
  await noteSome(stage);
  await goTo(stage, `/inspection/${stage.sampleId}/remediation/${part}`);
  await stage.launched.window.locator(shown).first().waitFor();
}

const dialog = '[role="dialog"]';

/** Progress, an extension, a successor and a mistake that was withdrawn, of the first row; and a sub-task of it. Once. */
async function noteSome(stage: Stage): Promise<void> {
  const problems = await stage.launched.window.evaluate(async (inspectionId) => {
    const { ask } = window.ketLuan;
    const read = await ask('inspections.read', { id: inspectionId });
    const rows = await ask('followUp.rows', { inspectionId });
    const first = rows.ok ? rows.value[0] : undefined;
    if (!read.ok || first === undefined) return 'no rows';
    if (first.entries.length > 0) return null;
    const { facts } = read.value;
    const task = { id: 'part', measure: { vi: 'Rà soát hồ sơ trễ hạn' }, lead: { vi: 'Văn phòng' } };
    const entries = [{ findingId: 'tt-1', unitId: first.key.unitId ?? '', tasks: [task] }];
    await ask('inspections.writeFacts', { facts: { ...facts, plan: { ...facts.plan, entries } } });
    const common = { row: first.key, on: '2025-01-10', enteredBy: 'Nguyễn Thị Hòa' };
    const reason = { vi: 'Chờ cấp kinh phí' };
    const successor = { vi: 'Ủy ban nhân dân xã Đắk Mil' };
    const added = await ask('followUp.add', {
      inspectionId,
      entries: [
        { ...common, kind: 'progress', result: 'partly', text: { vi: 'Đã rà soát 12 vụ việc.' } },
        { ...common, kind: 'extension', newDueOn: '2025-03-31', decisionNumber: '15/QĐ-UBND', reason },
        { ...common, kind: 'succession', former: {}, successor },
      ],
    });
    if (!added.ok) return JSON.stringify(added.problems);
    const entryId = added.value[0]?.entries[0]?.id ?? '';
    const back = await ask('followUp.add', {
      inspectionId,
      entries: [{ ...common, kind: 'withdrawal', entryId, reason }],
    });
    return back.ok ? null : JSON.stringify(back.problems);
  }, stage.sampleId);
  if (problems !== null) throw new Error(problems);
}

async function form(stage: Stage, row: number, act: string): Promise<void> {
  await open(stage, `follow:tt-${row}~dak-mil`, '.kl-follow-facts');
  await press(stage, `followUp.act.${act}`).click();
  await stage.launched.window.locator(`${dialog} form`).waitFor();
}

/** The views of the step «follow-up» beside the table of the plan, and what opens over them. */
export const FOLLOW_UP: readonly Screen[] = [
  { name: 'follow-up', show: (stage) => open(stage, 'follow', '.kl-follow-row .kl-row-open') },
  { name: 'followed-row', show: (stage) => open(stage, 'follow:tt-1~dak-mil', '.kl-timeline li') },
  { name: 'follow-up-chart', show: (stage) => open(stage, 'chart', '.kl-gantt-bar') },
  {
    name: 'follow-up-chart-in-words',
    show: async (stage) => {
      await open(stage, 'chart', '.kl-gantt-bar');
      await stage.launched.window.getByRole('switch').last().check();
      await stage.launched.window.locator('.kl-chart-table').waitFor();
    },
  },
  {
    name: 'extension',
    show: async (stage) => {
      await form(stage, 2, 'extension');
      await press(stage, 'followUp.save.extension').click();
      await stage.launched.window.locator(`${dialog} [aria-invalid="true"]`).first().waitFor();
    },
  },
  { name: 'succession', show: (stage) => form(stage, 2, 'succession') },
  { name: 'closing', show: (stage) => form(stage, 2, 'closing') },
  {
    name: 'sub-tasks',
    show: async (stage) => {
      await open(stage, 'follow:tt-1~dak-mil', '.kl-follow-task');
      await press(stage, 'followUp.editTasks').click();
      await stage.launched.window.locator(`${dialog} fieldset`).waitFor();
    },
  },
];
