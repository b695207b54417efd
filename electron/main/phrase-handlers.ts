import { changePhrases, listPhrases, offerPhrases, removePhrase, writePhrase } from '../actions/phrases/phrases.ts';
import type { OutputOf } from '../contract/channels.ts';
import type { Phrase } from '../domain/phrase.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { WithStorage } from './with-storage.ts';

export type PhraseSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly shipped: () => readonly Phrase[];
};

/** Name of the file without its ending, in both languages alike. */
const FILE_NAME = 'mau-cau';

const file = () => import('../actions/phrases/phrase-file.ts');

/** Requests about the phrases of the office. */
export function phraseHandlers({ withStorage, dialogs, shipped }: PhraseSetting) {
  return {
    'phrases.list': ({ words }) => withStorage(({ phrases }) => listPhrases(phrases, shipped(), words)),
    'phrases.write': ({ phrase }) => withStorage(({ phrases }) => writePhrase(phrases, phrase)),
    'phrases.remove': ({ id }) => withStorage(({ phrases }) => removePhrase(phrases, id)),
    'phrases.undo': (changes) => withStorage(({ phrases }) => changePhrases(phrases, changes)),
    'phrases.importFile': () =>
      withStorage<OutputOf<'phrases.importFile'>>(async ({ phrases }) => {
        const path = await dialogs.askWhichToOpen(['json']);
        if (path === null) return done({ imported: null });
        const answer = await (await file()).importPhrases(phrases, path);
        return answer.ok ? done({ imported: answer.value }) : answer;
      }),
    'phrases.exportFile': () =>
      withStorage<OutputOf<'phrases.exportFile'>>(async ({ phrases }) => {
        const [path] = (await dialogs.askWhereToSave(FILE_NAME, ['json'])) ?? [];
        if (path === undefined) return done({ path: null });
        const answer = await (await file()).exportPhrases(phrases, path);
        return answer.ok ? done({ path: answer.value }) : answer;
      }),
    'phrases.offer': ({ inspectionId, ...wish }) =>
      withStorage((storage) => offerPhrases(storage, shipped(), inspectionId, wish)),
  } satisfies Partial<Handlers>;
}
