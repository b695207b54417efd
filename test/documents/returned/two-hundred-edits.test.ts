import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../../electron/documents/check/word/xml.ts';
import { applyWording } from '../../../electron/documents/compose/apply-wording.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { compareReturned } from '../../../electron/documents/returned/compare-returned.ts';
import type { Suggestion } from '../../../electron/documents/returned/suggestion.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import type { DraftLanguage } from '../../../electron/domain/bilingual-text.ts';
import { HARD_DRAFTS, HARD_SIDE_DRAFTS, SAMPLE_DRAFTS, SIDE_DRAFTS } from '../drafts/drafts.ts';
import { textsOf, afterAll as textsWith } from './held-texts.ts';
import { EDIT_KINDS, type EditKind, edit, type MadeEdit, manyEdits, seeded } from './person-edits.ts';
import { WordFile } from './word-file.ts';

/** Edits on paragraphs that do not touch one another, as many of each kind as asked for and possible. */
function editedBy(original: Uint8Array, wanted: readonly EditKind[], seed: number) {
  const random = seeded(seed);
  const file = new WordFile(original);
  const order = [...wanted];
  const touchedRows = new Set<XmlElement>();
  const places = file.paragraphs().filter((_, index) => index % 2 === seed % 2);
  const made = places.flatMap((standing): readonly MadeEdit[] => {
    // A neighbour may have been joined to the one before it, or gone with its row.
    const row = file.rowOf(standing)?.row;
    const isGone = !standing.parent.children.includes(standing.element) || (standing.parent.name === 'w:tc' && !row);
    if (isGone || (row !== undefined && touchedRows.has(row))) return [];
    for (const kind of new Set(order)) {
      const done = edit(file, standing, kind, random);
      if (done === null) continue;
      order.splice(order.indexOf(kind), 1);
      if (row !== undefined) touchedRows.add(row);
      return [done];
    }
    return [];
  });
  return { made, bytes: file.saved() };
}

/** What a suggestion says of lines and words, in one. */
function told(suggestion: Suggestion): string {
  return `${suggestion.before}\n${suggestion.after}`;
}

function times(kinds: readonly EditKind[], count: number): readonly EditKind[] {
  return Array.from({ length: count }, () => kinds).flat();
}

describe('an edited Word file with two hundred edits', () => {
  const text = ['words', 'inserted', 'deleted', 'moved', 'split', 'merged', 'tracked', 'bold', 'blank'] as const;
  const rows = ['cell', 'row-inserted', 'row-deleted'] as const;

  it.each([
    [1, 'vi'],
    [2, 'vi'],
    [3, 'both'],
  ] as const)('comes back with none lost and none applied (seed %i, %s)', async (seed, language) => {
    const document = longDocument(language);
    const original = await writeWord(document, undefined, 'd'.repeat(32));
    // Nobody can join paragraphs over the edge of a cell.
    const kinds = language === 'both' ? text.filter((each) => each !== 'merged') : text;
    const { made, bytes } = editedBy(original, [...times(kinds, 21), ...times(rows, 16)], seed);
    expect(made.length).toBeGreaterThanOrEqual(200);
    expect(new Set(made.map((each) => each.kind)).size).toBe(
      language === 'both' ? EDIT_KINDS.length - 1 : EDIT_KINDS.length,
    );

    const { suggestions, layout } = compareReturned({ document, original, edited: bytes });
    for (const each of made.filter(({ kind }) => kind !== 'bold')) {
      const found = suggestions.filter((one) => told(one).includes(each.words));
      expect(found, `${each.kind}: ${each.words}`).not.toEqual([]);
    }
    const underlined = layout
      .filter((each) => each.property === 'underlined')
      .reduce((sum, each) => sum + each.count, 0);
    expect(underlined).toBe(made.filter(({ kind }) => kind === 'bold').length);
    const { old, now } = textsOf(document, original, bytes);
    expect(textsWith(document, original, bytes, suggestions)).toEqual(now);
    expect(textsWith(document, original, bytes, [])).toEqual(old);
  });
});

/** The conclusion of the large case with the plans of its unit as appendices. */
function longDocument(language: DraftLanguage): OfficialDocument {
  const large = [...HARD_DRAFTS, ...HARD_SIDE_DRAFTS].filter(
    (each) => each.name.startsWith('large.') && each.language === language,
  );
  const [first, ...others] = large.map((each) => each.document);
  if (first === undefined) throw new Error('no large drafts');
  const seen = new Set<string>();
  const once = others.flatMap((each) => [each.body, ...each.appendices.map((one) => one.body)].flat());
  const body = [...first.body, ...once].filter(({ id }) => !seen.has(id) && seen.add(id));
  return { ...first, body, appendices: [] };
}

describe('edits of any kind anywhere', () => {
  const all = [...SAMPLE_DRAFTS, ...HARD_DRAFTS, ...SIDE_DRAFTS, ...HARD_SIDE_DRAFTS];
  const drafts = all.filter((_, index) => index % 5 === 0);
  it.each(drafts.map((each, index) => [each.name, each.document, index] as const))(
    '%s',
    async (_name, document, seed) => {
      const original = await writeWord(document);
      const bytes = manyEdits(original, seed + 100, 12);
      for (const edited of [bytes, withoutMarks(bytes)]) {
        const { suggestions } = compareReturned({ document, original, edited });
        expect(textsWith(document, original, edited, suggestions)).toEqual(textsOf(document, original, edited).now);
        await expectInModel(document, suggestions, textsOf(document, original, edited).now);
      }
    },
  );
});

function withoutMarks(bytes: Uint8Array): Uint8Array {
  const file = new WordFile(bytes);
  file.put('word/document.xml', file.text('word/document.xml'));
  for (const { element } of file.paragraphs())
    element.children.splice(
      0,
      element.children.length,
      ...element.children.filter((each) => typeof each === 'string' || !each.name.startsWith('w:bookmark')),
    );
  return file.saved();
}

/** All that can be accepted, accepted: the next Word file says what the edited one says, but for numbers that are counted. */
async function expectInModel(document: OfficialDocument, suggestions: readonly Suggestion[], now: readonly string[]) {
  if (!suggestions.every((each) => each.isAcceptable)) return;
  const wording = suggestions.map((each) => ({ ...each, source: 'returned' }));
  const worded = applyWording(document, wording);
  expect(worded.unfit).toEqual([]);
  const bytes = await writeWord(worded.document);
  const counted = /^(Điều \d+\.|Article \d+\.|[\p{L}\d.]{1,10}[.)]) /gmu;
  const without = (texts: readonly string[]) => texts.map((each) => each.replace(counted, ''));
  expect(without(textsOf(worded.document, bytes, bytes).old)).toEqual(without(now));
}
