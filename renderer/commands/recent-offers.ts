const KEY = 'ket-luan.recent-commands';
const MOST = 6;

/** Ids of what was chosen in the palette last, the last one first. */
export function recentOffers(): readonly string[] {
  const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

export function noteChosen(id: string): void {
  const ids = [id, ...recentOffers().filter((each) => each !== id)].slice(0, MOST);
  window.localStorage.setItem(KEY, JSON.stringify(ids));
}
