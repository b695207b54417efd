import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The bar of the window with an inspection open, and where a new inspection begins. */
const LEAST_TITLE_WIDTH = 260;

let dataFolder: string;
let launched: LaunchedApp;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

function resize(width: number, height: number): Promise<void> {
  return launched.app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
}

test('a new inspection has the cursor in what it is about', async () => {
  const page = launched.window;
  await page.getByRole('button', { name: 'Cuộc thanh tra mới' }).click();
  await page.locator('[data-place="subject"] :focus, [data-place="subject"]:focus').waitFor();
  await page.keyboard.type('công tác tiếp công dân và giải quyết khiếu nại, tố cáo của các đơn vị trực thuộc');
  await page.getByRole('heading', { name: 'công tác tiếp công dân' }).waitFor();
});

test('its title keeps its room, and nothing of the bar is cut off, in both languages', async () => {
  const page = launched.window;
  for (const [menu, language] of [
    [null, null],
    ['Ngôn ngữ, giao diện', 'English'],
  ] as const) {
    if (menu !== null) {
      await page.getByRole('button', { name: menu }).click();
      await page.getByRole('menuitemradio', { name: language }).click();
      await page.getByRole('button', { name: 'Tools' }).waitFor();
    }
    for (const [width, height] of [
      [1280, 800],
      [1024, 700],
    ] as const) {
      await resize(width, height);
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      const measured = await page.getByRole('banner').evaluate((bar) => ({
        title: bar.querySelector('h1')?.getBoundingClientRect().width ?? 0,
        cut: [...bar.querySelectorAll('button')].filter(
          (button) => button.getBoundingClientRect().right > innerWidth || button.scrollWidth > button.clientWidth + 1,
        ).length,
      }));
      expect(measured.title, `${language} ${width}`).toBeGreaterThanOrEqual(LEAST_TITLE_WIDTH);
      expect(measured.cut, `${language} ${width}`).toBe(0);
    }
  }
});
