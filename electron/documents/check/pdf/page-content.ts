import { at, IDENTITY, type Matrix, matrixOf, times } from './matrix.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type Stroke, strokesOf } from './strokes.ts';

/** A character as placed: pt from the page's left and top. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
};

export type PageContent = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
};

type Page = Awaited<ReturnType<OpenPdf['pdf']['getPage']>>;
type Face = { readonly name: string; readonly bold: boolean; readonly italic: boolean; readonly unit: number };

type State = {
  matrix: Matrix;
  face: Face;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  colour: string | null;
};

const NO_FACE: Face = { name: '', bold: false, italic: false, unit: 0.001 };
const MOST_GLYPHS = 3_000_000;
/** Paths of a chart; a text box has its frame and its ground. */
const LEAST_OF_DRAWING = 4;

function faceOf(page: Page, id: unknown): Face {
  const key = String(id);
  if (!page.commonObjs.has(key)) return NO_FACE;
  const font: unknown = page.commonObjs.get(key);
  const given = (name: string): unknown => Reflect.get(Object(font), name);
  // A subset is named «ABCDEF+Name».
  const name = String(given('name') ?? '').replace(/^[A-Z]{6}\+/, '');
  const unit = Number(Object(given('fontMatrix'))[0] ?? 0.001) || 0.001;
  return {
    name,
    bold: /bold|black|heavy|demi/i.test(name) || given('bold') === true || given('black') === true,
    italic: /italic|oblique/i.test(name) || given('italic') === true,
    unit,
  };
}

function hex(values: readonly unknown[]): string | null {
  const [first] = values;
  if (typeof first === 'string') return first.startsWith('#') ? first.slice(1).toUpperCase() : null;
  if (values.length < 3) return null;
  const parts = values.slice(0, 3).map((each) => Math.round(Number(each)).toString(16).padStart(2, '0'));
  return parts.join('').toUpperCase();
}

/** Follows the operators of one page as a viewer would, keeping where each character and line falls. */
class Follower {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  #state: State;
  readonly #saved: State[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #paths = 0;
  /** Marked content that is open, with how much there was before it. */
  readonly #marked: {
    readonly tag: unknown;
    readonly glyphs: number;
    readonly strokes: number;
    readonly paths: number;
  }[] = [];
  readonly #page: Page;

  constructor(page: Page, base: Matrix) {
    this.#page = page;
    this.#state = {
      matrix: base,
      face: NO_FACE,
      size: 1,
      characterSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      colour: null,
    };
  }

  /** What each operator does; those not named change nothing that is asked for. */
  readonly operators: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => void this.#saved.push({ ...this.#state }),
    restore: () => this.#restore(),
    transform: (args) => this.#concatenate(matrixOf(args)),
    paintFormXObjectBegin: ([matrix]) => {
      this.#saved.push({ ...this.#state });
      if (matrix !== null && matrix !== undefined) this.#concatenate(matrixOf([matrix]));
    },
    paintFormXObjectEnd: () => this.#restore(),
    beginText: () => this.#setText(IDENTITY),
    setTextMatrix: (args) => this.#setText(matrixOf(args)),
    moveText: ([x, y]) => this.#move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      this.#state.leading = -Number(y);
      this.#move(Number(x), Number(y));
    },
    nextLine: () => this.#move(0, -this.#state.leading),
    setLeading: ([value]) => {
      this.#state.leading = -Number(value);
    },
    setCharSpacing: ([value]) => {
      this.#state.characterSpacing = Number(value);
    },
    setWordSpacing: ([value]) => {
      this.#state.wordSpacing = Number(value);
    },
    setHScale: ([value]) => {
      this.#state.scale = Number(value) / 100;
    },
    setTextRise: ([value]) => {
      this.#state.rise = Number(value);
    },
    setFont: ([id, size]) => {
      this.#state.face = faceOf(this.#page, id);
      this.#state.size = Number(size);
    },
    setFillRGBColor: (args) => {
      this.#state.colour = hex(args);
    },
    setFillColorN: (args) => {
      this.#state.colour = hex(args);
    },
    showText: ([glyphs]) => this.#show(glyphs),
    showSpacedText: ([glyphs]) => this.#show(glyphs),
    nextLineShowText: ([glyphs]) => {
      this.#move(0, -this.#state.leading);
      this.#show(glyphs);
    },
    constructPath: ([paint, data]) => {
      this.#paths += 1;
      this.strokes.push(...strokesOf(Number(paint), data, this.#state.matrix));
    },
    beginMarkedContent: ([tag]) => this.#begin(tag),
    beginMarkedContentProps: ([tag]) => this.#begin(tag),
    endMarkedContent: () => this.#end(),
  };

  #begin(tag: unknown): void {
    this.#marked.push({ tag, glyphs: this.glyphs.length, strokes: this.strokes.length, paths: this.#paths });
  }

  /** What a drawing says is no text of the document. A figure with hardly a line is a box of text. */
  #end(): void {
    const begun = this.#marked.pop();
    if (begun?.tag !== 'Figure' || this.#paths - begun.paths < LEAST_OF_DRAWING) return;
    this.glyphs.length = begun.glyphs;
    this.strokes.length = begun.strokes;
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (saved !== undefined) this.#state = saved;
  }

  #concatenate(matrix: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #setText(matrix: Matrix): void {
    [this.#text, this.#line] = [matrix, matrix];
  }

  #move(x: number, y: number): void {
    this.#setText(times(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(given: unknown): void {
    if (!Array.isArray(given) || this.glyphs.length > MOST_GLYPHS) return;
    for (const each of given) {
      if (typeof each === 'number') this.#advance((-each / 1000) * this.#state.size * this.#state.scale);
      else if (typeof each === 'object' && each !== null) this.#glyph(each);
    }
  }

  #advance(width: number): void {
    this.#text = times(this.#text, [1, 0, 0, 1, width, 0]);
  }

  #glyph(glyph: object): void {
    const { face, size, scale, characterSpacing, wordSpacing, rise, matrix, colour } = this.#state;
    const text = String(Reflect.get(glyph, 'unicode') ?? '').replace(/\p{Cc}/gu, '');
    const width = Number(Reflect.get(glyph, 'width') ?? 0) * face.unit * size * scale;
    const extra = characterSpacing + (Reflect.get(glyph, 'isSpace') === true ? wordSpacing : 0);
    const placed = times(matrix, this.#text);
    const [left, baseline] = at(placed, 0, rise);
    const [right] = at(placed, width, rise);
    const height = Math.hypot(placed[2], placed[3]) * size;
    if (text !== '') {
      const { name: font, bold, italic } = face;
      this.glyphs.push({ text, left, right, baseline, size: height, font, bold, italic, colour });
    }
    this.#advance(width + extra * scale);
  }
}

/** Everything shown on a page but annotations: the picture of a digital signature is no part of the document's form. */
export async function contentOf({ pdf, codes }: OpenPdf, number: number): Promise<PageContent> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const names = new Map(Object.entries(codes).map(([name, code]) => [code as number, name] as const));
  const follower = new Follower(page, matrixOf(viewport.transform));
  fnArray.forEach((code, index) => {
    const args: unknown = argsArray[index];
    follower.operators[names.get(code) ?? '']?.(Array.isArray(args) ? args : [args]);
  });
  const { glyphs, strokes } = follower;
  page.cleanup();
  return { width: viewport.width, height: viewport.height, glyphs, strokes };
}
