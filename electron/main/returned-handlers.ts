import { draftingDay } from '../actions/drafting-day.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import type { DocumentKey, NewId, Storage } from '../actions/ports.ts';
import { decideSuggestions } from '../actions/returned/decide-suggestions.ts';
import { isOf } from '../actions/returned/open-returned-file.ts';
import { readReview } from '../actions/returned/read-review.ts';
import { documentFileName } from '../actions/suggest-file-name.ts';
import type { InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { OfficialDocument } from '../documents/model/official-document.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { storedPorts } from './stored-ports.ts';
import type { WithStorage } from './with-storage.ts';

export type ReturnedSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly folders: ExportFolders;
  readonly workerUrl: URL;
  readonly today: () => IsoDate;
  readonly newId: NewId;
};

type Chosen = InputOf<'returned.history'>;

/** Requests about edited Word files that came back, and about what changed between drafts. */
export function returnedHandlers(setting: ReturnedSetting) {
  const { withStorage, dialogs, folders, workerUrl, today, newId } = setting;
  return {
    'returned.history': (chosen) =>
      withStorage(async (storage) => {
        const inspectionCase = storage.inspections.readCase(chosen.inspectionId);
        if (inspectionCase === null) return inspectionNotFound(chosen.inspectionId);
        const { readHistory } = await import('../actions/returned/read-history.ts');
        const ports = await storedPorts(folders, storage, chosen);
        const date = draftingDay(inspectionCase, chosen, today());
        return readHistory(storage, chosen, { ...withoutInspection(chosen), inspectionCase, date }, ports);
      }),
    'returned.open': (chosen) =>
      withStorage<{ readonly id: string | null }>(async (storage) => {
        const path = await dialogs.askWhichToOpen(['docx']);
        if (path === null) return done({ id: null });
        const { openReturnedFile } = await import('../actions/returned/open-returned-file.ts');
        return openReturnedFile(storage, { path, chosen }, { workerUrl, newId });
      }),
    'returned.read': ({ returnedId }) => withStorage((storage) => readReview(storage, returnedId)),
    'returned.decide': (request) => withStorage((storage) => decideSuggestions(storage, request)),
    'returned.writeChanges': (request) => withStorage((storage) => writeChosenChanges(setting, storage, request)),
  } satisfies Partial<Handlers>;
}

function withoutInspection({ kind, unitId, language }: Chosen) {
  return { kind, unitId, language };
}

async function writeChosenChanges(
  { dialogs, folders, workerUrl, today }: ReturnedSetting,
  storage: Storage,
  { fromDraftId, toDraftId, ...chosen }: InputOf<'returned.writeChanges'>,
): Promise<Answer<{ readonly cancelled: boolean; readonly paths: readonly string[] }>> {
  const [{ writeChanges, draftNotFound }, { draftDocument }, ports] = await Promise.all([
    import('../actions/returned/write-changes.ts'),
    import('../actions/draft-document.ts'),
    storedPorts(folders, storage, chosen),
  ]);
  const inspectionCase = storage.inspections.readCase(chosen.inspectionId);
  if (inspectionCase === null) return inspectionNotFound(chosen.inspectionId);
  const old = storedDocument(storage, fromDraftId, chosen);
  if (old === null) return draftNotFound(fromDraftId);
  const stored = toDraftId === null ? null : storedDocument(storage, toDraftId, chosen);
  if (toDraftId !== null && stored === null) return draftNotFound(toDraftId);
  const date = draftingDay(inspectionCase, chosen, today());
  const request = { ...withoutInspection(chosen), inspectionCase, date, wording: storage.drafts.wording(chosen) };
  const now = stored === null ? draftDocument(request, ports) : done(stored);
  if (!now.ok) return now;
  const name = `${documentFileName(inspectionCase, chosen, chosen.language)} - thay đổi`;
  const [path] = (await dialogs.askWhereToSave(name, ['docx'])) ?? [];
  if (path === undefined) return done({ cancelled: true, paths: [] });
  const dated = 'draftedAt' in now.value ? now.value.draftedAt : today();
  const written = await writeChanges({ old: old.document, now: now.value.document, date: dated, path }, workerUrl);
  return written.ok ? done({ cancelled: false, paths: [written.value] }) : written;
}

/** A draft of just this document. */
function storedDocument({ drafts }: Storage, draftId: string, chosen: DocumentKey) {
  const draft = drafts.read(draftId);
  if (draft === null || !isOf(draft, chosen)) return null;
  return { document: JSON.parse(draft.document) as OfficialDocument, draftedAt: draft.draftedAt };
}
