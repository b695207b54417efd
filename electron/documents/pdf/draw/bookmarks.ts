import type { Bookmark } from '../measure/paragraph.ts';
import type { PdfFile, PdfOutlineItem } from './pdf-file.ts';

/** The outline of headings and appendices, nested by level. */
export class Bookmarks {
  readonly #file: PdfFile;
  readonly #open: { readonly level: number; readonly item: PdfOutlineItem }[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** A bookmark to the current page; `top` in points from its top. */
  add(bookmark: Bookmark, top: number): void {
    while ((this.#open.at(-1)?.level ?? -1) >= bookmark.level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.#file.outline;
    // pdfkit measures `left` from the right edge: the page's width means its left edge. Zoom 0 keeps the reader's own.
    const item = parent.addItem(clip(bookmark.title), { top, left: this.#file.page.width, zoom: 0 });
    count(parent, parent === this.#file.outline ? 1 : -1);
    this.#open.push({ level: bookmark.level, item });
  }
}

/** A list of headings is for finding one's way; and no string may have more than 32767 bytes (ISO 19005-2, 6.1.13). */
const LONGEST = 500;

function clip(title: string): string {
  const line = title.normalize('NFC');
  return line.length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join('')}…`;
}

/** `Count` is required of every parent: positive for the open root, negative for closed items (ISO 32000-1, 12.3.3). */
function count(parent: PdfOutlineItem, step: 1 | -1): void {
  const { data } = parent.dictionary;
  const known = data.Count;
  data.Count = (typeof known === 'number' ? known : 0) + step;
}
