const WRITTEN = /^\s*(\d{1,2})\s*(?:[:.h\s]|giờ)\s*(\d{2})?\s*(?:phút)?\s*$/i;

/** A time as people type it (8:30, 8h30, 8.30, 8h) in the written form of the contract, «08:30». Null when it is none. */
export function timeFromTyped(text: string): string | null {
  const written = WRITTEN.exec(text);
  if (written === null) return null;
  const [hours, minutes] = [Number(written[1]), Number(written[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
