import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../electron/contract/channels.ts';
import { dropFiles, FAULTY, GOOD, OLD_DOC, written } from './check-files.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** What axe-core finds on every screen of the sample inspection and on the tools, in both languages, light and dark. */
type PageWithAxe = typeof globalThis & { readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> } };

const STEPS = [
  'decision',
  'contents',
  'findings',
  'responsibility',
  'recommendations',
  'documents',
  'remediation',
] as const;
const SETTINGS: readonly Settings[] = [
  { language: 'vi', colourScheme: 'light' },
  { language: 'vi', colourScheme: 'dark' },
  { language: 'en', colourScheme: 'light' },
  { language: 'en', colourScheme: 'dark' },
];

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;
let axeSource: string;
let sampleId: string;
let checkFolder: string;

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  dataFolder = await newDataFolder();
  checkFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  // Colours are judged at rest, not half faded in.
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.locator('main').waitFor();
  const sample = await window.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
  if (!sample.ok) throw new Error('no sample');
  sampleId = sample.value.id;
  await leaveEnglishOpen(sampleId);
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(checkFolder);
});

async function violations(): Promise<readonly string[]> {
  await window.evaluate(axeSource);
  const { violations: found } = await window.evaluate(() =>
    (globalThis as PageWithAxe).axe.run({ resultTypes: ['violations'] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** One text whose Vietnamese was changed after translating, and one without English: both are marked beside the fields. */
async function leaveEnglishOpen(inspectionId: string): Promise<void> {
  const written = await window.evaluate(async (id) => {
    const { ask } = globalThis.window.ketLuan;
    const read = await ask('inspections.read', { id });
    if (!read.ok) return read;
    const { facts } = read.value;
    const subject = { ...facts.subject, vi: `${facts.subject.vi} và thủ tục hành chính` };
    return ask('inspections.writeFacts', { facts: { ...facts, subject, unitRequests: { vi: 'Bổ sung biên chế.' } } });
  }, inspectionId);
  expect(written).toMatchObject({ ok: true });
}

async function open(step: (typeof STEPS)[number]): Promise<void> {
  await window.evaluate(
    ([id, name]) => {
      location.hash = `/inspection/${id}/${name}`;
    },
    [sampleId, step] as const,
  );
  await window.locator('main').waitFor();
}

test.each(SETTINGS)('$language, $colourScheme: nothing to mend on any screen', async (settings) => {
  await window.evaluate((chosen) => globalThis.window.ketLuan.ask('settings.write', chosen), settings);
  await window.evaluate(() => {
    location.hash = '/';
  });
  await window.reload();
  await window.locator('.kl-row').first().waitFor();
  expect(await violations(), 'list').toEqual([]);

  await open('decision');
  await window.locator('[data-place="decision.number"]').waitFor();
  await window.locator('.kl-english-bar button').first().waitFor();
  expect(await violations(), 'decision').toEqual([]);

  await open('contents');
  await window.locator('[data-place="contents"]').waitFor();
  expect(await violations(), 'contents').toEqual([]);

  await open('findings');
  await window.locator('.kl-row button').first().click();
  await window.locator('[data-place="title.vi"]').waitFor();
  expect(await violations(), 'findings').toEqual([]);

  await open('responsibility');
  await window.locator('.kl-row .kl-row-open').first().click();
  await window.locator('[data-place="causes"]').waitFor();
  expect(await violations(), 'responsibility').toEqual([]);
  await window.locator('.kl-row input[type="checkbox"]').first().click();
  await window.locator('[data-place="give.cause"]').waitFor();
  expect(await violations(), 'one cause for several').toEqual([]);

  await open('recommendations');
  await window.locator('.kl-row button').first().click();
  await window.locator('[data-place="recommendations[0].action.vi"]').waitFor();
  expect(await violations(), 'recommendations').toEqual([]);

  await open('remediation');
  await window.locator('.kl-cell').first().click();
  await window.locator('textarea').first().waitFor();
  expect(await violations(), 'plan with an open cell').toEqual([]);

  await open('documents');
  await window.locator('.kl-paper').first().waitFor();
  expect(await violations(), 'documents').toEqual([]);

  await window.locator('input[value="both"] + label').click();
  await window.locator('.kl-paper [lang="en"]').first().waitFor();
  expect(await violations(), 'document side by side').toEqual([]);
  await window.evaluate(() => {
    location.hash = '/tools/settings';
  });
  await window.locator('[data-place="section.backup"] button').first().waitFor();
  await window.locator('[data-place="signers"] > button').click();
  await window.locator('[data-place="recipientLists"] > button').click();
  await window.locator('[data-place="recipientLists[0].name"]').waitFor();
  expect(await violations(), 'settings').toEqual([]);
  await window.evaluate(() => {
    location.hash = '/tools/check';
  });
  await window.locator('.kl-drop').waitFor();
  expect(await violations(), 'check without files').toEqual([]);
  await dropFiles(window, written(checkFolder, { 'a.docx': FAULTY, 'b.docx': GOOD, 'c.doc': OLD_DOC }));
  const rows = window.locator('.kl-check-row .kl-row-open');
  for (const index of [0, 1, 2]) {
    await rows.nth(index).click();
    await window.locator('.kl-check-finding, .kl-form [role="alert"]').first().waitFor();
    expect(await violations(), `check, file ${index}`).toEqual([]);
  }
  await window.evaluate(() => {
    location.hash = '/tools/glossary';
  });
  await window.locator('.kl-term').first().waitFor();
  expect(await violations(), 'glossary').toEqual([]);
  await window.locator('.kl-row button').first().click();
  await window.getByRole('dialog').locator('input').first().waitFor();
  expect(await violations(), 'a term of the glossary').toEqual([]);
});
