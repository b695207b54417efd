import { arrayAt, dictionaryAt, type Fault, type PdfObjects, pagesOf, pdfA, pdfUA, streamAt } from './pdf-objects.ts';

/** What one page's content stream does. */
export type PageContent = {
  readonly page: string;
  /** Marked content of the structure: tag by id. */
  readonly marked: ReadonlyMap<number, string>;
  /** Codes drawn in each font, by the font's reference. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>;
  readonly faults: readonly Fault[];
};

type Token = { readonly type: 'operator' | 'name' | 'string' | 'other'; readonly value: string };

const TOKEN = /\s+|%[^\n]*|<<|>>|<([0-9a-fA-F\s]*)>|\/([^\s<>[\]()/%]*)|[[\]]|[^\s<>[\]()/%]+/y;

/** Tokens of ISO 32000-1, 7.2 to 7.3; strings as their bytes. */
export function* tokens(content: string): Generator<Token> {
  for (let at = 0; at < content.length; ) {
    if (content[at] === '(') {
      const { value, end } = literal(content, at);
      yield { type: 'string', value };
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(content);
    if (found === null) throw new Error(`no token at ${at}`);
    at = TOKEN.lastIndex;
    const [whole, hexadecimal, name] = found;
    if (hexadecimal !== undefined) yield { type: 'string', value: Buffer.from(hexadecimal, 'hex').toString('latin1') };
    else if (name !== undefined) yield { type: 'name', value: name };
    else if (/^[a-zA-Z'"*]/.test(whole)) yield { type: 'operator', value: whole };
    else if (!/^[\s%]/.test(whole)) yield { type: 'other', value: whole };
  }
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(content: string, start: number): { readonly value: string; readonly end: number } {
  let value = '';
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at] ?? '';
    if (character === '\\') {
      at += 1;
      const next = content[at] ?? '';
      value += ESCAPED[next] ?? next;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { value, end: at + 1 };
    if (at > start) value += character;
  }
  throw new Error('a string without an end');
}

const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'TJ', 'Tj', "'", '"', 'Do', 'sh', 'EI']);
/** Operators that set a colour outside RGB and grey, which the output intent says nothing of. */
const FOREIGN_COLOUR = new Set(['k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN']);
/** The operators of ISO 32000-1, annex A. */
const KNOWN = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(
    ' ',
  ),
);
const ARTIFACTS = new Set(['Pagination', 'Layout', 'Page', 'Background']);

type Mark = { readonly tag: string; readonly id: number | null };

/** Goes through the operators of one page. */
class PageReader {
  readonly marked = new Map<number, string>();
  readonly codes = new Map<string, Set<number>>();
  readonly faults: Fault[] = [];
  readonly #fonts: Readonly<Record<string, unknown>>;
  readonly #open: Mark[] = [];
  #operands: Token[] = [];
  #font = '';
  #inText = false;
  #depthAtText = 0;

  constructor(fonts: Readonly<Record<string, unknown>>) {
    this.#fonts = fonts;
  }

  read(content: string): void {
    for (const token of tokens(content)) {
      if (token.type !== 'operator' || ['true', 'false', 'null'].includes(token.value)) this.#operands.push(token);
      else {
        this.#operator(token.value);
        this.#operands = [];
      }
    }
    if (this.#open.length > 0 || this.#inText) this.faults.push(pdfA('6.2.2', 'marked content or text is not closed'));
  }

  #operator(name: string): void {
    if (!KNOWN.has(name)) this.faults.push(pdfA('6.2.2', `operator ${name}`));
    if (FOREIGN_COLOUR.has(name)) this.faults.push(pdfA('6.2.4.3', `colour operator ${name}`));
    if (PAINTING.has(name) && this.#open.length === 0)
      this.faults.push(pdfUA('7.1', `${name} is neither tagged nor an artifact`));
    if (name === 'BDC' || name === 'BMC') this.#begin();
    else if (name === 'EMC') this.#end();
    else if (name === 'BT' || name === 'ET') this.#text(name);
    else if (name === 'Tf') this.#font = String(this.#fonts[`/${this.#operands[0]?.value}`] ?? '');
    else if (name === 'TJ' || name === 'Tj') this.#show();
  }

  #begin(): void {
    const [tag, ...properties] = this.#operands;
    const after = (key: string) => properties[properties.findIndex((each) => each.value === key) + 1]?.value;
    const id = properties.some((each) => each.value === 'MCID') ? Number(after('MCID')) : null;
    const isArtifact = tag?.value === 'Artifact';
    if (isArtifact && !ARTIFACTS.has(after('Type') ?? '')) this.faults.push(pdfUA('7.1', 'an artifact without a type'));
    if (isArtifact && this.#open.length > 0) this.faults.push(pdfUA('7.1', 'an artifact inside tagged content'));
    if (id !== null && this.#open.some((each) => each.tag === 'Artifact'))
      this.faults.push(pdfUA('7.1', 'tagged content inside an artifact'));
    if (id !== null && this.marked.has(id)) this.faults.push(pdfA('6.7.3.3', `content ${id} twice on a page`));
    if (id !== null) this.marked.set(id, tag?.value ?? '');
    else if (!isArtifact && this.#open.length === 0)
      this.faults.push(pdfUA('7.1', 'marked content without an element'));
    this.#open.push({ tag: tag?.value ?? '', id });
  }

  #end(): void {
    if (this.#open.pop() === undefined) this.faults.push(pdfA('6.2.2', 'EMC closes nothing'));
  }

  /** Marked content and text are closed in the order they were opened (ISO 32000-1, 14.6.1). */
  #text(name: 'BT' | 'ET'): void {
    if (name === 'ET' && this.#open.length !== this.#depthAtText)
      this.faults.push(pdfA('6.2.2', 'marked content crosses the end of a text'));
    this.#inText = name === 'BT';
    this.#depthAtText = this.#open.length;
  }

  #show(): void {
    const codes = this.codes.get(this.#font) ?? new Set();
    this.codes.set(this.#font, codes);
    for (const { type, value } of this.#operands) {
      if (type !== 'string') continue;
      for (let at = 0; at + 1 < value.length; at += 2) codes.add(value.charCodeAt(at) * 256 + value.charCodeAt(at + 1));
    }
  }
}

export function readPages(file: PdfObjects): readonly PageContent[] {
  return pagesOf(file).map((page) => {
    const dict = dictionaryAt(file, page);
    const contents = Array.isArray(dict['/Contents']) ? arrayAt(file, dict['/Contents']) : [dict['/Contents']];
    const reader = new PageReader(dictionaryAt(file, dictionaryAt(file, dict['/Resources'])['/Font']));
    reader.read(contents.map((each) => streamAt(file, each)?.toString('latin1') ?? '').join('\n'));
    return { page, marked: reader.marked, codes: reader.codes, faults: reader.faults };
  });
}
