import type { Locator } from 'playwright-core';
import { goTo, press, type Stage } from './stage.ts';

/** Brings a screen, a dialog or a drawer before the eyes; answers when it is there. */
export type Screen = { readonly name: string; readonly show: (stage: Stage) => Promise<void> };

export function seen(stage: Stage, selector: string): Promise<void> {
  return stage.launched.window.locator(selector).first().waitFor();
}

async function open(stage: Stage, address: string, shown: string): Promise<void> {
  await goTo(stage, `/inspection/${stage.sampleId}/${address}`);
  await seen(stage, shown);
}

function row(stage: Stage, index: number): Locator {
  return stage.launched.window.locator('[data-open]').nth(index);
}

const dialog = '[role="dialog"]';

/** What the system's dialog for a file answers; null for the dialog itself. */
async function answerWith({ launched }: Stage, path: string | null): Promise<void> {
  await launched.app.evaluate((_, file) => {
    if (file === null) delete process.env.KETLUAN_TEST_OPEN_FILE;
    else process.env.KETLUAN_TEST_OPEN_FILE = file;
  }, path);
}

async function openFinding(stage: Stage): Promise<void> {
  await open(stage, 'findings/tt-1', '[data-finding="tt-1"] [data-place="title.vi"]');
}

async function chooseSeveral(stage: Stage): Promise<void> {
  await open(stage, 'findings', '[data-open]');
  for (const index of [0, 1, 2]) await row(stage, index).click({ modifiers: ['Control'] });
  await seen(stage, '[role="toolbar"]');
}

async function overFinding(stage: Stage, key: string): Promise<void> {
  await openFinding(stage);
  await press(stage, key).click();
  await seen(stage, dialog);
}

async function overSeveral(stage: Stage, key: string): Promise<void> {
  await chooseSeveral(stage);
  await press(stage, key).click();
  await seen(stage, dialog);
}

export const STEPS_OF_INSPECTION: readonly Screen[] = [
  { name: 'decision', show: (stage) => open(stage, 'decision', '[data-place="decision.number"]') },
  {
    name: 'calendar',
    show: async (stage) => {
      await open(stage, 'decision', 'input[data-place="decision.date"]');
      await stage.launched.window.locator('input[data-place="decision.date"]').focus();
      await stage.launched.window.keyboard.press('Alt+ArrowDown');
      await seen(stage, `${dialog} thead`);
    },
  },
  {
    name: 'procedure',
    show: async (stage) => {
      await open(stage, 'decision', '[data-procedure="conclusion"], [data-procedure="check-report"]');
      await stage.launched.window.locator('[data-place="section.procedure"]').evaluate((each) => each.scrollIntoView());
    },
  },
  {
    name: 'plan-received',
    show: async (stage) => {
      await open(stage, 'remediation/plan', '[data-place="plan.entries"]');
      await answerWith(stage, 'test/fixtures/cases/dak-mil-2024.json');
      await press(stage, 'planReceived.open').click();
      await seen(stage, '[data-compared]');
      await answerWith(stage, null);
    },
  },
  { name: 'contents', show: (stage) => open(stage, 'contents', '[data-place="contents"]') },
  { name: 'findings', show: (stage) => open(stage, 'findings', '[data-open]') },
  { name: 'finding', show: openFinding },
  { name: 'several-findings', show: chooseSeveral },
  {
    name: 'responsibility',
    show: async (stage) => {
      await open(stage, 'responsibility', '.kl-why .kl-row-open');
      await stage.launched.window.locator('.kl-why .kl-row-open').first().click();
      await seen(stage, '[data-place="causes"]');
    },
  },
  {
    name: 'one-cause-for-several',
    show: async (stage) => {
      await open(stage, 'responsibility', '.kl-why .kl-row');
      await stage.launched.window.locator('.kl-why .kl-row input[type="checkbox"]').first().click();
      await seen(stage, '[data-place="give.cause"]');
    },
  },
  {
    name: 'recommendations',
    show: async (stage) => {
      await open(stage, 'recommendations', '.kl-row button');
      await stage.launched.window.locator('.kl-row button').first().click();
      await seen(stage, '[data-place="recommendations[0].action.vi"]');
    },
  },
  { name: 'documents', show: (stage) => open(stage, 'documents', '.kl-paper') },
  {
    name: 'documents-side-by-side',
    show: async (stage) => {
      await open(stage, 'documents', '.kl-paper');
      await stage.launched.window.locator('input[value="both"] + label').click();
      await seen(stage, '.kl-paper [lang="en"]');
    },
  },
  {
    name: 'open-cell-of-plan',
    show: async (stage) => {
      await open(stage, 'remediation', '.kl-cell');
      await stage.launched.window.locator('.kl-cell').first().click();
      await seen(stage, '.kl-cell textarea, textarea');
    },
  },
];

export const OVER_INSPECTION: readonly Screen[] = [
  {
    name: 'problems',
    show: async (stage) => {
      await open(stage, 'decision', '[data-place="decision.number"]');
      await stage.launched.window.keyboard.press('F8');
      await seen(stage, `${dialog} button`);
    },
  },
  {
    name: 'library-insertion',
    show: async (stage) => {
      await open(stage, 'findings', '[data-open]');
      await stage.launched.window.keyboard.press('Control+l');
      await seen(stage, `${dialog} .kl-row`);
      await stage.launched.window.locator(`${dialog} .kl-row .kl-row-open`).nth(1).click();
    },
  },
  { name: 'merge', show: (stage) => overSeveral(stage, 'findings.merge') },
  { name: 'set-together', show: (stage) => overSeveral(stage, 'findings.setTo') },
  {
    name: 'copy-there',
    show: async (stage) => {
      await overSeveralMenu(stage, 'findings.copyTo');
      await seen(stage, dialog);
    },
  },
  { name: 'split', show: (stage) => overFinding(stage, 'findings.split') },
  {
    name: 'copy-here',
    show: async (stage) => {
      await openFinding(stage);
      await press(stage, 'findings.addOther').click();
      await press(stage, 'findings.copyFrom', 'menuitem').click();
      await seen(stage, dialog);
    },
  },
  {
    name: 'find-and-replace',
    show: async (stage) => {
      await openFinding(stage);
      await stage.launched.window.keyboard.press('Control+h');
      await seen(stage, '.kl-find-head input');
      await stage.launched.window.keyboard.type('Việc');
    },
  },
  { name: 'into-library', show: (stage) => overFinding(stage, 'library.propose') },
  { name: 'history', show: (stage) => overFinding(stage, 'history.title') },
  {
    name: 'comments',
    show: async (stage) => {
      await openFinding(stage);
      await stage.launched.window.locator('[data-finding] [data-place="title.vi"]').first().focus();
      await stage.launched.window.keyboard.press('Control+Alt+m');
      await seen(stage, `${dialog} textarea`);
    },
  },
  { name: 'versions', show: openVersions },
  {
    name: 'restore-version',
    show: async (stage) => {
      await openVersions(stage);
      await press(stage, 'history.versions.restoreAsk').click();
      await seen(stage, dialog);
    },
  },
  {
    name: 'keep-version',
    show: async (stage) => {
      await open(stage, 'documents', '.kl-paper');
      await press(stage, 'history.versions.keepNow').click();
      await seen(stage, dialog);
    },
  },
  {
    name: 'paste-table',
    show: async (stage) => {
      await goTo(stage, '/inspection/file-statistics/contents');
      await seen(stage, '[role="grid"]');
      const table = ['TT\tMảng việc\tNhận qua mạng', '1\tChứng thực\t1.531', '2\tHộ tịch\tbảy'];
      await stage.launched.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), table.join('\r\n'));
      await stage.launched.window.locator('[data-place="fileStatistics.rows[0].field.vi"]').click();
      await stage.launched.window.keyboard.press('Control+V');
      await seen(stage, `${dialog} select`);
    },
  },
];

async function overSeveralMenu(stage: Stage, key: string): Promise<void> {
  await chooseSeveral(stage);
  await press(stage, 'findings.moreForSelected').click();
  await press(stage, key, 'menuitem').click();
}

async function openVersions(stage: Stage): Promise<void> {
  await open(stage, 'documents', '.kl-paper');
  await press(stage, 'history.versions.open').click();
  await seen(stage, '.kl-comparison [role="list"], .kl-comparison li, .kl-comparison p');
}

/** The last of all: the panel stays open, and with it in every screen of an inspection. */
export const BESIDE: Screen = {
  name: 'document-beside',
  show: async (stage) => {
    await openFinding(stage);
    await stage.launched.window.keyboard.press('Control+e');
    await seen(stage, '[data-paper] .kl-paper, .kl-paper');
  },
};
