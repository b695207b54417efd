import { describe, expect, it } from 'vitest';
import { applyWording } from '../../../electron/documents/compose/apply-wording.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { compareReturned } from '../../../electron/documents/returned/compare-returned.ts';
import { trackChanges } from '../../../electron/documents/returned/track-changes.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { HARD_DRAFTS, SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { textsOf } from './held-texts.ts';
import { manyEdits } from './person-edits.ts';
import { settled } from './settle-changes.ts';
import { WordFile } from './word-file.ts';

const DATE = '2026-11-20T08:00:00Z';

/** The document after a person's edits, as far as they can be accepted. */
async function nextDraft(document: OfficialDocument, seed: number): Promise<OfficialDocument> {
  const original = await writeWord(document);
  const { suggestions } = compareReturned({ document, original, edited: manyEdits(original, seed, 14) });
  const wording = suggestions.filter((each) => each.isAcceptable).map((each) => ({ ...each, source: 'one' }));
  return applyWording(document, wording).document;
}

async function tracked(old: OfficialDocument, now: OfficialDocument) {
  const [before, after] = [await writeWord(old), await writeWord(now)];
  return { before, after, bytes: trackChanges({ document: old, before, after, date: DATE }) };
}

function texts(document: OfficialDocument, bytes: Uint8Array): readonly string[] {
  return textsOf(document, bytes, bytes).now;
}

describe('tracked changes between two drafts', () => {
  const drafts = [...SAMPLE_DRAFTS, ...HARD_DRAFTS].filter((_, index) => index % 6 === 1);

  it.each(drafts.map((each, index) => [each.name, each.document, index] as const))(
    '%s: all accepted is the new text, all rejected the old',
    async (_name, document, seed) => {
      const { before, after, bytes } = await tracked(document, await nextDraft(document, seed + 7));
      expect(texts(document, settled(bytes, 'accept'))).toEqual(texts(document, after));
      expect(texts(document, settled(bytes, 'reject'))).toEqual(texts(document, before));
    },
  );

  it('holds between two languages, where nothing is the same, and where nothing changed', async () => {
    const [vi, en] = SAMPLE_DRAFTS.filter((each) => each.kind === 'remediation-plan').map((each) => each.document);
    if (vi === undefined || en === undefined) throw new Error('no plans');
    const { before, after, bytes } = await tracked(vi, en);
    expect(texts(vi, settled(bytes, 'accept'))).toEqual(texts(vi, after));
    expect(texts(vi, settled(bytes, 'reject'))).toEqual(texts(vi, before));
    const same = new WordFile((await tracked(vi, vi)).bytes).text('word/document.xml');
    expect(same).not.toMatch(/<w:(ins|del) /);
  });

  it('bears the given author and time, and is the same bytes each time', async () => {
    const [draft] = SAMPLE_DRAFTS;
    if (draft === undefined) throw new Error('no drafts');
    const now = await nextDraft(draft.document, 3);
    const one = (await tracked(draft.document, now)).bytes;
    const marks = new WordFile(one).text('word/document.xml').match(/<w:(?:ins|del) [^>]*>/g) ?? [];
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.every((each) => each.includes(`w:author="Kết Luận" w:date="${DATE}"`))).toBe(true);
    expect(Buffer.compare(one, (await tracked(draft.document, now)).bytes)).toBe(0);
  });
});
