import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { actsOf, fieldsOf, placesOf } from './screens-places.ts';
import {
  actCosts,
  costOf,
  ELSEWHERE,
  firstRow,
  type KeyCost,
  keyCost,
  opened,
  probe,
  type ScreenCost,
  started,
} from './window-acts.ts';
import { fillWithYears, LARGE_FINDING } from './years-of-work.ts';

export type ScreenCosts = {
  readonly inspections: number;
  /** Milliseconds from the start of the process until the first row of the list. */
  readonly start: number;
  readonly screens: readonly ScreenCost[];
  readonly acts: readonly ScreenCost[];
  readonly keys: readonly KeyCost[];
};

/** Every screen in turn. */
async function screenCosts(window: Page, id: string, rounds: number): Promise<readonly ScreenCost[]> {
  const places = placesOf(id);
  const times = new Map<string, number[]>(places.map(({ screen }) => [screen, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { screen, hash } of places) times.get(screen)?.push(await opened(window, hash));
  return places.map(({ screen }) => costOf(screen, times.get(screen) ?? []));
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

async function measure(folder: string, inspections: number, rounds: number): Promise<ScreenCosts> {
  const dataFolder = join(folder, 'data');
  const id = fillWithYears(dataFolder, inspections);
  const start = await startCost(dataFolder);
  const app = await started(dataFolder);
  try {
    const window = await app.firstWindow();
    await firstRow(window);
    await probe(window);
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
