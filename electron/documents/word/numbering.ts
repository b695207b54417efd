import type { Numbering } from '../model/block.ts';
import { mmToTwips } from '../model/length.ts';
import { romanOf } from '../model/letters.ts';
import { type Side, sideStyle } from '../model/side-styles.ts';
import { stylesOf } from '../model/styles.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

type Division = 'part' | 'chapter' | 'section';
type Scheme = 'roman' | 'arabic' | 'dash' | Division;

/** Over the full width, or in one of two columns: each counts for itself and has its own indent. */
type Place = Side | 'full-width';

const SHARED: readonly Scheme[] = ['roman', 'arabic', 'dash', 'part', 'chapter', 'section'];
const PLACES: readonly Place[] = ['full-width', 'original', 'translated'];
/** Lists of one `w:nsid` are merged by Word when text is pasted; the number itself means nothing. */
const FIRST_NSID = 0x30202000;

/** One space after the label and only the first line indented, as Decree 30 sets running text: never a hanging list. */
function level(index: number, format: string, text: string, indent: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="0" w:firstLine="${indent}"/></w:pPr></w:lvl>`
  );
}

/** Twips; the same in both size families. */
function indentIn(place: Place): number {
  return mmToTwips(stylesOf()[place === 'full-width' ? 'item' : sideStyle(place, 'item')].firstLineIndent);
}

/** The levels of Word's list kinds; `arabic` has two, «1.» and «1.1.». A division stands in the middle with its word: «Chương %1». */
function levels(scheme: Scheme, place: Place, word: string): string {
  switch (scheme) {
    case 'roman':
      return level(0, 'upperRoman', '%1.', indentIn(place));
    case 'arabic':
      return level(0, 'decimal', '%1.', indentIn(place)) + level(1, 'decimal', '%1.%2.', indentIn(place));
    case 'dash':
      return level(0, 'bullet', '-', indentIn(place));
    case 'part':
    case 'chapter':
      return level(0, 'upperRoman', escapeXml(`${word} %1`.trim()), 0);
    case 'section':
      return level(0, 'decimal', escapeXml(`${word} %1`.trim()), 0);
  }
}

/** `last` and `nested` are the numbers that Word has reached; `resumed` lists went on after another of their scheme. */
type List = {
  readonly numId: number;
  readonly scheme: Scheme;
  readonly place: Place;
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
  readonly #byLast = new Map<string, List>();
  readonly #parents = new Map<string, List>();
  readonly #current = new Map<string, List>();
  /** «Phần», «Chương», «Mục» as each column says them. */
  readonly #words = new Map<string, string>();

  label(numbering: Numbering, place: Place): WordLabel {
    switch (numbering.scheme) {
      case 'part':
      case 'chapter':
      case 'section':
        return this.#division(numbering.scheme, numbering, place);
      case 'roman':
        return numbering.label === `${romanOf(numbering.index)}.`
          ? real(this.#next('roman', numbering, place))
          : literal(numbering);
      case 'arabic':
        return numbering.label === `${numbering.index}.`
          ? real(this.#next('arabic', numbering, place))
          : literal(numbering);
      case 'nested':
        return this.#nested(numbering, place);
      // A dash has no number to restart: one list serves all, or 5,000 findings would make 5,000 lists.
      case 'dash':
        return numbering.label === '-'
          ? real(this.#current.get(`${place} dash`) ?? this.#create('dash', 1, place))
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
    const hasSides = this.#lists.some((each) => each.place !== 'full-width');
    const places = hasSides ? PLACES : PLACES.slice(0, 1);
    const kinds = places.flatMap((place) => SHARED.map((scheme) => ({ place, scheme })));
    const definitions = kinds.map((kind, id) => this.#definition(id, kind));
    const instances = this.#lists.map((list) => {
      const shared = kinds.findIndex(({ place, scheme }) => place === list.place && scheme === list.scheme);
      return instance(list, list.resumed ? definitions.push(this.#definition(definitions.length, list)) - 1 : shared);
    });
    const open = `<w:numbering xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">`;
    return `${XML_DECLARATION}${open}${definitions.join('')}${instances.join('')}</w:numbering>`;
  }

  #definition(id: number, { scheme, place }: Pick<List, 'scheme' | 'place'>): string {
    const kind = scheme === 'arabic' ? 'multilevel' : 'singleLevel';
    const word = this.#words.get(`${place} ${scheme}`) ?? '';
    return (
      `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${(FIRST_NSID + id).toString(16)}"/>` +
      `<w:multiLevelType w:val="${kind}"/>${levels(scheme, place, word)}</w:abstractNum>`
    );
  }

  /** «Chương II»: a word, then the number alone. */
  #division(scheme: Division, numbering: Numbering, place: Place): WordLabel {
    const count = scheme === 'section' ? `${numbering.index}` : romanOf(numbering.index);
    const end = ` ${count}`;
    if (!numbering.label.endsWith(end)) return literal(numbering);
    const word = numbering.label.slice(0, -end.length);
    const key = `${place} ${scheme}`;
    if (!this.#words.has(key)) this.#words.set(key, word);
    return this.#words.get(key) === word ? real(this.#next(scheme, numbering, place)) : literal(numbering);
  }

  /** «2.1.» is the second level of the list that its «2.» stands in, when it directly counts on there. */
  #nested(numbering: Numbering, place: Place): WordLabel {
    const { listId, parentIndex = 0, index, label } = numbering;
    const key = `${place} ${parentIndex} ${listId}`;
    const list = this.#parents.get(key) ?? this.#byLast.get(`${place} ${parentIndex}`);
    const counted = list?.last === parentIndex && list.nested + 1 === index && label === `${parentIndex}.${index}.`;
    if (list === undefined || !counted) return literal(numbering);
    this.#parents.set(key, list);
    list.nested += 1;
    this.#use(list);
    return real(list, 1);
  }

  #next(scheme: Exclude<Scheme, 'dash'>, { listId, index }: Numbering, place: Place): List {
    const key = `${place} ${scheme} ${listId}`;
    const known = this.#byListId.get(key);
    const list = known?.last === index - 1 ? known : this.#create(scheme, index, place);
    list.last = index;
    list.nested = 0;
    this.#use(list);
    this.#byListId.set(key, list);
    if (scheme === 'arabic') this.#byLast.set(`${place} ${index}`, list);
    return list;
  }

  #create(scheme: Scheme, start: number, place: Place): List {
    const numId = this.#lists.length + 1;
    const list: List = { numId, scheme, place, start, last: start - 1, nested: 0, resumed: false };
    this.#lists.push(list);
    this.#current.set(`${place} ${scheme}`, list);
    return list;
  }

  /** Word keeps one count per definition: a list resumed after another of the same definition would count that one on. */
  #use(list: List): void {
    const kind = `${list.place} ${list.scheme}`;
    if (this.#current.get(kind) !== list) list.resumed = true;
    this.#current.set(kind, list);
  }
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
