import { linesOf } from '../model/document-lines.ts';
import { plainText } from '../model/inline.ts';
import type { DocumentLine } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { changesOf, type DiffPart, wordDiff } from '../model/word-diff.ts';
import { likeness, wordBag } from './compare-texts.ts';

/** One paragraph of two drafts held together, or a run of paragraphs that say the same in both. */
export type ComparedLine =
  | { readonly kind: 'same' | 'changed' | 'gone' | 'new'; readonly label: string; readonly parts: readonly DiffPart[] }
  | { readonly kind: 'unchanged'; readonly count: number };

type Line = { readonly id: string; readonly label: string; readonly text: string };
type Pair = { readonly old: Line | null; readonly now: Line | null };

/** Below it two paragraphs are not one that was rewritten. */
const ALIKE = 0.45;

/** Both drafts as one text with what went and came, paragraph by paragraph and word by word; long stretches without a change as their count. */
export function compareDrafts(old: OfficialDocument, now: OfficialDocument): readonly ComparedLine[] {
  return withoutLongRuns(paired(linesIn(old), linesIn(now)).map(compared));
}

function linesIn(document: OfficialDocument): readonly Line[] {
  return linesOf(document)
    .map(({ id, label, inlines }: DocumentLine) => ({ id, label, text: plainText(inlines) }))
    .filter(({ text, label }) => text.trim() !== '' || label !== '');
}

/** By ids in order; what stands between two known lines by equal text, then by likeness. */
function paired(old: readonly Line[], now: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let gone: Line[] = [];
  let come: Line[] = [];
  const flush = (): void => {
    pairs.push(...inGap(gone, come));
    [gone, come] = [[], []];
  };
  let [row, column] = [0, 0];
  for (const [type] of changesOf(
    old.map(({ id }) => id),
    now.map(({ id }) => id),
  )) {
    const [one, other] = [old[row], now[column]];
    if (type !== 'new') row += 1;
    if (type !== 'gone') column += 1;
    if (type === 'gone' && one !== undefined) gone.push(one);
    if (type === 'new' && other !== undefined) come.push(other);
    if (type !== 'same' || one === undefined || other === undefined) continue;
    flush();
    pairs.push({ old: one, now: other });
  }
  flush();
  return pairs;
}

/** Each new line takes the first old one that it may be made of; the order of both is kept. */
function inGap(gone: readonly Line[], come: readonly Line[]): readonly Pair[] {
  const bags = gone.map(({ text }) => wordBag(text));
  const pairs: Pair[] = [];
  let from = 0;
  for (const line of come) {
    const bag = wordBag(line.text);
    const same = gone.findIndex((each, index) => index >= from && each.text === line.text);
    const like = bags.findIndex((each, index) => index >= from && likeness(each, bag) >= ALIKE);
    const found = same >= 0 ? same : like;
    if (found < 0) {
      pairs.push({ old: null, now: line });
      continue;
    }
    for (const old of gone.slice(from, found)) pairs.push({ old, now: null });
    pairs.push({ old: gone[found] ?? null, now: line });
    from = found + 1;
  }
  return [...pairs, ...gone.slice(from).map((old) => ({ old, now: null }))];
}

function compared({ old, now }: Pair): Exclude<ComparedLine, { kind: 'unchanged' }> {
  const label = (now ?? old)?.label ?? '';
  if (old === null) return { kind: 'new', label, parts: [{ type: 'new', text: now?.text ?? '' }] };
  if (now === null) return { kind: 'gone', label, parts: [{ type: 'gone', text: old.text }] };
  const isSame = old.text === now.text;
  return {
    kind: isSame ? 'same' : 'changed',
    label,
    parts: isSame ? [{ type: 'same', text: now.text }] : wordDiff(old.text, now.text),
  };
}

/** One paragraph before and after a change is enough to know where it is. */
function withoutLongRuns(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const isChange = (index: number) => lines[index] !== undefined && lines[index]?.kind !== 'same';
  const shown: ComparedLine[] = [];
  let hidden = 0;
  const close = (): void => {
    if (hidden > 0) shown.push({ kind: 'unchanged', count: hidden });
    hidden = 0;
  };
  lines.forEach((line, index) => {
    if (isChange(index) || isChange(index - 1) || isChange(index + 1)) {
      close();
      shown.push(line);
    } else hidden += 1;
  });
  close();
  return shown;
}
