import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WatchFilters } from '../../electron/actions/watch-ports.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import type { Act, Field } from './screens-places.ts';
import { measure, print, type SearchMeasure } from './search.ts';
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
import { type FilledPlans, fillWithPlans } from './years-of-plans.ts';

export type WatchCosts = FilledPlans & {
  readonly lists: readonly SearchMeasure[];
  readonly counts: readonly SearchMeasure[];
  readonly screen: ScreenCost;
  readonly acts: readonly ScreenCost[];
  readonly keys: readonly KeyCost[];
};

const WATCH = '/tools/watch';
const CLEAR = '.kl-watch .kl-filter-row > button';
const listWith = (value: string) => `main select:has(> option[value="${value}"])`;
const mode = (name: string) => `.kl-watch input[value="${name}"] + label`;

/** The mode is remembered: each begins with the list. */
const LIST = { hash: WATCH, opens: mode('list') } as const;
const ACTS: readonly Act[] = [
  { act: 'only overdue', ...LIST, target: '.kl-watch-state[data-state="overdue"]', undone: CLEAR },
  { act: 'only closed', ...LIST, target: '.kl-watch-state[data-state="closed"]', undone: CLEAR },
  { act: 'a shipped filter', ...LIST, target: '.kl-watch-views .kl-chip:nth-of-type(5)', undone: CLEAR },
  { act: 'only done', ...LIST, target: listWith('done'), value: 'done' },
  { act: 'only provisional', ...LIST, target: listWith('provisional'), value: 'provisional' },
  { act: 'by unit', ...LIST, target: listWith('officer'), value: 'unit' },
  { act: 'by inspection', ...LIST, target: listWith('officer'), value: 'inspection' },
  { act: 'groups by unit', ...LIST, target: mode('groups') },
  {
    act: 'groups by inspection',
    hash: WATCH,
    opens: mode('groups'),
    target: mode('inspection'),
    undone: mode('unit'),
  },
  { act: 'month', ...LIST, target: mode('month') },
  {
    act: 'next month',
    hash: WATCH,
    opens: mode('month'),
    target: '.kl-watch-month button:nth-of-type(2)',
  },
];
const SEARCH: Field = {
  field: 'search of the watch',
  hash: WATCH,
  selector: '[data-search]',
  text: 'tre hen xa so 12',
};

/** Each asked as the screen asks it; what is found by every row costs most. */
function stored(dataFolder: string): Pick<WatchCosts, 'lists' | 'counts'> {
  const answer = openStorage({ dataFolder, now: () => new Date().toISOString() });
  if (!answer.ok) throw new ProblemError(answer.problems);
  const { watch, close } = answer.value;
  const today = new Date().toISOString().slice(0, 10);
  const list = (more: object, offset = 0) => watch.list({ today, offset, limit: 50, ...more }).total;
  const count = (filters: WatchFilters) =>
    Object.values(watch.counts(filters, today)).reduce((sum, each) => sum + each);
  const [unit = ''] = watch.choices().units;
  const from = `${today.slice(0, 7)}-01`;
  const lists = [
    measure('first page', () => list({})),
    measure('last page', () => list({}, list({}) - 50)),
    measure('overdue', () => list({ states: ['overdue'] })),
    measure('by unit', () => list({ order: 'unit' })),
    measure('by inspection', () => list({ order: 'inspection' })),
    measure('of one unit', () => list({ unit })),
    measure('done and provisional', () => list({ result: 'done', onlyProvisional: true })),
    measure('words of one inspection', () => list({ words: 'lan 4711' })),
    measure('words of a quarter', () => list({ words: 'tre hen' })),
  ];
  const counts = [
    measure('all', () => count({})),
    measure('of one unit', () => count({ unit })),
    measure('done', () => count({ result: 'done' })),
    measure('groups by unit', () => watch.groups('unit', {}, today, 300).total),
    measure('groups by inspection', () => watch.groups('inspection', {}, today, 300).total),
    measure('days of a month', () => watch.days({ from, to: `${today.slice(0, 7)}-31` }, {}).length),
    measure('choices', () => watch.choices().units.length),
    measure('words of a quarter', () => count({ words: 'tre hen' })),
    measure('words of every row', () => count({ words: 'uy ban' })),
  ];
  close();
  print('pages of rows', lists);
  print('counts of rows', counts);
  return { lists, counts };
}

async function run(folder: string, inspections: number, rounds: number): Promise<WatchCosts> {
  const dataFolder = join(folder, 'data');
  const filled = fillWithPlans(dataFolder, inspections);
  const { lists, counts } = stored(dataFolder);
  const app = await started(dataFolder);
  try {
    const window = await app.firstWindow();
    await firstRow(window);
    await probe(window);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      await opened(window, ELSEWHERE);
      times.push(await opened(window, WATCH));
    }
    await opened(window, ELSEWHERE);
    const acts: ScreenCost[] = [];
    for (const act of ACTS) acts.push(...(await actCosts(window, act, rounds)));
    const keys = [await keyCost(window, SEARCH)];
    return { ...filled, lists, counts, screen: costOf('watch', times), acts, keys };
  } finally {
    await app.close();
  }
}

const [, , folder = '', inspections = '', rounds = '', answer = ''] = process.argv;
writeFileSync(answer, JSON.stringify(await run(folder, Number(inspections), Number(rounds))));
