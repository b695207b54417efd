import { execFileSync } from 'node:child_process';

const MM_PER_POINT = 25.4 / 72;

/** Millimetres from the page's left and top. */
type PdfBox = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type PdfWord = PdfBox & { readonly text: string };
/** Words that stand side by side; a box as high as its letters' font. */
type PdfLine = PdfBox & { readonly words: readonly PdfWord[]; readonly text: string };
export type PdfPage = {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly words: readonly PdfWord[];
};
type PdfFontUse = {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
};
export type ReadPdf = {
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PdfFontUse[];
  /** As pdfinfo says them: Title, Author, CreationDate, Tagged, «PDF version» … */
  readonly info: Readonly<Record<string, string>>;
};

/** Runs a program of poppler-utils or qpdf; what it writes on stdout. Fails when it does. */
export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Reads a PDF file back with poppler, so that nothing of our own writer judges itself. */
export function readPdf(path: string): ReadPdf {
  return {
    pages: readPages(run('pdftotext', '-bbox-layout', path, '-')),
    fonts: readFonts(run('pdffonts', path)),
    info: readInfo(run('pdfinfo', path)),
  };
}

/** Words of each page in the order of the content stream (`pdftotext -raw`). */
export function rawWords(path: string): readonly (readonly string[])[] {
  const pages = run('pdftotext', '-raw', path, '-').split('\f');
  return pages.slice(0, -1).map(wordsOf);
}

/** Words of a text, split at white space and no-break spaces. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((each) => each !== '');
}

/** The first line whose text contains the given one; fails when there is none. */
export function lineWith(page: PdfPage | undefined, text: string): PdfLine {
  const line = page?.lines.find((each) => each.text.includes(text));
  if (line === undefined) throw new Error(`no line «${text}»`);
  return line;
}

function readPages(html: string): readonly PdfPage[] {
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map((page) => {
    const lines = [...(page[3] ?? '').matchAll(/<line [^>]*>(.*?)<\/line>/gs)].map((line) => readLine(line[1] ?? ''));
    const words = lines.flatMap((each) => each.words);
    return { width: millimetres(page[1]), height: millimetres(page[2]), lines, words };
  });
}

function readLine(html: string): PdfLine {
  const pattern = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;
  const words = [...html.matchAll(pattern)].map((word) => ({
    left: millimetres(word[1]),
    top: millimetres(word[2]),
    right: millimetres(word[3]),
    bottom: millimetres(word[4]),
    text: unescapeXml(word[5] ?? ''),
  }));
  return {
    words,
    text: words.map((each) => each.text).join(' '),
    left: Math.min(...words.map((each) => each.left)),
    top: Math.min(...words.map((each) => each.top)),
    right: Math.max(...words.map((each) => each.right)),
    bottom: Math.max(...words.map((each) => each.bottom)),
  };
}

function millimetres(points: string | undefined): number {
  return Number(points) * MM_PER_POINT;
}

function unescapeXml(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** pdffonts writes columns as wide as the dashes of its second line. */
function readFonts(table: string): readonly PdfFontUse[] {
  const [, dashes = '', ...rows] = table.trimEnd().split('\n');
  const columns = [...dashes.matchAll(/-+/g)].map((each) => ({ start: each.index, end: each.index + each[0].length }));
  return rows.map((row) => {
    const [name = '', type = '', , embedded, subset, unicode] = columns.map(({ start, end }) =>
      row.slice(start, end).trim(),
    );
    return { name, type, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
}

function readInfo(text: string): Readonly<Record<string, string>> {
  const entries = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    });
  return Object.fromEntries(entries);
}
