const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** «12,4 MB», in the same form in both languages' habit of this application: comma before decimals. */
export function sizeText(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  const rounded = power === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${String(rounded).replace('.', ',')} ${UNITS[power]}`;
}
