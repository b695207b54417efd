import type { Visit } from '../../contract/home-channels.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { SettingsStore } from '../ports.ts';

/** Under which the places are remembered, as JSON. */
const VISITS_SETTING = 'visits';
/** Further back nobody remembers where he was. */
const MOST_VISITS = 200;

/** Where the person was in each inspection, the last one first. What cannot be read counts as nothing. */
export function readVisits(settings: SettingsStore): readonly Visit[] {
  try {
    const found: unknown = JSON.parse(settings.read(VISITS_SETTING) ?? '[]');
    return Array.isArray(found) ? found.filter(isVisit) : [];
  } catch {
    return [];
  }
}

/** Where the person was in this inspection, or null. */
export function readVisit(settings: SettingsStore, id: string): Answer<Visit | null> {
  return done(readVisits(settings).find((each) => each.id === id) ?? null);
}

/** Remembers where the person is. */
export function noteVisit(settings: SettingsStore, visit: Visit): Answer<null> {
  const others = readVisits(settings).filter(({ id }) => id !== visit.id);
  settings.write(VISITS_SETTING, JSON.stringify([visit, ...others].slice(0, MOST_VISITS)));
  return done(null);
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { id, step, part, scroll } = value as Partial<Record<keyof Visit, unknown>>;
  return (
    typeof id === 'string' &&
    typeof step === 'string' &&
    (part === null || typeof part === 'string') &&
    typeof scroll === 'number'
  );
}
