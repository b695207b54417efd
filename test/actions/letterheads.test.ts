import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseLetterhead, removeLetterhead, restoreLetterhead } from '../../electron/actions/choose-letterhead.ts';
import { examineLetterhead, readLetterheadFile } from '../../electron/actions/examine-letterhead.ts';
import { giveLetterhead } from '../../electron/actions/give-letterhead.ts';
import { LOGO_HEADER, letterhead, USUAL } from '../documents/letterhead/letterheads.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';

const workerUrl = new URL('../../electron/documents/letterhead-worker.ts', import.meta.url);
const newId = () => 'given';

describe('a letterhead that is given', () => {
  test('is tried first and kept with what was found', async () => {
    const { letterheads } = openFolder(newDataFolder());
    const file = { name: 'Mẫu.docx', bytes: letterhead(USUAL) };
    expect(await giveLetterhead(letterheads, file, newId, { workerUrl })).toEqual({ ok: true, value: { id: 'given' } });
    const [line] = letterheads.list();
    expect(line).toMatchObject({ id: 'given', name: 'Mẫu.docx', size: file.bytes.length, inUse: false });
    expect(line?.report.styles).toEqual(['Nội dung', 'Quốc hiệu', 'tieu_ngu', 'Nơi nhận']);
    expect(line?.report.problems.map((each) => each.code)).toContain('letterhead-style-font');
    expect(Buffer.compare(letterheads.file('given')?.bytes ?? new Uint8Array(), file.bytes)).toBe(0);
  });

  test('that cannot be one is refused and not kept', async () => {
    const { letterheads } = openFolder(newDataFolder());
    const file = { name: 'Mẫu.docm', bytes: letterhead() };
    const refused = await giveLetterhead(letterheads, file, newId, { workerUrl });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'letterhead-macros' }] });
    expect(letterheads.list()).toEqual([]);
  });

  test('that takes for ever is ended', async () => {
    const sleeper = join(mkdtempSync(join(tmpdir(), 'ket-luan-sleeper-')), 'sleeper.mjs');
    writeFileSync(sleeper, 'setInterval(() => undefined, 1000);');
    const surroundings = { workerUrl: new URL(`file://${sleeper}`), seconds: 0.05 };
    const answer = await examineLetterhead({ name: 'a.docx', bytes: letterhead() }, surroundings);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'check-timeout' }] });
  });
});

test('a file is read under its name; a missing and a too large one are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ket-luan-letterhead-'));
  const bytes = letterhead({ margins: { 'header-default': LOGO_HEADER } });
  writeFileSync(join(folder, 'Mẫu.docx'), bytes);
  writeFileSync(join(folder, 'large.docx'), new Uint8Array(21 * 1024 * 1024));
  const read = await readLetterheadFile(join(folder, 'Mẫu.docx'));
  expect(read.ok && read.value.name).toBe('Mẫu.docx');
  expect(read.ok && Buffer.compare(read.value.bytes, bytes)).toBe(0);
  for (const [name, code] of [
    ['none.docx', 'check-file-not-read'],
    ['large.docx', 'letterhead-too-large'],
  ] as const)
    expect(await readLetterheadFile(join(folder, name))).toMatchObject({
      ok: false,
      problems: [{ code, where: join(folder, name) }],
    });
});

test('choosing, removing and bringing back answer plainly for one that is not there', () => {
  const { letterheads } = openFolder(newDataFolder());
  const unknown = { ok: false, problems: [{ code: 'letterhead-not-found', where: '', values: { id: 'none' } }] };
  expect(chooseLetterhead(letterheads, 'none')).toEqual(unknown);
  expect(removeLetterhead(letterheads, 'none')).toEqual(unknown);
  expect(restoreLetterhead(letterheads, 'none')).toEqual(unknown);
  expect(chooseLetterhead(letterheads, null)).toEqual({ ok: true, value: null });
});
