import { z } from 'zod';
import { MOST_WATCH_VIEWS, type SavedWatchView, watchViewSchema } from '../../contract/watch-channels.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { SettingsStore } from '../ports.ts';

/** Under which the views are kept, as JSON. */
const VIEWS_SETTING = 'watchViews';

const views = z.array(watchViewSchema).max(MOST_WATCH_VIEWS);

/** What a person saved, in the order of saving. What cannot be read counts as nothing. */
export function readWatchViews(settings: SettingsStore): Answer<readonly SavedWatchView[]> {
  try {
    return done(views.parse(JSON.parse(settings.read(VIEWS_SETTING) ?? '[]')));
  } catch {
    return done([]);
  }
}

export function writeWatchViews(
  settings: SettingsStore,
  written: readonly SavedWatchView[],
): Answer<readonly SavedWatchView[]> {
  settings.write(VIEWS_SETTING, JSON.stringify(written));
  return readWatchViews(settings);
}
