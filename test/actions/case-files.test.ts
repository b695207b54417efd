import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportCase } from '../../electron/actions/export-case.ts';
import { openCaseFile } from '../../electron/actions/open-case-file.ts';
import { isSampleOffered, openSample } from '../../electron/actions/open-sample.ts';
import { done, problem, refused } from '../../electron/domain/problem.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { plainFinding, RICH_CASE } from '../storage/rich-case.ts';

describe('a case file', () => {
  test('holds the case that is read back from it', async () => {
    const file = path.join(newDataFolder(), 'case.json');
    expect(await exportCase(RICH_CASE, file)).toEqual({ ok: true, value: file });
    expect(await openCaseFile(file)).toEqual({ ok: true, value: RICH_CASE });
  });

  test('leaves out references to what was removed since', async () => {
    const file = path.join(newDataFolder(), 'case.json');
    const afterRemoval = { ...RICH_CASE, contents: [], findings: RICH_CASE.findings.slice(1) };
    expect(await exportCase(afterRemoval, file)).toMatchObject({ ok: true });
    expect(await openCaseFile(file)).toMatchObject({
      ok: true,
      value: {
        recommendations: [{ id: 'r-1', findingIds: [] }],
        plan: { entries: [] },
        findings: [{ id: 'f-2' }, { id: 'f-3' }],
      },
    });
  });

  test('is not written where a finding names a unit that is gone: without it the finding would concern all units', async () => {
    const file = path.join(newDataFolder(), 'case.json');
    const withoutUnits = { ...RICH_CASE, units: RICH_CASE.units.slice(1) };
    expect(await exportCase(withoutUnits, file)).toMatchObject({
      ok: false,
      problems: [{ code: 'id-unknown', where: 'findings[0].unitIds[0]' }],
    });
    expect(existsSync(file)).toBe(false);
  });

  test('that is missing, a folder or no case is told as such', async () => {
    const folder = newDataFolder();
    const other = path.join(folder, 'other.json');
    writeFileSync(other, '[1, 2');
    expect(await openCaseFile(path.join(folder, 'none.json'))).toMatchObject({ problems: [{ code: 'file-missing' }] });
    expect(await openCaseFile(folder)).toMatchObject({ problems: [{ code: 'file-is-folder' }] });
    expect(await openCaseFile(other)).toMatchObject({ problems: [{ code: 'json-broken' }] });
    expect(readFileSync(other, 'utf8')).toBe('[1, 2');
  });
});

describe('the sample', () => {
  const readSample = async () => done(RICH_CASE);
  const numbered = () => {
    let last = 0;
    return () => {
      last += 1;
      return `copy-${last}`;
    };
  };

  test('is offered while the list is empty', async () => {
    const storage = openFolder(newDataFolder());
    expect(isSampleOffered(storage)).toBe(true);
    await openSample(storage, readSample, numbered());
    expect(isSampleOffered(storage)).toBe(false);
  });

  test('is copied once under its own id, and the copy with its changes is opened from then on', async () => {
    const storage = openFolder(newDataFolder());
    const newId = numbered();
    expect(await openSample(storage, readSample, newId)).toEqual({ ok: true, value: { id: 'copy-1' } });
    storage.findings.write('copy-1', plainFinding('f-9'));
    expect(await openSample(storage, readSample, newId)).toEqual({ ok: true, value: { id: 'copy-1' } });
    expect(storage.findings.list('copy-1')).toHaveLength(4);
    expect(storage.inspections.readFacts(RICH_CASE.id)).toBeNull();
  });

  test('comes back into the list when it was set aside', async () => {
    const storage = openFolder(newDataFolder());
    const newId = numbered();
    await openSample(storage, readSample, newId);
    storage.inspections.setAside('copy-1');
    expect(await openSample(storage, readSample, newId)).toEqual({ ok: true, value: { id: 'copy-1' } });
    expect(storage.inspections.list({ words: '', offset: 0, limit: 5 }).total).toBe(1);
  });

  test('that cannot be read makes nothing', async () => {
    const storage = openFolder(newDataFolder());
    expect(await openSample(storage, async () => refused(problem('file-missing', '')), numbered())).toMatchObject({
      ok: false,
    });
    expect(isSampleOffered(storage)).toBe(true);
  });
});
