import { run } from './pdf-reader.ts';

/** One element of the logical structure: its type, its own text, the elements in it. */
export type PdfElement = {
  readonly tag: string;
  readonly text: readonly string[];
  readonly children: readonly PdfElement[];
  /** Text and elements as they follow one another. */
  readonly content: readonly (string | PdfElement)[];
  readonly attributes: readonly string[];
};

type PdfBookmark = { readonly title: string; readonly page: number; readonly children: readonly PdfBookmark[] };

/** The tagged structure as poppler reads it; artifacts (page numbers, rules, repeated headers) are not in it. */
export function readStructure(path: string): PdfElement {
  const root: Mutable = { tag: '', text: [], children: [], content: [], attributes: [] };
  const open: { readonly depth: number; readonly element: Mutable }[] = [{ depth: -1, element: root }];
  for (const line of run('pdfinfo', '-struct-text', path).split('\n')) {
    const depth = line.length - line.trimStart().length;
    const content = line.trim();
    const parent = () => {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      return open.at(-1)?.element ?? root;
    };
    if (content === '') continue;
    if (content.startsWith('"')) {
      const text = content.slice(1, content.endsWith('"') ? -1 : undefined);
      const { text: own, content: all } = parent();
      own.push(text);
      all.push(text);
    } else if (content.startsWith('/')) parent().attributes.push(content);
    else {
      const element: Mutable = {
        tag: /^\w+/.exec(content)?.[0] ?? '',
        text: [],
        children: [],
        content: [],
        attributes: [],
      };
      const { children, content: all } = parent();
      children.push(element);
      all.push(element);
      open.push({ depth, element });
    }
  }
  return root;
}

type Mutable = {
  tag: string;
  text: string[];
  children: Mutable[];
  content: (string | Mutable)[];
  attributes: string[];
};

/** The element and everything in it, in reading order. */
export function elementsOf(element: PdfElement): readonly PdfElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** What a screen reader goes through: the text of each paragraph, spans and labels in their places. */
export function spokenText(element: PdfElement): readonly string[] {
  const isBlock = element.content.some((each) => typeof each === 'string' || each.tag === 'Span');
  if (!isBlock) return element.children.flatMap(spokenText);
  const parts = element.content.map((each) => {
    if (typeof each === 'string') return each;
    return each.tag === 'Span' ? each.text.join('') : `\n${spokenText(each).join('\n')}`;
  });
  return [parts.join('')];
}

/** Bookmarks with the 1-based page they lead to. */
export function readBookmarks(path: string): readonly PdfBookmark[] {
  const json: unknown = JSON.parse(run('qpdf', '--json', '--json-key=outlines', path));
  return bookmarks((json as { readonly outlines: readonly Outline[] }).outlines);
}

type Outline = { readonly title: string; readonly destpageposfrom1: number; readonly kids: readonly Outline[] };

function bookmarks(outlines: readonly Outline[]): readonly PdfBookmark[] {
  return outlines.map((each) => ({ title: each.title, page: each.destpageposfrom1, children: bookmarks(each.kids) }));
}

/** A horizontal line drawn in the file; points, as the content stream has them. */
type PdfRule = { readonly thickness: number; readonly left: number; readonly right: number; readonly y: number };

/** All straight lines of all pages, in drawing order. */
export function readRules(path: string): readonly PdfRule[] {
  const content = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
  return [...content.matchAll(/^([\d.]+) w ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S$/gm)].map((each) => {
    const [thickness = 0, left = 0, y = 0, right = 0] = each.slice(1).map(Number);
    return { thickness, left, right, y };
  });
}

/** The structure without drawings: each is said by its alternative text. */
export function withoutFigures(element: PdfElement): PdfElement {
  const kept = (each: string | PdfElement) => typeof each === 'string' || each.tag !== 'Figure';
  return {
    ...element,
    children: element.children.filter(kept).map(withoutFigures),
    content: element.content.filter(kept).map((each) => (typeof each === 'string' ? each : withoutFigures(each))),
  };
}
