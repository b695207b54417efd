export type Values = Readonly<Record<string, string | number>>;
export function bilingual(key: string, values?: Values): string[];
export function say(key: string, values?: Values): void;
