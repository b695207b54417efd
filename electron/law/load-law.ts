import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawData } from '../documents/compose/law-data.ts';
import type { NormData } from '../domain/finding-library.ts';
import type { ShippedTerm } from '../domain/glossary.ts';
import type { Phrase } from '../domain/phrase.ts';
import type { ProcedureTerms } from '../domain/procedure-law.ts';

/** Reads the law data shipped with the program. @throws when a shipped file is missing or broken: the installation is at fault. */
export function loadLaw(folder: string): LawData {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { knownYears, days } = read('working-calendar.json');
  return {
    calendar: { knownYears, days, holidays: read('holidays.json').holidays },
    glossary: loadGlossary(folder),
    norms: read('norms.json'),
  };
}

/** The terms shipped with the program. @throws as `loadLaw`. */
export function loadGlossary(folder: string): readonly ShippedTerm[] {
  return JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8'));
}

/** Phrases shipped with the program. @throws as `loadLaw`. */
export function loadPhrases(folder: string): readonly Phrase[] {
  return JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8'));
}

/** Norms and the usual findings that rest on them. @throws as `loadLaw`. */
export function loadNorms(folder: string): NormData {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { norms: read('norms.json'), library: read('finding-library.json') };
}

/** Steps of inspections and checks with their legal terms. @throws as `loadLaw`. */
export function loadProcedure(folder: string): ProcedureTerms {
  return JSON.parse(readFileSync(join(folder, 'procedure-terms.json'), 'utf8'));
}
