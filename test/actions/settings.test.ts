import { describe, expect, test } from 'vitest';
import { readSettings } from '../../electron/actions/read-settings.ts';
import { writeSettings } from '../../electron/actions/write-settings.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';

describe('settings', () => {
  test('are Vietnamese and the colours of the system until chosen', () => {
    const { settings } = openFolder(newDataFolder());
    expect(readSettings(settings)).toEqual({ ok: true, value: { language: 'vi', colourScheme: 'auto' } });
  });

  test('change one by one and last', () => {
    const folder = newDataFolder();
    const first = openFolder(folder);
    expect(writeSettings(first.settings, { language: 'en' })).toEqual({
      ok: true,
      value: { language: 'en', colourScheme: 'auto' },
    });
    expect(writeSettings(first.settings, { colourScheme: 'dark' })).toEqual({
      ok: true,
      value: { language: 'en', colourScheme: 'dark' },
    });
    first.close();
    expect(readSettings(openFolder(folder).settings)).toEqual({
      ok: true,
      value: { language: 'en', colourScheme: 'dark' },
    });
  });

  test('of a program that knew others count as not chosen', () => {
    const { settings } = openFolder(newDataFolder());
    settings.write('language', 'fr');
    settings.write('colourScheme', 'sepia');
    expect(readSettings(settings)).toEqual({ ok: true, value: { language: 'vi', colourScheme: 'auto' } });
  });
});
