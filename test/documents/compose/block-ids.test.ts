import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import { linesOf } from '../../../electron/documents/model/document-lines.ts';
import { lineMark } from '../../../electron/documents/model/hidden-name.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { aFinding } from '../../domain/a-case.ts';
import { HARD_DRAFTS, HARD_SIDE_DRAFTS, SAMPLE_DRAFTS, SIDE_DRAFTS } from '../drafts/drafts.ts';
import { WordFile } from '../returned/word-file.ts';
import { documentOf, mustBeDone } from './composing.ts';

const ALL = [...SAMPLE_DRAFTS, ...HARD_DRAFTS, ...SIDE_DRAFTS, ...HARD_SIDE_DRAFTS];
const SAMPLE = mustBeDone(readCaseFile(readFileSync('test/fixtures/cases/dak-mil-2024.json', 'utf8')));
const REPORT = { kind: 'check-report', unitId: null, language: 'vi' } as const;
const PLAN = { kind: 'remediation-plan', unitId: 'dak-mil', language: 'vi' } as const;

function textsById(document: OfficialDocument): ReadonlyMap<string, string> {
  return new Map(linesOf(document).map((each) => [each.id, plainText(each.inlines)]));
}

describe('ids of lines', () => {
  it.each(ALL)('are each given once in $name', ({ document }) => {
    const ids = linesOf(document).map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map(lineMark)).size).toBe(ids.length);
    expect(ids.map(lineMark).every((each) => each.length <= 40)).toBe(true);
  });

  it.each([REPORT, PLAN])('of $kind stay with their text when a finding comes before them', (chosen) => {
    const [first, ...others] = SAMPLE.findings;
    if (first === undefined) throw new Error('no findings');
    const more = {
      ...SAMPLE,
      findings: [first, aFinding('moi'), aFinding('moi-2', { kind: 'achievement' }), ...others],
    };
    const [old, now] = [textsById(documentOf(SAMPLE, chosen)), textsById(documentOf(more, chosen))];
    // How many there are, and the number of a row, are counted again.
    const bare = (text = '') => text.replace(/\d+/g, '');
    for (const [id, text] of old) expect([id, bare(now.get(id))]).toEqual([id, bare(text)]);
    expect(now.size).toBeGreaterThan(old.size);
  });

  it.each(ALL.filter((_, index) => index % 7 === 0))(
    'stand as bookmarks on the paragraphs of $name, in order, and no other is shown',
    async ({ document }) => {
      const file = new WordFile(await writeWord(document));
      const lines = linesOf(document);
      const marked = file.paragraphs().filter((each) => lines.some(({ id }) => lineMark(id) === each.mark));
      expect(marked.map((each) => each.mark)).toEqual(lines.map((each) => lineMark(each.id)));
      for (const [index, { text }] of marked.entries()) expect(text).toContain(plainText(lines[index]?.inlines ?? []));
      const names = file.text('word/document.xml').match(/w:name="[^"]*"/g) ?? [];
      expect(names.every((each) => each.startsWith('w:name="_kl'))).toBe(true);
    },
  );
});
