import { ask } from '../client.ts';

/** The tour under way: on which inspection, which of its findings is shown, and at which stop; null while there is none. */
export type TourState = {
  readonly inspectionId: string;
  readonly findingId: string | undefined;
  readonly stop: number;
} | null;

const DONE_KEY = 'ket-luan.tour-done';
/** Findings looked at for one with figures. */
const MOST_READ = 12;
const listeners = new Set<() => void>();
let state: TourState = null;

export function tourState(): TourState {
  return state;
}

export function onTourChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function startTour(inspectionId: string): Promise<void> {
  tell({ inspectionId, findingId: await telling(inspectionId), stop: 0 });
}

export function goToStop(stop: number): void {
  if (state !== null) tell({ ...state, stop });
}

/** Ended once, it is not offered again; help and palette can still start it. */
export function endTour(): void {
  window.localStorage.setItem(DONE_KEY, 'yes');
  tell(null);
}

export function isTourDone(): boolean {
  return window.localStorage.getItem(DONE_KEY) === 'yes';
}

/** The first shortcoming with figures, whose rate is shown; without any the first shortcoming. */
async function telling(inspectionId: string): Promise<string | undefined> {
  const read = await ask('inspections.read', { id: inspectionId });
  if (!read.ok) return undefined;
  const shortcomings = read.value.findings.filter((line) => line.kind === 'shortcoming').map((line) => line.id);
  for (const findingId of shortcomings.slice(0, MOST_READ)) {
    const finding = await ask('findings.read', { inspectionId, findingId });
    if (finding.ok && finding.value.finding.counts.some((count) => count.total !== undefined)) return findingId;
  }
  return shortcomings[0];
}

function tell(next: TourState): void {
  state = next;
  for (const listener of listeners) listener();
}
