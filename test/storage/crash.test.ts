import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../electron/storage/connection.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { kill, outputOf, startProgram } from './processes.ts';

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
