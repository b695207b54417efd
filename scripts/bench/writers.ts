import { type MeasureRow, median, megabytes, milliseconds, ratioRow } from './measure-row.ts';
import { Writer } from './writer.ts';
import { bundleWriters, type WriterBundles } from './writer-bundle.ts';
import type { WriteCost } from './writer-process.ts';

type Kind = {
  readonly title: string;
  readonly ours: 'our-word' | 'our-pdf';
  readonly plain: 'plain-docx' | 'plain-pdfkit';
  readonly plainTitle: string;
  readonly aim: number;
  readonly wish?: number;
  /** Numbers of findings that the aim is set for. */
  readonly aimedAt: readonly number[];
};

/** How often a case is written; warm rounds follow after about a thousand findings, when everything is compiled. */
type Case = {
  readonly findings: number;
  readonly fresh: number;
  readonly warmUp: number;
  readonly rounds: number;
  readonly plainRounds: number;
};

const cases: readonly Case[] = [
  { findings: 10, fresh: 5, warmUp: 100, rounds: 30, plainRounds: 30 },
  { findings: 50, fresh: 5, warmUp: 20, rounds: 20, plainRounds: 20 },
  { findings: 500, fresh: 3, warmUp: 2, rounds: 7, plainRounds: 7 },
  { findings: 5000, fresh: 1, warmUp: 1, rounds: 3, plainRounds: 1 },
];
const quickCases: readonly Case[] = [
  { findings: 10, fresh: 1, warmUp: 20, rounds: 7, plainRounds: 7 },
  { findings: 50, fresh: 1, warmUp: 5, rounds: 7, plainRounds: 7 },
];

/** Word: every size is held against plain `docx`. */
export function wordRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const aimedAt = cases.map(({ findings }) => findings);
  return writerRows(
    { title: 'Word', ours: 'our-word', plain: 'plain-docx', plainTitle: 'docx', aim: 1.2, aimedAt },
    quick,
  );
}

/** PDF: a normal case and a large one are held against plain pdfkit. */
export function pdfRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const kind = {
    title: 'PDF',
    ours: 'our-pdf',
    plain: 'plain-pdfkit',
    plainTitle: 'pdfkit',
    aim: 0.5,
    wish: 0.35,
  } as const;
  return writerRows({ ...kind, aimedAt: [50, 500] }, quick);
}

async function writerRows(kind: Kind, quick: boolean): Promise<readonly MeasureRow[]> {
  const bundles = await bundleWriters();
  const rows: MeasureRow[] = [];
  const perFinding: { readonly findings: number; readonly cost: number }[] = [];
  for (const each of quick ? quickCases : cases) {
    console.error(`  ${kind.title}, ${each.findings} findings`);
    rows.push(...(await freshRows(kind, bundles, each)));
    const warm = await warmCosts(kind, bundles, each);
    rows.push(...warm.rows);
    perFinding.push({ findings: each.findings, cost: warm.ours / each.findings });
  }
  return [...rows, ...growthRows(kind.title, perFinding), ...(await repeatRows(kind, bundles))];
}

async function freshCost(bundles: WriterBundles, name: keyof WriterBundles, findings: number): Promise<WriteCost> {
  const writer = await Writer.start(bundles, name, findings);
  const cost = await writer.write();
  await writer.end();
  return cost;
}

function aimOf(kind: Kind, findings: number): { readonly aim: number | null; readonly wish?: number } {
  return kind.aimedAt.includes(findings) ? { aim: kind.aim, wish: kind.wish } : { aim: null };
}

/** First export of a process, loading included, and the most memory it took: as an export worker lives. */
async function freshRows(
  kind: Kind,
  bundles: WriterBundles,
  { findings, fresh }: Case,
): Promise<readonly MeasureRow[]> {
  const ours: WriteCost[] = [];
  const plain: WriteCost[] = [];
  for (let round = 0; round < fresh; round += 1) {
    ours.push(await freshCost(bundles, kind.ours, findings));
    plain.push(await freshCost(bundles, kind.plain, findings));
  }
  const middle = (costs: readonly WriteCost[], value: (cost: WriteCost) => number) => median(costs.map(value));
  const name = `${kind.title}, ${findings} findings`;
  const aim = aimOf(kind, findings);
  const first = ({ cpu, load }: WriteCost) => cpu + load;
  const added = ({ peak, peakBefore }: WriteCost) => peak - peakBefore;
  const loads = `of it loading ${milliseconds(middle(ours, ({ load }) => load))} / ${milliseconds(middle(plain, ({ load }) => load))}`;
  const adds = `added by the export ${megabytes(middle(ours, added))} / ${megabytes(middle(plain, added))}`;
  return [
    ratioRow(`${name}: first export, CPU ÷ ${kind.plainTitle}`, middle(ours, first), middle(plain, first), {
      ...aim,
      format: milliseconds,
      more: loads,
    }),
    ratioRow(
      `${name}: peak memory ÷ ${kind.plainTitle}`,
      middle(ours, ({ peak }) => peak),
      middle(plain, ({ peak }) => peak),
      {
        ...aim,
        format: megabytes,
        more: adds,
      },
    ),
  ];
}

/** Median of rounds in two processes that take turns, so that other work on the machine falls on both. */
async function warmCosts(
  kind: Kind,
  bundles: WriterBundles,
  { findings, warmUp, rounds, plainRounds }: Case,
): Promise<{ readonly rows: readonly MeasureRow[]; readonly ours: number }> {
  const ours = await Writer.start(bundles, kind.ours, findings);
  const plain = await Writer.start(bundles, kind.plain, findings);
  const ourCosts: number[] = [];
  const plainCosts: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const ourCost = (await ours.write()).cpu;
    if (round >= 0) ourCosts.push(ourCost);
    // Plain programs are compiled after fewer rounds, and the largest case takes them long.
    if (round < -10 || round >= plainRounds || (plainRounds === 1 && round < 0)) continue;
    const plainCost = (await plain.write()).cpu;
    if (round >= 0) plainCosts.push(plainCost);
  }
  await ours.end();
  await plain.end();
  const told = { ...aimOf(kind, findings), format: milliseconds };
  const name = `${kind.title}, ${findings} findings: warm, CPU ÷ ${kind.plainTitle}`;
  return { rows: [ratioRow(name, median(ourCosts), median(plainCosts), told)], ours: median(ourCosts) };
}

function growthRows(
  title: string,
  perFinding: readonly { readonly findings: number; readonly cost: number }[],
): readonly MeasureRow[] {
  return perFinding.slice(1).flatMap((large, index) => {
    const small = perFinding[index];
    if (small === undefined) return [];
    const name = `${title}: cost of one finding, ${large.findings} ÷ ${small.findings}`;
    return [ratioRow(name, large.cost, small.cost, { aim: 1.15, format: (value) => `${value.toFixed(3)} ms` })];
  });
}

/** Nothing that one export leaves behind makes the next one slower. */
async function repeatRows(kind: Kind, bundles: WriterBundles): Promise<readonly MeasureRow[]> {
  const writer = await Writer.start(bundles, kind.ours, 50);
  const first = await writer.write();
  const second = await writer.write();
  const later: number[] = [];
  for (let round = 0; round < 100; round += 1) later.push((await writer.write()).cpu);
  await writer.end();
  const format = milliseconds;
  return [
    ratioRow(`${kind.title}: second export of a process ÷ first`, second.cpu, first.cpu, { aim: 1, format }),
    // The least of thirty: a slowdown that exports leave behind is in every later one, what others do on the machine is not.
    ratioRow(
      `${kind.title}: exports 71–100 of a process ÷ 21–50`,
      Math.min(...later.slice(70, 100)),
      Math.min(...later.slice(20, 50)),
      { aim: 1.05, format },
    ),
  ];
}
