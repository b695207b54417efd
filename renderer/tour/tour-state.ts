/** The tour under way: on which inspection, and at which stop; null while there is none. */
export type TourState = { readonly inspectionId: string; readonly stop: number } | null;

const DONE_KEY = 'ket-luan.tour-done';
const listeners = new Set<() => void>();
let state: TourState = null;

export function tourState(): TourState {
  return state;
}

export function onTourChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function goToStop(inspectionId: string, stop: number): void {
  tell({ inspectionId, stop });
}

/** Ended once, it is not offered again; help and palette can still start it. */
export function endTour(): void {
  window.localStorage.setItem(DONE_KEY, 'yes');
  tell(null);
}

export function isTourDone(): boolean {
  return window.localStorage.getItem(DONE_KEY) === 'yes';
}

function tell(next: TourState): void {
  state = next;
  for (const listener of listeners) listener();
}
