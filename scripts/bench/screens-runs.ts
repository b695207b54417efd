import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { fillWithYears } from './years-of-work.ts';

/** Milliseconds until a screen was drawn: the first time, when its code is loaded too, and the median of later times. */
export type ScreenCost = { readonly screen: string; readonly first: number; readonly later: readonly number[] };
/** Milliseconds from each key of a text until the paint that follows; those under 16 are not told one by one. */
export type KeyCost = { readonly field: string; readonly keys: number; readonly slow: readonly number[] };
export type ScreenCosts = {
  readonly inspections: number;
  readonly screens: readonly ScreenCost[];
  readonly keys: readonly KeyCost[];
};

type Place = { readonly screen: string; readonly hash: string };
type Field = { readonly field: string; readonly hash: string; readonly selector: string; readonly text: string };

const STEPS = ['decision', 'contents', 'findings', 'responsibility', 'recommendations', 'remediation', 'documents'];
const TOOLS = ['check', 'templates', 'letterhead', 'glossary', 'library', 'settings', 'help'];
const TEXT = 'Một số hồ sơ trễ hẹn chưa có thư xin lỗi';

function placesOf(id: string): readonly Place[] {
  return [
    ...STEPS.map((step) => ({ screen: `${step}, 500 findings`, hash: `/inspection/${id}/${step}` })),
    ...TOOLS.map((tool) => ({ screen: tool, hash: `/tools/${tool}` })),
    { screen: 'home', hash: '/' },
  ];
}

function fieldsOf(id: string): readonly Field[] {
  const finding = `/inspection/${id}/findings/f-${3 * 10 + 250}`;
  return [
    { field: 'search of inspections', hash: '/', selector: '[data-search]', text: 'dak mil cai cach hanh chinh' },
    { field: 'title of a finding', hash: finding, selector: '[data-place="title.vi"]', text: TEXT },
    { field: 'narrative of a finding', hash: finding, selector: '[data-place="narrative.vi"]', text: TEXT },
    { field: 'search of findings', hash: finding, selector: '[data-search]', text: 'tre hen 280' },
    { field: 'search of the library', hash: '/tools/library', selector: '[data-search]', text: 'xin loi ho so' },
    { field: 'search of the glossary', hash: '/tools/glossary', selector: '[data-search]', text: 'thanh tra' },
  ];
}

async function opened(window: Page, hash: string): Promise<number> {
  const time = (await window.evaluate(`benchOpen(${JSON.stringify(hash)})`)) as number | null;
  if (time === null) throw new Error(`${hash} was not drawn`);
  return time;
}

/** Every screen in turn, so that each is opened from another one. */
async function screenCosts(window: Page, id: string, rounds: number): Promise<readonly ScreenCost[]> {
  const places = placesOf(id);
  const times = new Map<string, number[]>(places.map(({ screen }) => [screen, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { screen, hash } of places) times.get(screen)?.push(await opened(window, hash));
  return places.map(({ screen }) => {
    const [first = Number.NaN, ...later] = times.get(screen) ?? [];
    return { screen, first, later };
  });
}

async function keyCost(window: Page, { field, hash, selector, text }: Field): Promise<KeyCost> {
  await opened(window, '/tools/check');
  await opened(window, hash);
  const input = window.locator(selector).first();
  await input.click();
  await window.evaluate('benchKeys()');
  // Ten keys a second, as a quick typist; saving and searching go on meanwhile.
  await input.pressSequentially(text, { delay: 100 });
  await window.waitForTimeout(1500);
  return { field, keys: text.length, slow: (await window.evaluate('benchKeysEnd()')) as number[] };
}

async function started(dataFolder: string): Promise<ElectronApplication> {
  const { executable, env } = await electronRuntime();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const environment = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return _electron.launch({
    executablePath: executable,
    args: [repositoryFolder, ...sandbox, `--data-dir=${dataFolder}`],
    env: Object.fromEntries(environment),
  });
}

async function measure(folder: string, inspections: number, rounds: number): Promise<ScreenCosts> {
  const dataFolder = join(folder, 'data');
  const id = fillWithYears(dataFolder, inspections);
  const app = await started(dataFolder);
  try {
    const window = await app.firstWindow();
    await window.locator('main a[href*="/inspection/"]').first().waitFor();
    await window.evaluate(readFileSync(join(import.meta.dirname, 'page-probe.js'), 'utf8'));
    const screens = await screenCosts(window, id, rounds);
    const keys: KeyCost[] = [];
    for (const field of fieldsOf(id)) keys.push(await keyCost(window, field));
    return { inspections, screens, keys };
  } finally {
    await app.close();
  }
}

const [, , folder = '', inspections = '', rounds = '', answer = ''] = process.argv;
writeFileSync(answer, JSON.stringify(await measure(folder, Number(inspections), Number(rounds))));
