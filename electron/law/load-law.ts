import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawData } from '../documents/compose/law-data.ts';

/** Reads the law data shipped with the program. @throws when a shipped file is missing or broken: the installation is at fault. */
export function loadLaw(folder: string): LawData {
  return { calendar: JSON.parse(readFileSync(join(folder, 'working-calendar.json'), 'utf8')) };
}
