import { readOffice } from '../actions/office/read-office.ts';
import { officeView, writeOffice } from '../actions/office/write-office.ts';
import { fillFromProfile } from '../domain/fill-from-profile.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

/** Requests about the office profile. */
export function officeHandlers({ withStorage }: { readonly withStorage: WithStorage }) {
  return {
    'settings.readOffice': () => withStorage(({ settings }) => done(officeView(readOffice(settings)))),
    'settings.writeOffice': ({ profile }) => withStorage(({ settings }) => writeOffice(settings, profile)),
    'settings.fillFromOffice': ({ facts, document, replace }) =>
      withStorage(({ settings }) => done(fillFromProfile(facts, readOffice(settings), { document, replace }))),
  } satisfies Partial<Handlers>;
}
