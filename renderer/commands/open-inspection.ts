/** The id of the inspection that is open at an address of the window; null on other screens. */
export function openInspectionId(location: string): string | null {
  const id = /^\/inspection\/([^/]+)/.exec(location)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}
