import { daysLater } from '../../words/date-text.ts';

const MOVES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads; undefined for keys that lead nowhere. */
export function dayAtKey(key: string, from: string): string | undefined {
  const days = MOVES[key];
  if (days !== undefined) return daysLater(from, days);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const inMonth = (of: number, number: number) => {
    const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
    return new Date(Date.UTC(year, of - 1, Math.min(number, last))).toISOString().slice(0, 10);
  };
  if (key === 'PageUp') return inMonth(month - 1, day);
  if (key === 'PageDown') return inMonth(month + 1, day);
  if (key === 'Home') return inMonth(month, 1);
  return key === 'End' ? inMonth(month, 31) : undefined;
}
