import type { Numbering } from '../model/block.ts';
import { mmToTwips } from '../model/length.ts';
import { romanOf } from '../model/letters.ts';
import { FIRST_LINE_INDENT } from '../model/styles.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

type Division = 'part' | 'chapter' | 'section';
type Scheme = 'roman' | 'arabic' | 'dash' | Division;

/** The levels of Word's list kinds; `arabic` has two, «1.» and «1.1.». Those of divisions hold their word: «Chương %1». */
const LEVELS: Readonly<Record<Exclude<Scheme, Division>, string>> = {
  roman: level(0, 'upperRoman', '%1.'),
  arabic: level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.'),
  dash: level(0, 'bullet', '-'),
};
const SHARED: readonly Scheme[] = ['roman', 'arabic', 'dash', 'part', 'chapter', 'section'];
const DIVISION_FORMATS: Readonly<Record<Division, string>> = {
  part: 'upperRoman',
  chapter: 'upperRoman',
  section: 'decimal',
};
/** Lists of one `w:nsid` are merged by Word when text is pasted; the number itself means nothing. */
const FIRST_NSID = 0x30202000;

/** One space after the label and only the first line indented, as Decree 30 sets running text: never a hanging list. */
function level(index: number, format: string, text: string, indent = mmToTwips(FIRST_LINE_INDENT)): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="0" w:firstLine="${indent}"/></w:pPr></w:lvl>`
  );
}

/** `last` and `nested` are the numbers that Word has reached; `resumed` lists went on after another of their scheme. */
type List = {
  readonly numId: number;
  readonly scheme: Scheme;
  readonly start: number;
  last: number;
  nested: number;
  resumed: boolean;
};

/** How a numbered paragraph shows its label: by Word's own numbering, or as literal text before it. */
export type WordLabel =
  | { readonly numbering: string; readonly text: '' }
  | { readonly numbering: ''; readonly text: string };

/**
 * Gives each list of the document its own Word list, so that it restarts at 1 and a clerk who adds an item gets the
 * next number. Where Word would compute another label than the model's, the label is written as text.
 */
export class WordNumbering {
  readonly #lists: List[] = [];
  readonly #byListId = new Map<string, List>();
  /** Arabic lists by the number they reached last, and by the nested list that stands in them. */
  readonly #byLast = new Map<number, List>();
  readonly #parents = new Map<string, List>();
  readonly #current = new Map<Scheme, List>();
  /** «Phần», «Chương», «Mục» as the document says them. */
  readonly #words = new Map<Division, string>();

  label(numbering: Numbering): WordLabel {
    switch (numbering.scheme) {
      case 'part':
      case 'chapter':
      case 'section':
        return this.#division(numbering.scheme, numbering);
      case 'roman':
        return numbering.label === `${romanOf(numbering.index)}.`
          ? real(this.#next('roman', numbering))
          : literal(numbering);
      case 'arabic':
        return numbering.label === `${numbering.index}.` ? real(this.#next('arabic', numbering)) : literal(numbering);
      case 'nested':
        return this.#nested(numbering);
      // A dash has no number to restart: one list serves all, or 5,000 findings would make 5,000 lists.
      case 'dash':
        return numbering.label === '-'
          ? real(this.#current.get('dash') ?? this.#create('dash', 1))
          : literal(numbering);
      // Word's lowerLetter counts a, b, c, d, e, f; no format of Word's knows a, b, c, d, đ, e, g (Annex I, II.6).
      case 'letter':
        return literal(numbering);
      // «Điều 1.» is written as text: the word belongs to the language of the document.
      case 'article':
        return literal(numbering);
    }
  }

  /** The part word/numbering.xml. */
  xml(): string {
    const levels = (scheme: Scheme) => this.#levels(scheme);
    const definitions = SHARED.map((scheme, id) => definition(id, scheme, levels(scheme)));
    const instances = this.#lists.map((list) => {
      const shared = SHARED.indexOf(list.scheme);
      return instance(
        list,
        list.resumed ? definitions.push(definition(definitions.length, list.scheme, levels(list.scheme))) - 1 : shared,
      );
    });
    const open = `<w:numbering xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">`;
    return `${XML_DECLARATION}${open}${definitions.join('')}${instances.join('')}</w:numbering>`;
  }

  #levels(scheme: Scheme): string {
    if (scheme === 'roman' || scheme === 'arabic' || scheme === 'dash') return LEVELS[scheme];
    return level(0, DIVISION_FORMATS[scheme], escapeXml(`${this.#words.get(scheme) ?? ''} %1`.trim()), 0);
  }

  /** «Chương II»: a word, then the number alone. */
  #division(scheme: Division, numbering: Numbering): WordLabel {
    const count = scheme === 'section' ? `${numbering.index}` : romanOf(numbering.index);
    const end = ` ${count}`;
    if (!numbering.label.endsWith(end)) return literal(numbering);
    const word = numbering.label.slice(0, -end.length);
    if (!this.#words.has(scheme)) this.#words.set(scheme, word);
    return this.#words.get(scheme) === word ? real(this.#next(scheme, numbering)) : literal(numbering);
  }

  /** «2.1.» is the second level of the list that its «2.» stands in, when it directly counts on there. */
  #nested(numbering: Numbering): WordLabel {
    const { listId, parentIndex = 0, index, label } = numbering;
    const key = `${parentIndex} ${listId}`;
    const list = this.#parents.get(key) ?? this.#byLast.get(parentIndex);
    const counted = list?.last === parentIndex && list.nested + 1 === index && label === `${parentIndex}.${index}.`;
    if (list === undefined || !counted) return literal(numbering);
    this.#parents.set(key, list);
    list.nested += 1;
    this.#use(list);
    return real(list, 1);
  }

  #next(scheme: Exclude<Scheme, 'dash'>, { listId, index }: Numbering): List {
    const known = this.#byListId.get(`${scheme} ${listId}`);
    const list = known?.last === index - 1 ? known : this.#create(scheme, index);
    list.last = index;
    list.nested = 0;
    this.#use(list);
    this.#byListId.set(`${scheme} ${listId}`, list);
    if (scheme === 'arabic') this.#byLast.set(index, list);
    return list;
  }

  #create(scheme: Scheme, start: number): List {
    const list: List = { numId: this.#lists.length + 1, scheme, start, last: start - 1, nested: 0, resumed: false };
    this.#lists.push(list);
    this.#current.set(scheme, list);
    return list;
  }

  /** Word keeps one count per definition: a list resumed after another of the same definition would count that one on. */
  #use(list: List): void {
    if (this.#current.get(list.scheme) !== list) list.resumed = true;
    this.#current.set(list.scheme, list);
  }
}

function definition(id: number, scheme: Scheme, levels: string): string {
  const kind = scheme === 'arabic' ? 'multilevel' : 'singleLevel';
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${(FIRST_NSID + id).toString(16)}"/>` +
    `<w:multiLevelType w:val="${kind}"/>${levels}</w:abstractNum>`
  );
}

function instance({ numId, start }: List, definitionId: number): string {
  return (
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definitionId}"/>` +
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`
  );
}

function real({ numId }: List, levelIndex = 0): WordLabel {
  return { numbering: `<w:numPr><w:ilvl w:val="${levelIndex}"/><w:numId w:val="${numId}"/></w:numPr>`, text: '' };
}

function literal({ label }: Numbering): WordLabel {
  return { numbering: '', text: `${label} ` };
}
