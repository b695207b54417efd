/**
 * Names of Word bookmarks that carry ids through editing. Word hides names that begin with «_» and takes no more than 40
 * characters, so a line's id is hashed; a draft's id, 32 hexadecimal digits, fits as it is.
 */
const LINE = '_kl_';
const DRAFT = '_kld_';
const OFFSETS = [0x811c9dc5, 0x1b873593] as const;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, so that no two of a document's lines meet. */
export function shortHash(value: string): string {
  let [first, second]: [number, number] = [...OFFSETS];
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ (unit + at), PRIME);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36).padStart(7, '0')}`;
}

export function lineMark(lineId: string): string {
  return LINE + shortHash(lineId);
}

export function isLineMark(name: string): boolean {
  return name.startsWith(LINE);
}

export function draftMark(draftId: string): string {
  return DRAFT + draftId;
}

/** The draft that a bookmark of a file names; null for any other bookmark. */
export function draftOfMark(name: string): string | null {
  return name.startsWith(DRAFT) ? name.slice(DRAFT.length) : null;
}

/** Property of the file in which the draft's id stands a second time: programs that drop bookmarks keep it. */
export const DRAFT_PROPERTY = 'KetLuanDraft';
