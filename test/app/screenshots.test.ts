import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../electron/contract/types.ts';
import { repositoryFolder } from '../../scripts/electron-runtime/runtime.ts';
import { FIRST_START, SCREENS } from './every-screen.ts';
import { stopsWithoutRing } from './focus-ring.ts';
import { textsOfPage, wordJudge } from './frame-words.ts';
import { faultsOfPage } from './page-faults.ts';
import { PLANTED, plant, takeOut } from './planted-faults.ts';
import { closeStage, fillStage, leave, openStage, type Stage, showColours, speak } from './stage.ts';

/**
 * A picture of every screen in three sizes, written to out/screenshots for people to look at; what can be told about it
 * without another picture to compare with is tested: nothing cut off, hidden, on top of each other, untranslated or blank.
 */
const SIZES = [
  { name: '1280', width: 1280, height: 840, zoom: 1 },
  { name: '1024', width: 1024, height: 700, zoom: 1 },
  { name: '200-percent', width: 1280, height: 840, zoom: 2 },
] as const;
type Size = (typeof SIZES)[number];

const PICTURES = join(repositoryFolder, 'out', 'screenshots');
const COLOURS = { vi: 'light', en: 'dark' } as const;
const judges: Readonly<Record<Language, ReturnType<typeof wordJudge>>> = { vi: wordJudge('vi'), en: wordJudge('en') };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  mkdirSync(PICTURES, { recursive: true });
});

afterAll(() => closeStage(stage));

async function resize({ width, height, zoom }: Size): Promise<void> {
  const { app, window } = stage.launched;
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [shown] = BrowserWindow.getAllWindows();
      shown?.setContentSize(size.width, size.height);
      shown?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await window.waitForFunction(
    (size) => Math.abs(innerWidth - size.width) < 2 && Math.abs(innerHeight - size.height) < 2,
    { width: width / zoom, height: height / zoom },
  );
  await window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** The picture as the system shows it, and how many different colours it has. */
async function picture(): Promise<{ readonly png: Buffer; readonly colours: number }> {
  const { data, colours } = await stage.launched.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    if (image === undefined) throw new Error('no window');
    const bitmap = image.toBitmap();
    const seen = new Set<number>();
    for (let at = 0; at + 3 < bitmap.length; at += 4 * 7) seen.add(bitmap.readUInt32LE(at));
    return { data: image.toPNG().toString('base64'), colours: seen.size };
  });
  return { png: Buffer.from(data, 'base64'), colours };
}

async function faults(): Promise<readonly string[]> {
  const { window } = stage.launched;
  const said = await window.evaluate(textsOfPage);
  return [...(await window.evaluate(faultsOfPage)), ...judges[stage.language](said)];
}

async function look(name: string): Promise<void> {
  for (const size of SIZES) {
    await resize(size);
    const { png, colours } = await picture();
    writeFileSync(join(PICTURES, `${name}.${stage.language}.${size.name}.png`), png);
    expect.soft(colours, `colours of ${name} at ${size.name}`).toBeGreaterThan(20);
    expect.soft(await faults(), `${name}, ${stage.language}, ${size.name}`).toEqual([]);
  }
  await resize(SIZES[0]);
  expect.soft(await stopsWithoutRing(stage.launched.window, 3), `focus on ${name}`).toEqual([]);
}

async function speakIn(language: Language): Promise<void> {
  await speak(stage, language);
  await showColours(stage, COLOURS[language]);
}

test('the first start is whole in every size', async () => {
  for (const language of ['vi', 'en'] as const) {
    await speakIn(language);
    await FIRST_START.show(stage);
    await look(FIRST_START.name);
  }
});

describe('what is wrong on purpose is found', () => {
  beforeAll(() => speakIn('vi'));

  test.each(PLANTED)('$told', async (fault) => {
    await FIRST_START.show(stage);
    await plant(stage.launched.window, fault);
    expect(await faults()).toContainEqual(expect.stringContaining(fault.told));
    await takeOut(stage.launched.window);
    expect(await faults()).toEqual([]);
  });

  test('a focus that cannot be seen', async () => {
    const button = {
      tag: 'button',
      style: 'outline: none !important; box-shadow: none !important;',
      text: 'Nút',
    } as const;
    await plant(stage.launched.window, { told: '', style: '', parts: [button] });
    await stage.launched.window.locator('#planted button').focus();
    await stage.launched.window.keyboard.press('Shift+Tab');
    expect(await stopsWithoutRing(stage.launched.window, 1)).toContainEqual(expect.stringContaining('Nút'));
    await takeOut(stage.launched.window);
  });

  test('a blank picture', async () => {
    await stage.launched.window.evaluate(() => {
      document.body.style.display = 'none';
    });
    await expect.poll(async () => (await picture()).colours).toBeLessThan(20);
    await stage.launched.window.evaluate(() => {
      document.body.style.display = '';
    });
  });
});

describe.each(['vi', 'en'] as const)('%s', (language) => {
  beforeAll(async () => {
    await fillStage(stage);
    await speakIn(language);
  });

  test.each(SCREENS)('$name is whole in every size', async ({ name, show }) => {
    await show(stage);
    await look(name);
    await leave(stage);
  });
});
