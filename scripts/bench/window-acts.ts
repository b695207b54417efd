import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import type { Act, Field } from './screens-places.ts';

/** Milliseconds until something was drawn: the first time, when its code is loaded too, and of later times. */
export type ScreenCost = { readonly what: string; readonly first: number; readonly later: readonly number[] };
/** Milliseconds from each key of a text until the paint that follows; those under 16 are not told one by one. */
export type KeyCost = { readonly field: string; readonly keys: number; readonly slow: readonly number[] };

/** Where every screen is left to, so that each is opened from another one. */
export const ELSEWHERE = '/tools/check';

async function timed<Time>(window: Page, call: string): Promise<Time> {
  const time = (await window.evaluate(call)) as Time | null;
  if (time === null) throw new Error(`${call} was not drawn`);
  return time;
}

export const opened = (window: Page, hash: string) => timed<number>(window, `benchOpen(${JSON.stringify(hash)})`);

export function costOf(what: string, [first = Number.NaN, ...later]: readonly number[]): ScreenCost {
  return { what, first, later };
}

type Acted = { readonly drawn: number; readonly seen: number | null };

/** What the act costs; apart from it, where something is waited for first, until that is in sight. */
export async function actCosts(window: Page, act: Act, rounds: number): Promise<readonly ScreenCost[]> {
  const times: Acted[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await opened(window, act.hash);
    if (act.opens !== undefined) await window.locator(act.opens).first().click();
    const target = window.locator(act.target).first();
    await target.waitFor();
    const before = act.value === undefined ? undefined : await target.inputValue();
    times.push(await timed<Acted>(window, acted(act)));
    if (before !== undefined) await timed<Acted>(window, acted({ ...act, value: before }));
    if (act.undone !== undefined) await window.locator(act.undone).first().click();
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

export async function keyCost(window: Page, { field, hash, selector, text, keys, at }: Field): Promise<KeyCost> {
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

export async function started(dataFolder: string): Promise<ElectronApplication> {
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

/** Puts what measures into the page. */
export async function probe(window: Page): Promise<void> {
  await window.evaluate(readFileSync(join(import.meta.dirname, 'page-probe.js'), 'utf8'));
}

export function firstRow(window: Page): Promise<void> {
  return window.locator('main a[href*="/inspection/"]').first().waitFor();
}
