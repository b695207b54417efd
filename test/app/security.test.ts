import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFolder } from '../../scripts/electron-runtime/runtime.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import type { PageGlobals } from './page.ts';

/** The window of the real application, as someone would find it who had got a script into the page. */

let dataFolder = '';
let launched: LaunchedApp;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  await launched.window.waitForLoadState('load');
});

afterAll(async () => {
  // Refused loads are written to the window's console: here they are what the test wants.
  await launched.app.close();
  await removeDataFolder(dataFolder);
});

/** Asks like a page that keeps to no types. */
function ask(name: unknown, input: unknown): Promise<unknown> {
  return launched.window.evaluate(([asked, given]) => window.ketLuan.ask(asked as never, given as never), [
    name,
    input,
  ] as const);
}

describe('the page', () => {
  test('has no Node', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
    const found = await launched.window.evaluate(
      (all) => all.filter((name) => (globalThis as PageGlobals)[name] !== undefined),
      names,
    );
    expect(found).toEqual([]);
  });

  test('gets the two functions of the bridge and nothing else', async () => {
    expect(await launched.window.evaluate(() => Object.keys(window.ketLuan).sort())).toEqual([
      'ask',
      'on',
      'takeFiles',
    ]);
  });

  test('runs in a sandbox of its own', async () => {
    const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = Object(
        contents !== undefined &&
          'getLastWebPreferences' in contents &&
          typeof contents.getLastWebPreferences === 'function'
          ? contents.getLastWebPreferences()
          : {},
      );
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
  });
});

describe('the policy of the page', () => {
  test('refuses inline scripts, styles without the nonce, frames and the network', async () => {
    const refused = await launched.window.evaluate(async () => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruder = true';
      const style = document.createElement('style');
      style.textContent = 'body { opacity: 0.5 }';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      const image = document.createElement('img');
      image.src = 'https://example.com/a.png';
      document.body.append(script, style, frame, image);
      await fetch('https://example.com/').catch(() => undefined);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      for (const each of [script, style, frame, image]) each.remove();
      return {
        directives: [...directives].sort(),
        ran: (globalThis as PageGlobals).intruder === true,
        faded: getComputedStyle(document.body).opacity !== '1',
      };
    });
    expect(refused.ran).toBe(false);
    expect(refused.faded).toBe(false);
    expect(refused.directives).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  });

  test('serves files of the page only', async () => {
    const statuses = await launched.window.evaluate(async () => {
      const addresses = [
        '/index.html',
        '/%2e%2e%2fmain/index.js',
        '/..%5cpreload%5cindex.cjs',
        '/none.js',
        '/index.cjs',
      ];
      return Promise.all(addresses.map(async (each) => (await fetch(each)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });
});

describe('the window', () => {
  test.each(['https://example.com/', 'file:///etc/passwd', 'ketluan://app/other.html', 'data:text/html,hello'])(
    'does not go to %s',
    async (address) => {
      const before = launched.window.url();
      await launched.window.evaluate((to) => {
        location.href = to;
      }, address);
      // A round trip to the main process: a navigation that was let through has begun by then.
      await ask('application.info', {});
      expect(launched.window.url()).toBe(before);
    },
  );

  test('opens no other window', async () => {
    const opened = await launched.window.evaluate(() => window.open('ketluan://app/index.html') !== null);
    expect(opened).toBe(false);
    expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('is granted no permission', async () => {
    expect(await launched.window.evaluate(() => Notification.requestPermission())).toBe('denied');
  });
});

describe('a forged request', () => {
  test('by an unknown name is refused', async () => {
    expect(await ask('storage.run', { sql: 'DROP TABLE inspection' })).toMatchObject({
      ok: false,
      problems: [{ code: 'request-unknown' }],
    });
    expect(await ask('__proto__', {})).toMatchObject({ ok: false, problems: [{ code: 'request-unknown' }] });
  });

  test('with other input than agreed is answered with a problem', async () => {
    expect(await ask('inspections.read', { id: { $ne: null } })).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-text', where: 'id' }],
    });
    expect(await ask('documents.showInFolder', { path: '/etc' })).toMatchObject({
      ok: false,
      problems: [{ code: 'path-not-exported' }],
    });
  });

  test('can name no file to be read', async () => {
    const refused = { ok: false, problems: [{ code: 'request-unknown' }] };
    expect(await ask('checks.takeFiles', { paths: ['/etc/passwd'] })).toMatchObject(refused);
    expect(await ask('checks.takeExported', { paths: ['/etc/passwd'] })).toMatchObject({
      ok: false,
      problems: [{ code: 'path-not-exported' }],
    });
    expect(await ask('checks.run', { fileId: '/etc/passwd' })).toMatchObject({
      ok: false,
      problems: [{ code: 'check-file-unknown' }],
    });
    // A file made by a script lies nowhere.
    const taken = await launched.window.evaluate(() => {
      const forged = new File(['x'], 'passwd');
      Object.defineProperty(forged, 'path', { value: '/etc/passwd' });
      return window.ketLuan.takeFiles([forged]);
    });
    expect(taken).toEqual({ ok: true, value: { files: [], leftOut: 0 } });
  });

  test('from another window with the same preload script is refused', async () => {
    const answer = await launched.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
        await other.loadURL('ketluan://app/index.html');
        const answered: unknown = await other.webContents.executeJavaScript(
          "window.ketLuan.ask('application.info', {})",
        );
        other.destroy();
        return answered;
      },
      join(repositoryFolder, 'out/preload/index.cjs'),
    );
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'request-not-from-window' }] });
  });

  test('from the page itself, rightly made, is answered', async () => {
    expect(await ask('application.info', {})).toMatchObject({ ok: true, value: { dataFolder } });
  });
});
