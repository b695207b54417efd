import type { LineChange } from '../../domain/document-wording.ts';
import { BLANK } from '../model/inline.ts';
import type { DocumentLine } from '../model/lines.ts';
import { type DiffPart, wordDiff } from '../model/word-diff.ts';
import { withoutNoise } from './compare-texts.ts';
import type { JoinedParts } from './joined-paragraphs.ts';
import { type FileLine, trackedIn } from './read-text.ts';
import type { Setting } from './setting.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

export type NewSuggestion = Omit<Suggestion, 'id'>;

/** Number or letter typed at the start of a paragraph. */
const TYPED_LABEL = /^(Điều \d+\.|Article \d+\.|[\p{L}\d.]{1,10}[.)]|-) ([\s\S]*)$/u;

export type LabelledText = { readonly label: string; readonly text: string };

/** Parts a line of the draft's own file from the label that stands in its text. */
export function ownText(file: FileLine, line: DocumentLine): LabelledText {
  const isTyped = line.label !== '' && file.text.startsWith(`${line.label} `);
  return isTyped ? { label: line.label, text: file.text.slice(line.label.length + 1) } : { label: '', text: file.text };
}

/** The same of the edited line: its own label, another one, or none. */
export function editedText(file: FileLine, own: LabelledText): LabelledText {
  if (own.label === '') return { label: '', text: file.text };
  if (file.text.startsWith(`${own.label} `)) return { label: own.label, text: file.text.slice(own.label.length + 1) };
  const [, label, text] = TYPED_LABEL.exec(file.text) ?? [];
  return label === undefined || text === undefined ? { label: '', text: file.text } : { label, text };
}

/** What `before` became: a blank filled in, only its signs, or other words. */
function kindOfChange(line: DocumentLine, parts: readonly DiffPart[], isNoise: boolean): SuggestionKind {
  if (isNoise) return 'typography';
  const gone = parts.filter((each) => each.type === 'gone').map((each) => each.text.trim());
  if (gone.length > 0 && gone.every((each) => each !== '' && each.replaceAll(BLANK, '').trim() === '')) return 'blank';
  if (line.rowId !== null) return 'cell';
  if (line.form === 'heading') return 'heading';
  return line.form === 'box' ? 'box' : 'text';
}

/** Suggestions of a paragraph that stands in both files. */
export function changedParagraph(
  line: DocumentLine,
  own: FileLine,
  edited: FileLine,
  heading: string,
): NewSuggestion[] {
  const [old, now] = [ownText(own, line), editedText(edited, ownText(own, line))];
  const suggestions: NewSuggestion[] = [];
  const by = trackedIn(edited);
  if (old.text !== now.text) {
    const parts = wordDiff(old.text, now.text);
    suggestions.push({
      kind: kindOfChange(line, parts, withoutNoise(old.text) === withoutNoise(now.text)),
      lineId: line.id,
      heading,
      before: old.text,
      after: now.text,
      parts,
      changes: [{ type: 'replace', lineId: line.id, base: old.text, text: now.text }],
      isAcceptable: true,
      by,
    });
  }
  if (old.label !== now.label) {
    suggestions.push({
      kind: 'numbering',
      lineId: line.id,
      heading,
      before: `${old.label} ${old.text}`,
      after: `${now.label} ${now.text}`.trim(),
      parts: wordDiff(old.label, now.label),
      changes: [{ type: 'label', lineId: line.id, base: old.label, text: now.label }],
      isAcceptable: false,
      by,
    });
  }
  return suggestions;
}

/** What a further paragraph is, by the style and the label it has in the file. */
function asOf({ style, label }: FileLine): 'paragraph' | 'item' | 'heading' {
  if (/^heading/i.test(style)) return 'heading';
  return label === '' ? 'paragraph' : 'item';
}

export function insertion(setting: Setting, now: number, line: FileLine): { change: LineChange; hasRoom: boolean } {
  const { at, hasRoom } = setting.placeOf(now);
  return { change: { type: 'insert', at, text: line.text, label: line.label, as: asOf(line) }, hasRoom };
}

export function insertedParagraph(setting: Setting, now: number, line: FileLine): NewSuggestion {
  const { change, hasRoom } = insertion(setting, now, line);
  const { before } = setting.neighbours(now);
  return {
    kind: 'inserted',
    lineId: null,
    heading: before === undefined ? '' : setting.headingAt(before.old),
    before: '',
    after: line.text,
    parts: [{ type: 'new', text: line.text }],
    changes: [change],
    isAcceptable: hasRoom,
    by: trackedIn(line),
  };
}

export function deletedParagraph(line: DocumentLine, own: FileLine, heading: string): NewSuggestion {
  const { text } = ownText(own, line);
  return {
    kind: 'deleted',
    lineId: line.id,
    heading,
    before: own.text,
    after: '',
    parts: [{ type: 'gone', text: own.text }],
    changes: [{ type: 'delete', lineId: line.id, base: text }],
    isAcceptable: true,
    by: null,
  };
}

export function movedParagraph(setting: Setting, now: number, line: DocumentLine, own: FileLine): NewSuggestion {
  const { text } = ownText(own, line);
  const { at, hasRoom } = setting.placeOf(now);
  return {
    kind: 'moved',
    lineId: line.id,
    heading: setting.headingAt(setting.neighbours(now).before?.old ?? 0),
    before: text,
    after: text,
    parts: [{ type: 'same', text }],
    changes: [{ type: 'move', lineId: line.id, base: text, to: at }],
    isAcceptable: hasRoom && line.isOneOfSeveral,
    by: null,
  };
}

/** One paragraph made several: the one that kept its id is rewritten, the others stand beside it. */
export function splitParagraph(line: DocumentLine, own: FileLine, joined: JoinedParts, heading: string): NewSuggestion {
  const old = ownText(own, line);
  const changes: LineChange[] = joined.parts.flatMap(({ line: part, place }): LineChange[] => {
    if (place !== joined.kept) {
      const side = place < joined.kept ? 'before' : 'after';
      const at = { lineId: line.id, base: old.text, side, order: place } as const;
      return [{ type: 'insert', at, text: part.text, label: part.label, as: asOf(part) }];
    }
    const now = editedText(part, old);
    const relabelled: LineChange[] =
      now.label === old.label ? [] : [{ type: 'label', lineId: line.id, base: old.label, text: now.label }];
    return [{ type: 'replace', lineId: line.id, base: old.text, text: now.text }, ...relabelled];
  });
  const after = joined.parts.map((each) => each.line.text).join('\n');
  return {
    kind: 'split',
    lineId: line.id,
    heading,
    before: own.text,
    after,
    parts: wordDiff(own.text, after),
    changes,
    isAcceptable: line.isOneOfSeveral,
    by: joined.parts.map((each) => trackedIn(each.line)).find((each) => each !== null) ?? null,
  };
}

/** Several paragraphs made one: the one that is known takes the text, the others go. */
export function mergedParagraphs(
  lines: readonly { readonly line: DocumentLine; readonly own: FileLine; readonly isKept: boolean }[],
  edited: FileLine,
  heading: string,
): NewSuggestion {
  const before = lines.map((each) => each.own.text).join('\n');
  const kept = lines.find((each) => each.isKept);
  const changes = lines.flatMap(({ line, own, isKept }): LineChange[] => {
    const old = ownText(own, line);
    if (!isKept) return [{ type: 'delete', lineId: line.id, base: old.text }];
    const now = editedText(edited, old);
    const relabelled: LineChange[] =
      now.label === old.label ? [] : [{ type: 'label', lineId: line.id, base: old.label, text: now.label }];
    return [{ type: 'replace', lineId: line.id, base: old.text, text: now.text }, ...relabelled];
  });
  return {
    kind: 'merged',
    lineId: kept?.line.id ?? null,
    heading,
    before,
    after: edited.text,
    parts: wordDiff(before, edited.text),
    changes,
    isAcceptable: true,
    by: trackedIn(edited),
  };
}
