import { changeTerms } from '../actions/glossary/change-terms.ts';
import { findTerms } from '../actions/glossary/find-terms.ts';
import { listTerms } from '../actions/glossary/list-terms.ts';
import { removeTerm } from '../actions/glossary/remove-term.ts';
import { writeTerm } from '../actions/glossary/write-term.ts';
import type { ImportedTerms } from '../contract/glossary-channels.ts';
import type { ShippedTerm } from '../domain/glossary.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { WithStorage } from './with-storage.ts';

export type GlossarySetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly shipped: () => readonly ShippedTerm[];
};

/** Name of the file without its ending, in both languages alike. */
const FILE_NAME = 'thuat-ngu-viet-anh';

/** Requests about the glossary. */
export function glossaryHandlers({ withStorage, dialogs, shipped }: GlossarySetting) {
  return {
    'glossary.list': (query) => withStorage(({ glossary }) => listTerms(glossary, shipped(), query)),
    'glossary.write': ({ before, term }) => withStorage(({ glossary }) => writeTerm(glossary, before, term)),
    'glossary.remove': ({ vi }) => withStorage(({ glossary }) => removeTerm(glossary, vi)),
    'glossary.undo': (changes) => withStorage(({ glossary }) => changeTerms(glossary, changes)),
    'glossary.findTerms': ({ text }) => withStorage(({ glossary }) => findTerms(glossary, shipped(), text)),
    'glossary.importFile': () =>
      withStorage<{ readonly imported: ImportedTerms | null }>(async ({ glossary }) => {
        const path = await dialogs.askWhichToOpen(['tsv', 'csv']);
        if (path === null) return done({ imported: null });
        const { importTerms } = await import('../actions/glossary/import-terms.ts');
        const answer = await importTerms(glossary, shipped(), path);
        return answer.ok ? done({ imported: answer.value }) : answer;
      }),
    'glossary.exportFile': ({ which, kind }) =>
      withStorage<{ readonly path: string | null }>(async ({ glossary }) => {
        const [path] = (await dialogs.askWhereToSave(FILE_NAME, [kind])) ?? [];
        if (path === undefined) return done({ path: null });
        const { exportTerms } = await import('../actions/glossary/export-terms.ts');
        const answer = await exportTerms(glossary, shipped(), which, { path, kind });
        return answer.ok ? done({ path: answer.value }) : answer;
      }),
  } satisfies Partial<Handlers>;
}
