import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../electron/storage/connection.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { kill, outputOf, startProgram } from './processes.ts';
import { plainCase, plainFinding } from './rich-case.ts';

test.each([1, 40, 300])(
  'a writer killed after %i answers has lost nothing that it said was written',
  async (answers) => {
    const folder = newDataFolder();
    const writer = startProgram('acknowledge-writes.ts', folder);
    const output = outputOf(writer);
    await output.until((text) => text.split('\n').length > answers);
    await kill(writer);
    const acknowledged = output.text().split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThanOrEqual(answers);

    const storage = openFolder(folder);
    const ids = storage.findings.list('c').map(({ id }) => id);
    // The last one may have been written without having been said.
    expect(ids.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(ids.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect(storage.findings.search('lần ghi', 10_000)).toHaveLength(ids.length);
    expect(storage.inspections.list({ words: '', offset: 0, limit: 1 }).items[0]?.findingCount).toBe(ids.length);
    storage.close();

    const connection = openConnection(path.join(folder, 'ket-luan.db'));
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    connection.close();
  },
);

test.each([20, 300])(
  'a writer killed after %i edits leaves a log that leads back to the first state',
  async (edits) => {
    const folder = newDataFolder();
    const writer = startProgram('edit-and-undo.ts', folder);
    const output = outputOf(writer);
    await output.until((text) => text.length >= edits);
    await kill(writer);

    const { changes, inspections } = openFolder(folder);
    while (typeof changes.redo('c') !== 'string');
    const last = inspections.readCase('c');
    while (typeof changes.undo('c') !== 'string');
    expect(changes.undo('c')).toBe('nothing');
    expect(inspections.readCase('c')).toEqual(plainCase('c', [plainFinding('a'), plainFinding('b')]));
    while (typeof changes.redo('c') !== 'string');
    expect(changes.redo('c')).toBe('nothing');
    expect(inspections.readCase('c')).toEqual(last);
  },
);
