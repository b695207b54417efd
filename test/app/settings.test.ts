import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

let dataFolder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  dataFolder = await newDataFolder();
});

afterEach(async () => {
  await launched?.close();
  launched = null;
  await removeDataFolder(dataFolder);
});

/** Labels of the menu bar, without the marks of the access keys. */
function menuBar({ app }: LaunchedApp): Promise<readonly string[]> {
  return app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map((each) => each.label.replaceAll('&', '')) ?? [],
  );
}

/** Clicks one item of a menu, as a mouse or its shortcut would. */
function choose(app: LaunchedApp, ...path: readonly string[]): Promise<void> {
  return app.app.evaluate(({ Menu, BrowserWindow }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [index, label] of labels.entries()) {
      const item = items.find((each) => each.label.replaceAll('&', '') === label);
      if (item === undefined) throw new Error(`no menu item ${label}`);
      if (index === labels.length - 1) item.click(undefined, BrowserWindow.getAllWindows()[0]);
      items = item.submenu?.items ?? [];
    }
  }, path);
}

test('the language chosen in the window is the menu’s too, and both keep it', async () => {
  const first = await launchApp(dataFolder);
  launched = first;
  await first.window.getByRole('heading', { name: 'Chào mừng đến với Kết Luận' }).waitFor();
  await expect.poll(() => menuBar(first)).toEqual(['Tệp', 'Sửa', 'Xem', 'Trợ giúp']);
  await first.window.getByRole('radiogroup', { name: 'Ngôn ngữ giao diện' }).getByText('English').click();
  await first.window.getByRole('heading', { name: 'Welcome to Kết Luận' }).waitFor();
  await expect.poll(() => menuBar(first)).toEqual(['File', 'Edit', 'View', 'Help']);
  await first.close();

  const second = await launchApp(dataFolder);
  launched = second;
  await second.window.getByRole('heading', { name: 'Welcome to Kết Luận' }).waitFor();
  await expect.poll(() => menuBar(second)).toEqual(['File', 'Edit', 'View', 'Help']);
});

test('language and colours chosen in the menu change the window', async () => {
  launched = await launchApp(dataFolder);
  await launched.window.getByRole('heading', { name: 'Chào mừng đến với Kết Luận' }).waitFor();
  await choose(launched, 'Xem', 'Giao diện', 'Tối');
  await launched.window.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' });
  expect(await launched.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await choose(launched, 'Xem', 'Ngôn ngữ', 'English');
  await launched.window.getByRole('heading', { name: 'Welcome to Kết Luận' }).waitFor();
  const kept = await launched.window.evaluate(() => window.ketLuan.ask('settings.read', {}));
  expect(kept).toEqual({ ok: true, value: { language: 'en', colourScheme: 'dark' } });
});

test('a new inspection from the menu is opened in the window', async () => {
  launched = await launchApp(dataFolder);
  await launched.window.getByRole('heading', { name: 'Chào mừng đến với Kết Luận' }).waitFor();
  await choose(launched, 'Tệp', 'Cuộc thanh tra, kiểm tra mới');
  await launched.window.getByRole('navigation', { name: 'Các bước' }).waitFor();
  const listed = await launched.window.evaluate(() =>
    window.ketLuan.ask('inspections.list', { words: '', offset: 0, limit: 5 }),
  );
  expect(listed).toMatchObject({ ok: true, value: { total: 1 } });
});

test('the window comes back where and as large as it was', async () => {
  const place = { x: 40, y: 60, width: 1100, height: 720 };
  const first = await launchApp(dataFolder);
  launched = first;
  // A window that is not shown yet is placed once more by the system when it is.
  await first.window.getByRole('heading', { name: 'Chào mừng đến với Kết Luận' }).waitFor();
  await expect.poll(() => isShown(first)).toBe(true);
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);
  await expect.poll(() => boundsOf(first)).toEqual(place);
  await first.close();
  const second = await launchApp(dataFolder);
  launched = second;
  await expect.poll(() => boundsOf(second)).toEqual(place);
});

function boundsOf({ app }: LaunchedApp) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

function isShown({ app }: LaunchedApp) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
}
