import type { Problem } from './problem.ts';

/** Words with their `{{names}}` filled in. Values stand as they are; a name without a value stays, to be seen. */
export function fillIn(words: string, values: Problem['values']): string {
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
