export function isNodeNewEnough(version: string): boolean;
export function projectNode(folder: string): string | undefined;
export function ensureNode(): void;
