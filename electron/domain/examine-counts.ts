import { type BilingualText, textIn } from './bilingual-text.ts';
import type { Count } from './count.ts';
import { countsAgainstText } from './counts-against-text.ts';
import { type Problem, problem } from './problem.ts';
import { writeCardinal } from './write-number.ts';

export type CountedFinding = {
  readonly counts: readonly Count[];
  readonly title?: BilingualText;
  readonly narrative?: BilingualText;
};

/**
 * What looks wrong about the figures of one finding and may be right all the same: said beside the field, never in the way.
 * Places are `counts[0]`. What contradicts itself is a fault and not said here (examine.ts).
 */
export function doubtfulCounts({ counts, title, narrative }: CountedFinding): readonly Problem[] {
  return [
    ...counts.flatMap(extremeRate),
    ...counts.flatMap((count, index) => twice(count, index, counts)),
    ...counts.flatMap((count, index) => otherTotal(count, index, counts)),
    ...tooManyParts(counts),
    ...countsAgainstText(counts, textIn(title, 'vi') ?? '', 'title'),
    ...countsAgainstText(counts, textIn(narrative, 'vi') ?? '', 'narrative'),
  ];
}

function extremeRate({ affected, total }: Count, index: number): readonly Problem[] {
  if (affected === undefined || total === undefined) return [];
  const where = `counts[${index}]`;
  if (total.value === 0) return [problem('count-of-nothing', where, { affected: figures(affected.value) })];
  if (affected.value === 0) return [problem('count-is-none', where, { total: figures(total.value) })];
  if (affected.value === total.value) return [problem('count-is-all', where, { total: figures(total.value) })];
  return [];
}

function twice(count: Count, index: number, counts: readonly Count[]): readonly Problem[] {
  const { affected, total } = count;
  if (affected === undefined) return [];
  const first = counts.findIndex(
    (each) => each.affected?.value === affected.value && each.total?.value === total?.value,
  );
  return first < index ? [problem('count-twice', `counts[${index}]`, { first: first + 1 })] : [];
}

/** The whole that the same things were counted out of before is another. */
function otherTotal(count: Count, index: number, counts: readonly Count[]): readonly Problem[] {
  const unit = unitOf(count);
  const total = count.total;
  if (unit === null || total === undefined) return [];
  const first = counts.findIndex((each) => each.total !== undefined && unitOf(each) === unit);
  const before = counts[first]?.total;
  if (before === undefined || first >= index || before.value === total.value) return [];
  const values = { total: figures(total.value), other: figures(before.value), unit, first: first + 1 };
  return [problem('count-totals-differ', `counts[${index}]`, values)];
}

/** Parts of one whole that together are more than it: fine where they overlap, said once at the last of them. */
function tooManyParts(counts: readonly Count[]): readonly Problem[] {
  const wholes = new Map<
    string,
    { readonly parts: readonly number[]; readonly last: number; readonly total: number }
  >();
  counts.forEach((count, index) => {
    const { affected, total } = count;
    if (affected === undefined || total === undefined || affected.value >= total.value) return;
    const key = `${unitOf(count) ?? ''} ${total.value}`;
    const parts = [...(wholes.get(key)?.parts ?? []), affected.value];
    wholes.set(key, { parts, last: index, total: total.value });
  });
  return [...wholes.values()].flatMap(({ parts, last, total }) => {
    const sum = parts.reduce((one, other) => one + other, 0);
    if (parts.length < 2 || sum <= total) return [];
    const values = { sum: figures(sum), total: figures(total), parts: parts.map(figures).join(' + ') };
    return [problem('counts-exceed-total', `counts[${last}]`, values)];
  });
}

function unitOf({ unit }: Count): string | null {
  return textIn(unit, 'vi')?.toLocaleLowerCase('vi') ?? null;
}

function figures(value: number): string {
  return writeCardinal(value, 'vi');
}
