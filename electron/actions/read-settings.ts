import type { Settings } from '../contract/channels.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { SettingsStore } from './ports.ts';

/** Vietnamese and the system's colours until the person chooses; a stored value that is no longer known counts as unset. */
export function readSettings(settings: SettingsStore): Answer<Settings> {
  const scheme = settings.read('colourScheme');
  return done({
    language: settings.read('language') === 'en' ? 'en' : 'vi',
    colourScheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
  });
}
