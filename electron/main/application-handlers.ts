import { isSampleOffered } from '../actions/open-sample.ts';
import { readSettings } from '../actions/read-settings.ts';
import { writeSettings } from '../actions/write-settings.ts';
import type { Settings } from '../contract/channels.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type ApplicationSetting = {
  readonly withStorage: WithStorage;
  readonly version: string;
  readonly dataFolder: string;
  /** Menu, window colours and dialogs follow the settings. */
  readonly onSettings: (settings: Settings) => void;
  readonly onFlushed: () => void;
  readonly today: () => IsoDate;
};

/** Requests about the application itself. */
export function applicationHandlers({
  withStorage,
  version,
  dataFolder,
  onSettings,
  onFlushed,
  today,
}: ApplicationSetting) {
  return {
    'settings.read': () =>
      withStorage(({ settings }) => {
        const answer = readSettings(settings);
        if (answer.ok) onSettings(answer.value);
        return answer;
      }),
    'settings.write': (changes) =>
      withStorage(({ settings }) => {
        const answer = writeSettings(settings, changes);
        if (answer.ok) onSettings(answer.value);
        return answer;
      }),
    'application.info': () =>
      withStorage((storage) => done({ version, dataFolder, sampleOffered: isSampleOffered(storage), today: today() })),
    'window.flushed': () => {
      onFlushed();
      return done(null);
    },
  } satisfies Partial<Handlers>;
}
