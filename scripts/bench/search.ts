import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Storage } from '../../electron/actions/ports.ts';
import type { Finding } from '../../electron/domain/finding.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';

const FINDINGS_PER_CASE = 10;
const WORDS_PER_FINDING = 300;
const ROUNDS = 31;

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh ph q r s t th tr v x'.split(' ');
const RIMES =
  'a à ả ạ ai an anh ao át âm ân ất ấp âu ăn ắc e em ệ ệt i ị in iệc iên iểm iếp o ò oạt ong ông ôi ốt ơ ở ơn u ũ ung ùng ước ương ưởng ưu y ý'.split(
    ' ',
  );
const SYLLABLES = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));

/** The same sequence in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A few syllables make most of a text, as in real ones; `chan` and `le` never meet, each in half of all findings. */
function narrative(number: number, random: () => number): string {
  const words = Array.from(
    { length: WORDS_PER_FINDING },
    () => SYLLABLES[Math.floor(SYLLABLES.length * random() ** 2.2)] ?? '',
  );
  words.push(number % 2 === 0 ? 'chẵnmột' : 'lẻmột');
  if (number % 1000 === 0) words.push('hiếmgặp');
  if (number === 7) words.push('duynhất');
  return words.join(' ');
}

function finding(number: number, random: () => number): Finding {
  return {
    id: `f-${number}`,
    kind: number % 3 === 0 ? 'achievement' : 'shortcoming',
    unitIds: [],
    title: { vi: `Giải quyết hồ sơ trễ hẹn số ${number}` },
    narrative: { vi: narrative(number, random) },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
  };
}

/** An inspection with findings of 300 words; every number gives another one. */
export function inspectionCase(number: number, random: () => number, findings = FINDINGS_PER_CASE): InspectionCase {
  const first = number * FINDINGS_PER_CASE;
  return {
    id: `case-${number}`,
    kind: number % 2 === 0 ? 'check' : 'inspection',
    subject: { vi: `trách nhiệm thực thi công vụ, cải cách hành chính năm ${2000 + (number % 25)}` },
    decision: { number: `${number}/QĐ-UBND`, date: '2024-05-10' },
    inspectingBody: { name: { vi: 'Thanh tra tỉnh' }, parents: [] },
    team: { members: [] },
    units: [{ id: 'u', name: { vi: `Ủy ban nhân dân xã ${SYLLABLES[number % SYLLABLES.length]}` }, parents: [] }],
    period: {},
    onSite: {},
    contents: [],
    legalGrounds: [],
    recommendations: [],
    plan: { entries: [] },
    documents: [],
    findings: Array.from({ length: findings }, (_, index) => finding(first + index, random)),
  };
}

export type SearchMeasure = {
  readonly what: string;
  readonly found: number;
  readonly first: number;
  readonly least: number;
  readonly median: number;
  readonly worst: number;
};

/** Milliseconds of the first call, and the least, median and worst of all; on a busy machine the least says most. */
export function measure(what: string, call: () => number): SearchMeasure {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    found = call();
    times.push(performance.now() - start);
  }
  const first = times[0] ?? 0;
  const sorted = times.toSorted((one, other) => one - other);
  return {
    what,
    found,
    first,
    least: sorted[0] ?? 0,
    median: sorted[Math.floor(ROUNDS / 2)] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

const COMMON = SYLLABLES.slice(0, 16).join(' ');
const MIDDLING = SYLLABLES.filter((_, index) => index % 97 === 50)
  .slice(0, 16)
  .join(' ');
const RARE = SYLLABLES.slice(-3).join(' ');

const SEARCHES: readonly (readonly [string, string])[] = [
  ['in every finding', 'hồ sơ'],
  ['one letter', 't'],
  ['two letters', 'th'],
  ['four letters', 'nghi'],
  ['five letters', 'nghie'],
  ['đ', 'đ'],
  ['in one finding', 'duynhất'],
  ['in one finding, and common', 'hồ sơ duynhất trễ hẹn'],
  ['in one of 1,000', 'hiếmgặp'],
  ['in one of 1,000, and common', 'hiếmgặp hồ sơ t'],
  ['in none', 'khôngcó'],
  ['in none, and common', 'hồ sơ khôngcó t'],
  ['two halves that never meet', 'chẵnmột lẻmột'],
  ['the halves, and common', 'hồ sơ chẵnmột lẻmột trễ hẹn'],
  ['16 common words', COMMON],
  ['16 middling words', MIDDLING],
  ['3 rare words', RARE],
  ['the number of one finding', 'trễ hẹn số 4711'],
  ['10 kB', 'nghiêm '.repeat(1600)],
  ['not words', '"*NEAR(^'],
];

function build(storage: Storage, findings: number): void {
  const random = sequence(20_241_223);
  const start = performance.now();
  for (let number = 0; number < findings / FINDINGS_PER_CASE; number += 1)
    storage.inspections.insertCase(inspectionCase(number, random));
  console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

export function print(title: string, measures: readonly SearchMeasure[]): void {
  console.log(`\n${title.padEnd(34)} found   first   least  median   worst  (ms)`);
  for (const { what, found, first, least, median, worst } of measures) {
    const times = [first, least, median, worst].map((time) => time.toFixed(2).padStart(7)).join(' ');
    console.log(`${what.padEnd(34)} ${String(found).padStart(5)} ${times}`);
  }
  const slowest = measures.toSorted((one, other) => other.least - one.least)[0];
  console.log(
    `slowest: ${slowest?.what}, least ${slowest?.least.toFixed(2)} ms, median ${slowest?.median.toFixed(2)} ms`,
  );
}

function searches(storage: Storage): readonly SearchMeasure[] {
  return SEARCHES.map(([what, words]) => measure(what, () => storage.findings.search(words, 50).length));
}

function lists(storage: Storage): readonly SearchMeasure[] {
  const page = (words: string, offset = 0) => storage.inspections.list({ words, offset, limit: 50 });
  return [
    measure('first page', () => page('').total),
    measure('last page', () => page('', 9950).total),
    measure('words of every inspection', () => page('cải cách').total),
    measure('one letter', () => page('t').total),
    measure('one inspection', () => page('4711').total),
    measure('none', () => page('khôngcó').total),
  ];
}

function edits(storage: Storage): readonly SearchMeasure[] {
  const random = sequence(7);
  const edited = (number: number) => storage.findings.write('case-5', finding(number, random));
  let turn = 0;
  const editNext = () => {
    turn += 1;
    return Number(edited(50 + (turn % 10)));
  };
  return [
    measure('edit one finding', editNext),
    measure('read a case', () => storage.inspections.readCase('case-5')?.findings.length ?? 0),
    measure('reorder', () =>
      Number(
        storage.findings.reorder(
          'case-5',
          storage.findings
            .list('case-5')
            .map(({ id }) => id)
            .toReversed(),
        ),
      ),
    ),
  ];
}

/** What was measured, as `print` shows it. */
export type SearchMeasures = {
  readonly searches: readonly SearchMeasure[];
  readonly lists: readonly SearchMeasure[];
  readonly edits: readonly SearchMeasure[];
};

function measureAll(storage: Storage): SearchMeasures {
  const measures = { searches: searches(storage), lists: lists(storage), edits: edits(storage) };
  print('search', measures.searches);
  print('list of inspections', measures.lists);
  print('one inspection', measures.edits);
  return measures;
}

function opened(dataFolder: string): Storage {
  const answer = openStorage({ dataFolder, now: () => new Date().toISOString() });
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

/**
 * Fills a folder with findings of 300 words, ten an inspection, and prints what searching them, listing the inspections and
 * editing costs. Aim: a search ≤ 2 ms whatever the words, over 100,000 findings.
 */
export async function benchSearch(findings = 100_000): Promise<SearchMeasures> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'ket-luan-bench-'));
  try {
    console.log(`search over ${findings} findings of ${WORDS_PER_FINDING} words`);
    const filled = opened(dataFolder);
    build(filled, findings);
    filled.close();
    console.log(`file ${(statSync(path.join(dataFolder, 'ket-luan.db')).size / 1e6).toFixed(0)} MB`);
    const start = performance.now();
    const storage = opened(dataFolder);
    console.log(`opened in ${(performance.now() - start).toFixed(1)} ms`);
    try {
      return measureAll(storage);
    } finally {
      storage.close();
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
