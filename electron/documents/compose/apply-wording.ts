import type { DocumentWording, LineChange, LinePlace } from '../../domain/document-wording.ts';
import { isTextBlock, type SingleBlock, singleBlocks } from '../model/block.ts';
import { linesOf, rewriteLines } from '../model/document-lines.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import type { DocumentLine, NewLine } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { renumbered } from './renumber.ts';
import { rewritten } from './rewritten.ts';
import { changeRows, rowsThatFit } from './wording-rows.ts';

export type WordedDocument = {
  readonly document: OfficialDocument;
  /** Changes whose text is not there any more: a person has to decide again. */
  readonly unfit: readonly DocumentWording[];
};

/**
 * The document's own wording put over what template and facts gave. What came from one returned file was meant for one text and is
 * applied together; files follow one another in the order of the list. A wording that does not fit is left out as a whole.
 */
export function applyWording(document: OfficialDocument, wording: readonly DocumentWording[]): WordedDocument {
  const sources = [...new Set(wording.map((each) => each.source))];
  return sources.reduce<WordedDocument>(
    ({ document: soFar, unfit }, source) => {
      const worded = applyTogether(
        soFar,
        wording.filter((each) => each.source === source),
      );
      return { document: worded.document, unfit: [...unfit, ...worded.unfit] };
    },
    { document, unfit: [] },
  );
}

function applyTogether(document: OfficialDocument, wording: readonly DocumentWording[]): WordedDocument {
  const finder = new Finder(document);
  const unfit: DocumentWording[] = [];
  const changes = wording.flatMap(({ changes: own, ...rest }) => {
    const found = own.map((each) => finder.found(each));
    if (found.every((each) => each !== null)) return found.map((change) => ({ change, source: rest.source }));
    unfit.push({ ...rest, changes: own });
    return [];
  });
  if (changes.length === 0) return { document, unfit };
  const plan = new Plan(document);
  for (const { change, source } of changes) plan.add(change, source);
  const lines = rewriteLines(document, (line) => plan.instead(line));
  const worded = changeRows(
    lines,
    changes.map(({ change, source }) => ({ change, source })),
  );
  const isReordered = changes.some(({ change }) => !['replace', 'label'].includes(change.type));
  return { document: isReordered ? renumbered(worded) : worded, unfit };
}

/** Finds the lines that changes were made for, also where their ids have moved on. */
class Finder {
  readonly #byId: ReadonlyMap<string, DocumentLine>;
  readonly #byText = new Map<string, DocumentLine | null>();
  readonly #document: OfficialDocument;
  readonly #taken = new Set<string>();

  constructor(document: OfficialDocument) {
    const lines = linesOf(document);
    this.#document = document;
    this.#byId = new Map(lines.map((each) => [each.id, each]));
    for (const line of lines) {
      const text = plainText(line.inlines);
      this.#byText.set(text, this.#byText.has(text) ? null : line);
    }
  }

  /** The change with the ids that its lines have now; null where it fits nowhere or its line is changed already. */
  found(change: LineChange): LineChange | null {
    switch (change.type) {
      case 'replace':
      case 'delete':
      case 'label':
        return this.#ofLine(change);
      case 'insert': {
        const at = this.#place(change.at);
        return at === null ? null : { ...change, at };
      }
      case 'move': {
        const line = this.#ofLine(change);
        const to = this.#place(change.to);
        return line === null || to === null ? null : { ...change, ...line, to };
      }
      default:
        return rowsThatFit(this.#document, change) ? change : null;
    }
  }

  #ofLine<Change extends LineChange & { readonly lineId: string; readonly base: string }>(
    change: Change,
  ): Change | null {
    if (change.type === 'label') return change;
    const byId = this.#byId.get(change.lineId);
    const isOwn = byId !== undefined && plainText(byId.inlines) === change.base;
    const line = isOwn ? byId : (this.#byText.get(change.base) ?? null);
    if (line === null) return null;
    const key = `${change.type === 'move' ? 'move' : 'text'} ${line.id}`;
    if (this.#taken.has(key)) return null;
    this.#taken.add(key);
    return { ...change, lineId: line.id };
  }

  /** A neighbour may have got other words since; it is still the neighbour. */
  #place(at: LinePlace): LinePlace | null {
    const line = this.#byId.get(at.lineId) ?? this.#byText.get(at.base) ?? null;
    return line?.isOneOfSeveral === true ? { ...at, lineId: line.id } : null;
  }
}

type Entry = { readonly order: number; readonly line: () => NewLine };

/** What becomes of each line, by its id. */
class Plan {
  readonly #blocks: ReadonlyMap<string, SingleBlock>;
  readonly #lines: ReadonlyMap<string, DocumentLine>;
  readonly #texts = new Map<string, string | null>();
  readonly #moved = new Set<string>();
  readonly #beside = { before: new Map<string, Entry[]>(), after: new Map<string, Entry[]>() };

  constructor(document: OfficialDocument) {
    const blocks = singleBlocks([document.body, ...document.appendices.map((each) => each.body)].flat());
    this.#blocks = new Map(blocks.map((each) => [each.id, each]));
    this.#lines = new Map(linesOf(document).map((each) => [each.id, each]));
  }

  add(change: LineChange, source: string): void {
    if (change.type === 'replace') this.#texts.set(change.lineId, change.text);
    else if (change.type === 'delete') this.#texts.set(change.lineId, null);
    else if (change.type === 'insert') {
      const id = `${change.at.lineId}+${source}.${change.at.order}`;
      this.#put(change.at, () => ({ inlines: rewritten([], change.text), further: { id, as: change.as } }));
    } else if (change.type === 'move') {
      const { lineId, to } = change;
      this.#moved.add(lineId);
      this.#put(to, () => this.#movedLine(lineId));
    }
  }

  instead(line: DocumentLine): readonly NewLine[] {
    const lines = (side: 'before' | 'after') =>
      [...(this.#beside[side].get(line.id) ?? [])]
        .sort((one, other) => one.order - other.order)
        .map((each) => each.line());
    const stays =
      this.#moved.has(line.id) || this.#texts.get(line.id) === null ? [] : [{ inlines: this.#worded(line) }];
    return [...lines('before'), ...stays, ...lines('after')];
  }

  #put({ lineId, side, order }: LinePlace, line: () => NewLine): void {
    this.#beside[side].set(lineId, [...(this.#beside[side].get(lineId) ?? []), { order, line }]);
  }

  #worded({ id, inlines }: DocumentLine): Inlines {
    const text = this.#texts.get(id);
    return text === undefined || text === null ? inlines : rewritten(inlines, text);
  }

  #movedLine(lineId: string): NewLine {
    const line = this.#lines.get(lineId);
    const block = this.#blocks.get(lineId);
    const inlines = line === undefined ? [] : this.#worded(line);
    return {
      inlines,
      further: { id: lineId, as: block !== undefined && isTextBlock(block) ? block : 'paragraph' },
    };
  }
}
