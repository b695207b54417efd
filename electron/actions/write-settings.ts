import type { Settings } from '../contract/channels.ts';
import type { Answer } from '../domain/problem.ts';
import type { SettingsStore } from './ports.ts';
import { readSettings } from './read-settings.ts';

/** Writes the settings that are given and answers all of them as they now stand. */
export function writeSettings(settings: SettingsStore, changes: Partial<Settings>): Answer<Settings> {
  if (changes.language !== undefined) settings.write('language', changes.language);
  if (changes.colourScheme !== undefined) settings.write('colourScheme', changes.colourScheme);
  return readSettings(settings);
}
