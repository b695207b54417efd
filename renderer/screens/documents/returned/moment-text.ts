import { typedFromIso } from '../../../words/date-text.ts';

/** «21/11/2026 15:04», in this computer's time. */
export function momentText(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${typedFromIso(day)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
