import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawData } from '../documents/compose/law-data.ts';

/** Reads the law data shipped with the program. @throws when a shipped file is missing or broken: the installation is at fault. */
export function loadLaw(folder: string): LawData {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { knownYears, days } = read('working-calendar.json');
  return { calendar: { knownYears, days, holidays: read('holidays.json').holidays } };
}
