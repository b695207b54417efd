import { isOver, type MeasureRow, printRows } from './measure-row.ts';

type Part = { readonly name: string; readonly rows: (quick: boolean) => Promise<readonly MeasureRow[]> };

const parts: readonly Part[] = [
  { name: 'word', rows: async (quick) => (await import('./writers.ts')).wordRows(quick) },
  { name: 'pdf', rows: async (quick) => (await import('./writers.ts')).pdfRows(quick) },
  { name: 'search', rows: async (quick) => (await import('./stored.ts')).storedRows(quick) },
  { name: 'window', rows: async (quick) => (await import('./window.ts')).windowRows(quick) },
  { name: 'watch', rows: async (quick) => (await import('./watch.ts')).watchRows(quick) },
  { name: 'screens', rows: async (quick) => (await import('./screens.ts')).screenRows(quick) },
];

const usage = `npm run bench [-- [--quick] [${parts.map(({ name }) => name).join('|')} …]]`;

/**
 * Runs the chosen parts (all without a choice) and prints one table. Missing an aim is told, not a failure: another machine,
 * or other work on this one, moves the numbers. docs/bench.md says how to read them.
 * @returns exit code: 2 for arguments it does not know
 */
export async function bench(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => arg !== '--quick');
  if (names.some((name) => !parts.some((part) => part.name === name))) {
    console.error(usage);
    return 2;
  }
  const quick = args.includes('--quick');
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows: MeasureRow[] = [];
  for (const part of chosen) {
    console.error(`${part.name} …`);
    rows.push(...(await part.rows(quick)));
  }
  console.log('');
  printRows(rows);
  tellOver(rows);
  return 0;
}

function tellOver(rows: readonly MeasureRow[]): void {
  const over = rows.filter(isOver);
  const withAim = rows.filter(({ aim }) => aim !== null).length;
  console.log(
    `\n${over.length === 0 ? `all ${withAim} aims are met` : `over their aim: ${over.length} of ${withAim}`}`,
  );
  for (const { measure } of over) console.log(`  ${measure}`);
}
