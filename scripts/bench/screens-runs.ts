import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { type Act, actsOf, type Field, fieldsOf, placesOf } from './screens-places.ts';
import { fillWithYears, LARGE_FINDING } from './years-of-work.ts';

/** Milliseconds until something was drawn: the first time, when its code is loaded too, and of later times. */
export type ScreenCost = { readonly what: string; readonly first: number; readonly later: readonly number[] };
/** Milliseconds from each key of a text until the paint that follows; those under 16 are not told one by one. */
export type KeyCost = { readonly field: string; readonly keys: number; readonly slow: readonly number[] };
export type ScreenCosts = {
  readonly inspections: number;
  /** Milliseconds from the start of the process until the first row of the list. */
  readonly start: number;
  readonly screens: readonly ScreenCost[];
  readonly acts: readonly ScreenCost[];
  readonly keys: readonly KeyCost[];
};

/** Where every screen is left to, so that each is opened from another one. */
const ELSEWHERE = '/tools/check';

async function timed<Time>(window: Page, call: string): Promise<Time> {
  const time = (await window.evaluate(call)) as Time | null;
  if (time === null) throw new Error(`${call} was not drawn`);
  return time;
}

const opened = (window: Page, hash: string) => timed<number>(window, `benchOpen(${JSON.stringify(hash)})`);

/** Every screen in turn. */
async function screenCosts(window: Page, id: string, rounds: number): Promise<readonly ScreenCost[]> {
  const places = placesOf(id);
  const times = new Map<string, number[]>(places.map(({ screen }) => [screen, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { screen, hash } of places) times.get(screen)?.push(await opened(window, hash));
  return places.map(({ screen }) => costOf(screen, times.get(screen) ?? []));
}

function costOf(what: string, [first = Number.NaN, ...later]: readonly number[]): ScreenCost {
  return { what, first, later };
}

type Acted = { readonly drawn: number; readonly seen: number | null };

/** What the act costs; apart from it, where something is waited for first, until that is in sight. */
async function actCosts(window: Page, act: Act, rounds: number): Promise<readonly ScreenCost[]> {
  const times: Acted[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await opened(window, act.hash);
    if (act.opens !== undefined) await window.locator(act.opens).first().click();
    const target = window.locator(act.target).first();
    await target.waitFor();
    const before = act.value === undefined ? undefined : await target.inputValue();
    times.push(await timed<Acted>(window, acted(act)));
    if (before !== undefined) await timed<Acted>(window, acted({ ...act, value: before }));
    if (act.closes !== undefined) await window.keyboard.press(act.closes);
    await opened(window, ELSEWHERE);
  }
  const whole = costOf(
    act.sign === undefined ? act.act : `${act.act}, whole`,
    times.map(({ drawn }) => drawn),
  );
  if (act.sign === undefined) return [whole];
  return [
    costOf(
      `${act.act}, first sheet`,
      times.map(({ seen }) => seen ?? Number.NaN),
    ),
    whole,
  ];
}

function acted({ target, value, sign }: Act): string {
  return `benchAct(${[target, value ?? null, sign ?? null].map((each) => JSON.stringify(each)).join(', ')})`;
}

async function keyCost(window: Page, { field, hash, selector, text, keys, at }: Field): Promise<KeyCost> {
  await opened(window, hash);
  if (at !== undefined) await window.locator(at).first().click();
  if (keys !== undefined) await window.keyboard.press(keys);
  const input = window.locator(selector).first();
  await input.click();
  await window.evaluate('benchKeys()');
  // Ten keys a second, as a quick typist; saving and searching go on meanwhile.
  await input.pressSequentially(text, { delay: 100 });
  await window.waitForTimeout(1500);
  const slow = (await window.evaluate('benchKeysEnd()')) as number[];
  if (keys === 'Control+E') await window.keyboard.press(keys);
  else await window.keyboard.press('Escape');
  await opened(window, ELSEWHERE);
  return { field, keys: text.length, slow };
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

/** The second start: the first one leaves the browser's own files behind, and brings what the list says up to date. */
async function startCost(dataFolder: string): Promise<number> {
  let time = Number.NaN;
  for (let turn = 0; turn < 2; turn += 1) {
    const began = performance.now();
    const app = await started(dataFolder);
    await firstRow(await app.firstWindow());
    time = performance.now() - began;
    await app.close();
  }
  return time;
}

function firstRow(window: Page): Promise<void> {
  return window.locator('main a[href*="/inspection/"]').first().waitFor();
}

async function measure(folder: string, inspections: number, rounds: number): Promise<ScreenCosts> {
  const dataFolder = join(folder, 'data');
  const id = fillWithYears(dataFolder, inspections);
  const start = await startCost(dataFolder);
  const app = await started(dataFolder);
  try {
    const window = await app.firstWindow();
    await firstRow(window);
    await window.evaluate(readFileSync(join(import.meta.dirname, 'page-probe.js'), 'utf8'));
    const screens = await screenCosts(window, id, rounds);
    const acts: ScreenCost[] = [];
    await opened(window, ELSEWHERE);
    for (const act of actsOf(id, LARGE_FINDING)) acts.push(...(await actCosts(window, act, rounds)));
    const keys: KeyCost[] = [];
    for (const field of fieldsOf(id, LARGE_FINDING)) keys.push(await keyCost(window, field));
    return { inspections, start, screens, acts, keys };
  } finally {
    await app.close();
  }
}

const [, , folder = '', inspections = '', rounds = '', answer = ''] = process.argv;
writeFileSync(answer, JSON.stringify(await measure(folder, Number(inspections), Number(rounds))));
