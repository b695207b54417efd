import { draftingDay } from '../actions/drafting-day.ts';
import type { DocumentNow } from '../actions/history/versions.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import type { DocumentKey, NewId, Storage } from '../actions/ports.ts';
import { readInspection } from '../actions/read-inspection.ts';
import { usedTemplateFor } from '../actions/templates/used-template.ts';
import type { InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import { storedPorts } from './stored-ports.ts';
import type { WithStorage } from './with-storage.ts';

type DraftSetting = {
  readonly folders: ExportFolders;
  readonly today: () => IsoDate;
  readonly newId: NewId;
};

export type VersionSetting = DraftSetting & {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  /** The version of the application, and so of the shipped templates. */
  readonly version: string;
};

/** Loaded at its first use, like all that drafts. */
const load = () => import('../actions/history/versions.ts');

type Chosen = InputOf<'versions.list'>;

/** Requests about kept versions of documents. */
export function versionHandlers(setting: VersionSetting) {
  const { withStorage, calendar, newId } = setting;
  /** Over the document as it now stands. */
  const withNow = <T>(
    chosen: Chosen,
    use: (storage: Storage, now: DocumentNow) => Answer<T> | Promise<Answer<T>>,
  ): Promise<Answer<T>> =>
    withStorage(async (storage) => {
      const inspectionCase = storage.inspections.readCase(chosen.inspectionId);
      if (inspectionCase === null) return inspectionNotFound(chosen.inspectionId);
      const template = usedTemplateFor(storage.templates, chosen.kind, setting.version);
      return use(storage, await documentNow(setting, storage, { ...chosen, inspectionCase, template }));
    });
  return {
    'versions.list': (chosen) => withStorage(async (storage) => (await load()).listVersions(storage, chosen)),
    'versions.keep': ({ note, ...chosen }) =>
      withNow(chosen, async (storage, now) =>
        (await load()).keepVersion(storage, chosen, now, { reason: 'by-hand', note, id: newId() }),
      ),
    'versions.compare': ({ fromId, toId, ...chosen }) =>
      withNow(chosen, async (storage, now) => (await load()).compareVersions(storage, chosen, { fromId, toId }, now)),
    'versions.difference': ({ versionId, ...chosen }) =>
      withStorage(async (storage) => (await load()).versionDifference(storage, chosen, versionId)),
    'versions.restore': ({ versionId, ...chosen }) =>
      withNow(chosen, async (storage, now) => {
        const restored = (await load()).restoreVersion(storage, chosen, versionId, now, newId);
        if (!restored.ok) return restored;
        const inspection = readInspection(storage, chosen.inspectionId, calendar());
        return inspection.ok ? done({ inspection: inspection.value }) : inspection;
      }),
  } satisfies Partial<Handlers>;
}

type Drafted = Chosen & { readonly inspectionCase: InspectionCase; readonly template: UsedTemplate };

/** Keeps a document that has just been written to a file. */
export async function keepExported(setting: DraftSetting, storage: Storage, drafted: Drafted): Promise<void> {
  const now = await documentNow(setting, storage, drafted);
  (await load()).keepVersion(storage, drafted, now, { reason: 'exported', note: '', id: setting.newId() });
}

async function documentNow(
  { folders, today }: DraftSetting,
  storage: Storage,
  { inspectionCase, template, ...chosen }: Drafted,
): Promise<DocumentNow> {
  const [{ draftDocument }, ports] = await Promise.all([
    import('../actions/draft-document.ts'),
    storedPorts(folders, storage, chosen),
  ]);
  const { kind, unitId, language } = chosen;
  const key: DocumentKey = { ...chosen };
  const date = draftingDay(inspectionCase, { kind, unitId }, today());
  const request = { inspectionCase, kind, unitId, language, date, wording: storage.drafts.wording(key) };
  const drafted = draftDocument(request, ports);
  return { inspectionCase, template, document: drafted.ok ? done(drafted.value.document) : drafted };
}
