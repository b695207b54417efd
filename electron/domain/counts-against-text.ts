import { textIn } from './bilingual-text.ts';
import type { Count, Quantity } from './count.ts';
import { numbersIn, numbersOf, pairsIn, ratesIn, type WrittenRate } from './numbers-in-text.ts';
import { type Problem, problem } from './problem.ts';
import { rateOf, writeCardinal, writeRate } from './write-number.ts';

/** One whose figure is not missing. */
type KnownCount = Count & { readonly affected: Quantity };

type Differing = { readonly written: string; readonly counted: string };

/**
 * Where the Vietnamese text gives another number than the figures do. A count whose own numbers stand in the text is left
 * alone: the text may well name further ones.
 */
export function countsAgainstText(
  counts: readonly Count[],
  text: string,
  place: 'title' | 'narrative',
): readonly Problem[] {
  if (text === '') return [];
  const numbers = new Set(numbersIn(text));
  return counts.flatMap((count, index) => {
    if (!isKnown(count)) return [];
    const found =
      otherPair(count, counts, text) ??
      otherNumber(count, counts, text, numbers) ??
      otherRate(count, counts, text, numbers);
    return found === undefined
      ? []
      : [
          problem(
            place === 'title' ? 'count-differs-from-title' : 'count-differs-from-narrative',
            `counts[${index}]`,
            found,
          ),
        ];
  });
}

function isKnown(count: Count): count is KnownCount {
  return count.affected !== undefined;
}

function otherPair(count: KnownCount, counts: readonly Count[], text: string): Differing | undefined {
  const { affected, total } = count;
  if (total === undefined) return undefined;
  const pairs = pairsIn(text);
  if (pairs.some((pair) => isPairOf(pair, count))) return undefined;
  const other = pairs
    .filter((pair) => !counts.some((each) => isPairOf(pair, each)))
    .find((pair) => (pair.part === affected.value) !== (pair.whole === total.value));
  const counted = `${writeCardinal(affected.value, 'vi')}/${writeCardinal(total.value, 'vi')}`;
  return other === undefined ? undefined : { written: other.written, counted };
}

function isPairOf(pair: { readonly part: number; readonly whole: number }, { affected, total }: Count): boolean {
  return pair.part === affected?.value && pair.whole === total?.value;
}

function otherNumber(
  count: KnownCount,
  counts: readonly Count[],
  text: string,
  numbers: ReadonlySet<number>,
): Differing | undefined {
  const unit = textIn(count.unit, 'vi');
  const own = [count.affected.value, ...(count.total === undefined ? [] : [count.total.value])];
  const absent = own.find((value) => !numbers.has(value));
  if (unit === null || absent === undefined) return undefined;
  const known = new Set(counts.flatMap((each) => [each.affected?.value, each.total?.value]));
  const other = numbersOf(text, unit).find(({ value }) => !known.has(value));
  return other === undefined
    ? undefined
    : { written: other.written, counted: `${writeCardinal(absent, 'vi')} ${unit}` };
}

/** Only where the text speaks of this very count: both its numbers stand in it. */
function otherRate(
  count: KnownCount,
  counts: readonly Count[],
  text: string,
  numbers: ReadonlySet<number>,
): Differing | undefined {
  const rate = rateOf(count);
  if (rate === null || count.total === undefined || rate.approximate) return undefined;
  if (!numbers.has(count.affected.value) || !numbers.has(count.total.value)) return undefined;
  const written = ratesIn(text);
  if (written.some((each) => isRateOf(each, count))) return undefined;
  const other = written.find((each) => !counts.some((counted) => isRateOf(each, counted)));
  return other === undefined ? undefined : { written: other.written, counted: writeRate(rate, 'vi') };
}

/** Rounded either way to as many places as are written. */
function isRateOf({ value, decimals }: WrittenRate, { affected, total }: Count): boolean {
  if (affected === undefined || total === undefined || total.value === 0) return false;
  const exact = (affected.value / total.value) * 100;
  return Math.abs(exact - value) < 1.000_001 * 10 ** -decimals;
}
