/** «1,2 MB»; what is smaller than a megabyte in whole kilobytes. */
export function sizeText(bytes: number, locale: string): string {
  const [value, unit, digits] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB', 0] : [bytes / 1024 / 1024, 'MB', 1];
  const rounded = Math.max(value, digits === 0 ? 1 : 0);
  return `${rounded.toLocaleString(locale, { maximumFractionDigits: Number(digits) })} ${unit}`;
}
