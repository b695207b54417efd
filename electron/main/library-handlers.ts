import { insertFindings, takeBackFindings } from '../actions/library/insert-findings.ts';
import { listEntries } from '../actions/library/list-entries.ts';
import { proposeEntry } from '../actions/library/propose-entry.ts';
import { readEntry } from '../actions/library/read-entry.ts';
import { examineBases, searchProvisions } from '../actions/library/search-provisions.ts';
import { changeEntries, duplicateEntry, setAsideEntry, writeEntry } from '../actions/library/write-entry.ts';
import type { NewId } from '../actions/ports.ts';
import type { OutputOf } from '../contract/channels.ts';
import type { NormData } from '../domain/finding-library.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { WithStorage } from './with-storage.ts';

export type LibrarySetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly data: () => NormData;
  readonly newId: NewId;
};

/** Name of the file without its ending, in both languages alike. */
const FILE_NAME = 'thu-vien-ton-tai';

const file = () => import('../actions/library/library-file.ts');

/** Requests about the library of findings and about norms. */
export function libraryHandlers({ withStorage, dialogs, data, newId }: LibrarySetting) {
  const shipped = () => data().library;
  return {
    'library.list': (query) => withStorage(({ library }) => listEntries(library, data(), query)),
    'library.read': (wish) => withStorage((storage) => readEntry(storage, data(), wish)),
    'library.write': ({ entry }) => withStorage(({ library }) => writeEntry(library, shipped(), entry)),
    'library.duplicate': ({ id }) => withStorage(({ library }) => duplicateEntry(library, data(), id, newId)),
    'library.setAside': ({ id }) => withStorage(({ library }) => setAsideEntry(library, id)),
    'library.undo': (changes) => withStorage(({ library }) => changeEntries(library, shipped(), changes)),
    'library.importFile': () =>
      withStorage<OutputOf<'library.importFile'>>(async ({ library }) => {
        const path = await dialogs.askWhichToOpen(['json']);
        if (path === null) return done({ imported: null });
        const answer = await (await file()).importEntries(library, data(), path);
        return answer.ok ? done({ imported: answer.value }) : answer;
      }),
    'library.exportFile': () =>
      withStorage<OutputOf<'library.exportFile'>>(async ({ library }) => {
        const [path] = (await dialogs.askWhereToSave(FILE_NAME, ['json'])) ?? [];
        if (path === undefined) return done({ path: null });
        const answer = await (await file()).exportEntries(library, path);
        return answer.ok ? done({ path: answer.value }) : answer;
      }),
    'library.insert': (wish) => withStorage((storage) => insertFindings(storage, data(), wish, newId)),
    'library.takeBack': ({ inspectionId, ...inserted }) =>
      withStorage((storage) => takeBackFindings(storage, inspectionId, inserted)),
    'library.propose': (wish) => withStorage((storage) => proposeEntry(storage, shipped(), wish, newId)),
    'norms.search': (wish) => withStorage(({ inspections }) => searchProvisions(inspections, data().norms, wish)),
    'norms.examine': (wish) => withStorage(({ inspections }) => examineBases(inspections, data().norms, wish)),
  } satisfies Partial<Handlers>;
}
