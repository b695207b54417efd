import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../electron/contract/types.ts';
import { repositoryFolder } from '../../scripts/electron-runtime/runtime.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** One window with data for every screen, spoken in one language or the other. */
export type Stage = {
  readonly launched: LaunchedApp;
  /** For files that the screens read. */
  readonly folder: string;
  language: Language;
  /** Of the sample inspection; empty before `fillStage`. */
  sampleId: string;
  templateId: string;
};

type Words = { readonly [key: string]: string | Words };

/** The words of the window, by key, as they stand in the locales. */
export function wordsOfWindow(language: Language): ReadonlyMap<string, string> {
  const file = join(repositoryFolder, 'locales', language, 'window.json');
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Words));
}

function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );
}

const words = { vi: wordsOfWindow('vi'), en: wordsOfWindow('en') };

/** A button or an item of a menu by the key of its words; values in the words match anything. */
export function press(stage: Stage, key: string, role: 'button' | 'menuitem' = 'button'): Locator {
  const text = words[stage.language].get(key) ?? words[stage.language].get(`${key}_other`);
  if (text === undefined) throw new Error(`no words ${key}`);
  const pattern = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return stage.launched.window.getByRole(role, { name: new RegExp(`^${pattern.join('.*')}$`) }).first();
}

export async function openStage(): Promise<Stage> {
  const launched = await launchApp(await newDataFolder());
  const { window } = launched;
  // Colours are judged at rest, not half faded in.
  await window.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  // So that a screen that does not come fails before the test does, with its reason.
  window.setDefaultTimeout(20_000);
  await window.locator('main').waitFor();
  return { launched, folder: await newDataFolder(), language: 'vi', sampleId: '', templateId: '' };
}

export async function closeStage(stage: Stage): Promise<void> {
  await stage.launched.close();
  await removeDataFolder(stage.launched.dataFolder);
  await removeDataFolder(stage.folder);
}

/** Speaks the language from now on; the colours follow the system, which `showColours` is. */
export async function speak(stage: Stage, language: Language): Promise<void> {
  stage.language = language;
  await stage.launched.window.evaluate(
    (chosen) => globalThis.window.ketLuan.ask('settings.write', { language: chosen, colourScheme: 'auto' }),
    language,
  );
  await goTo(stage, '/');
  await stage.launched.window.evaluate(() => localStorage.removeItem('ket-luan.beside'));
  await stage.launched.window.reload();
  await stage.launched.window.locator('main').waitFor();
}

/** Waits until no colour is half way to another one; a fading that ends may begin the next. */
export function settled(window: Page): Promise<void> {
  return window.evaluate(async () => {
    for (;;) {
      // What was clicked fades from the frame after the one in which it is drawn.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const fading = document.getAnimations().filter((each) => each instanceof CSSTransition);
      if (fading.length === 0) return;
      await Promise.allSettled(fading.map(({ finished }) => finished));
    }
  });
}

export async function showColours(stage: Stage, colorScheme: 'light' | 'dark'): Promise<void> {
  await stage.launched.window.emulateMedia({ reducedMotion: 'reduce', colorScheme });
  await stage.launched.window.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
  await settled(stage.launched.window);
}

export async function goTo(stage: Stage, address: string): Promise<void> {
  await stage.launched.window.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Closes what is open over the screen, and leaves it. */
export async function leave(stage: Stage): Promise<void> {
  const { window } = stage.launched;
  const above = window.locator('[role="dialog"]:visible, .kl-tour-card, [role="menu"]:visible');
  // The card of the tour lets the focus go into the window; Esc ends the tour while the focus is on the card.
  const next = window.locator('.kl-tour-card [data-next]');
  for (let presses = 0; presses < 6 && (await above.count()) > 0; presses += 1) {
    if ((await next.count()) > 0) await next.focus();
    await window.keyboard.press('Escape');
    await window.waitForTimeout(40);
  }
  await window.locator('.kl-tour-card').waitFor({ state: 'detached' });
  await goTo(stage, '/');
  await window.locator('.kl-row, .kl-scroll').first().waitFor();
}

/** The answer to the next dialogs for a folder or a file. */
export function answerDialogs(stage: Stage, path: string): Promise<void> {
  return stage.launched.app.evaluate((_electron, answer) => {
    process.env.KETLUAN_TEST_OPEN_FILE = answer;
  }, path);
}

/** Everything that a screen can show: the sample, a table of files, a template, a version, a comment, a backup. Once. */
export async function fillStage(stage: Stage): Promise<void> {
  if (stage.sampleId !== '') return;
  const { window } = stage.launched;
  await answerDialogs(stage, join(repositoryFolder, 'test', 'fixtures', 'file-statistics.json'));
  const made = await window.evaluate(async () => {
    const { ask } = globalThis.window.ketLuan;
    localStorage.setItem('ket-luan.tour-done', 'yes');
    const sample = await ask('inspections.openSample', {});
    const table = await ask('cases.importFile', {});
    const template = await ask('templates.duplicate', { folder: 'check-report', from: null, name: 'Mẫu của cơ quan' });
    if (!sample.ok || !table.ok || !template.ok) throw new Error(JSON.stringify([sample, table, template]));
    const inspectionId = sample.value.id;
    const field = { entity: 'finding', id: 'tt-1', path: 'title' } as const;
    await ask('comments.add', { inspectionId, field, author: 'Trần Thị B', text: 'Cần đối chiếu lại số liệu' });
    const document = { inspectionId, kind: 'check-report', unitId: null, language: 'vi' } as const;
    const kept = await ask('versions.keep', { ...document, note: 'bản trình lần 1' });
    if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
    return { sampleId: inspectionId, templateId: template.value.id };
  });
  Object.assign(stage, made);
  await leaveEnglishOpen(stage);
  await answerDialogs(stage, stage.folder);
  await window.evaluate(async () => {
    await globalThis.window.ketLuan.ask('keeping.chooseBackupFolder', {});
    await globalThis.window.ketLuan.ask('keeping.backUp', {});
  });
}

/** One text whose Vietnamese was changed after translating, and one without English: both are marked beside the fields. */
async function leaveEnglishOpen(stage: Stage): Promise<void> {
  const written = await stage.launched.window.evaluate(async (id) => {
    const { ask } = globalThis.window.ketLuan;
    const read = await ask('inspections.read', { id });
    if (!read.ok) return read;
    const { facts } = read.value;
    const subject = { ...facts.subject, vi: `${facts.subject.vi} và thủ tục hành chính` };
    return ask('inspections.writeFacts', { facts: { ...facts, subject, unitRequests: { vi: 'Bổ sung biên chế.' } } });
  }, stage.sampleId);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}
