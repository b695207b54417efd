import { officePageOf } from '../actions/office/read-office.ts';
import type { NewId } from '../actions/ports.ts';
import type { InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { FactsOf } from '../documents/lint/check-template.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { RunningExports } from './running-exports.ts';
import type { TemplateDialogs } from './template-dialogs.ts';
import { templateExchange } from './template-exchange.ts';
import type { WithStorage } from './with-storage.ts';

export type TemplateSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: TemplateDialogs;
  readonly folders: ExportFolders;
  /** Entry of the worker that rehearses. */
  readonly workerUrl: URL;
  readonly readSample: () => Promise<Answer<InspectionCase>>;
  readonly today: () => IsoDate;
  /** The version of the application, and so of the shipped templates. */
  readonly version: string;
  readonly newId: NewId;
  readonly jobs: RunningExports;
  readonly onRehearsed: (jobId: string, done: number, total: number) => void;
};

/** Loaded at their first use: the list of inspections needs no template. */
const load = {
  changes: () => import('../actions/templates/change-template.ts'),
  reading: () => import('../actions/templates/read-template.ts'),
  trying: () => import('../actions/templates/try-template.ts'),
  used: () => import('../actions/templates/used-template.ts'),
  ports: () => import('./draft-ports.ts'),
};

/** Requests about templates. */
export function templateHandlers(setting: TemplateSetting) {
  const { withStorage, version, folders } = setting;
  const factsOf = factsOnce(folders);
  return {
    ...versionHandlers(setting, factsOf),
    ...trialHandlers(setting, factsOf),
    ...templateExchange(setting),
    'templates.list': () =>
      withStorage(async ({ templates }) => done({ folders: (await load.reading()).listTemplates(templates, version) })),
    'templates.read': (at) => withStorage(async ({ templates }) => (await load.reading()).readTemplate(templates, at)),
    'templates.readShipped': async ({ folder }) => done(await shippedTexts(setting, folder)),
    'templates.rename': ({ id, name }) =>
      withStorage(async ({ templates }) => (await load.changes()).renameTemplate(templates, id, name)),
    'templates.setAside': ({ id }) =>
      withStorage(async ({ templates }) => (await load.changes()).setAsideTemplate(templates, id)),
    'templates.restore': ({ id }) =>
      withStorage(async ({ templates }) => (await load.changes()).restoreTemplate(templates, id)),
  } satisfies Partial<Handlers>;
}

async function shippedTexts({ folders }: TemplateSetting, folder: InputOf<'templates.readShipped'>['folder']) {
  const { templates } = (await load.ports()).draftPorts(folders);
  return { vi: templates(`${folder}/vi.md`) ?? '', en: templates(`${folder}/en.md`) ?? '' };
}

/** From a draft to the template that documents are drafted with, and back. */
function versionHandlers(setting: TemplateSetting, factsOf: () => Promise<FactsOf>) {
  const { withStorage, folders } = setting;
  return {
    'templates.duplicate': ({ folder, from, name }) =>
      withStorage(async ({ templates }) => {
        const { addTemplate } = await load.changes();
        if (from === null)
          return done(
            addTemplate(templates, { folder, name, texts: await shippedTexts(setting, folder) }, setting.newId),
          );
        const read = (await load.reading()).readTemplate(templates, from);
        if (!read.ok) return read;
        const { template, version } = read.value;
        return done(addTemplate(templates, { folder: template.folder, name, texts: version.texts }, setting.newId));
      }),
    'templates.write': ({ at, texts }) =>
      withStorage(async ({ templates }) => (await load.changes()).writeTemplate(templates, at, texts)),
    'templates.startVersion': (at) =>
      withStorage(async ({ templates }) => (await load.changes()).startTemplateVersion(templates, at)),
    'templates.markTested': (at) =>
      withStorage(async ({ templates }) => (await load.changes()).markTemplateTested(templates, at)),
    'templates.publish': (at) =>
      withStorage(async ({ templates }) => {
        const { checkTemplateTexts } = await load.trying();
        const ports = (await load.ports()).draftPorts(folders, (await load.used()).allOfficeTexts(templates));
        const facts = await factsOf();
        return (await load.changes()).publishTemplate(templates, at, ({ template, version }) =>
          checkTemplateTexts(template.folder, version.texts, ports, facts),
        );
      }),
    'templates.returnToShipped': ({ folder }) =>
      withStorage(async ({ templates }) => (await load.changes()).returnToShippedTemplate(templates, folder)),
  } satisfies Partial<Handlers>;
}

/** Trying a text: what is wrong, how it looks, which facts there are, the rehearsal. */
function trialHandlers(setting: TemplateSetting, factsOf: () => Promise<FactsOf>) {
  const { withStorage, folders, readSample, today } = setting;
  return {
    'templates.check': ({ folder, texts }) =>
      withStorage(async ({ templates }) => {
        const { checkTemplateTexts } = await load.trying();
        const ports = (await load.ports()).draftPorts(folders, (await load.used()).allOfficeTexts(templates));
        return done({ faults: checkTemplateTexts(folder, texts, ports, await factsOf()) });
      }),
    'templates.preview': ({ trial, ...request }) =>
      withStorage(async ({ templates, inspections, settings, calendar }) => {
        const { previewTemplate, trialCase } = await load.trying();
        const inspectionCase = await trialCase(trial, request.kind, inspections, readSample);
        if (!inspectionCase.ok) return inspectionCase;
        const office = (await load.used()).officeTextsFor(templates, request.kind);
        const ports = (await load.ports()).draftPorts(folders, office, [], officePageOf(settings), calendar.read());
        return previewTemplate(request, inspectionCase.value, ports, today());
      }),
    'templates.facts': ({ kind, language, trial }) =>
      withStorage(async ({ inspections, calendar }) => {
        const [{ trialCase }, { listFacts }] = await Promise.all([
          load.trying(),
          import('../actions/templates/list-facts.ts'),
        ]);
        const inspectionCase = await trialCase(trial, kind, inspections, readSample);
        if (!inspectionCase.ok) return inspectionCase;
        const { law } = (await load.ports()).draftPorts(folders, {}, [], undefined, calendar.read());
        return done({ facts: listFacts(inspectionCase.value, kind, language, law, today()) });
      }),
    'templates.rehearse': ({ at, jobId }) =>
      withStorage(async ({ templates }) => {
        const sample = await readSample();
        if (!sample.ok) return sample;
        const { rehearseTemplate } = await import('../actions/templates/rehearse-template.ts');
        const signal = setting.jobs.start(jobId);
        if (signal === null) return refused(problem('template-rehearsal-cancelled', ''));
        const onProgress = (done: number, total: number) => setting.onRehearsed(jobId, done, total);
        const surroundings = { workerUrl: setting.workerUrl, onProgress, signal };
        const answer = await rehearseTemplate(templates, at, { sample: sample.value, folders }, surroundings);
        setting.jobs.end(jobId);
        return answer;
      }),
    'templates.cancelRehearsal': ({ jobId }) => {
      setting.jobs.cancel(jobId);
      return done(null);
    },
  } satisfies Partial<Handlers>;
}

/** Learnt from the largest case once: it takes longer than checking a template with it. */
function factsOnce(folders: ExportFolders): () => Promise<FactsOf> {
  let known: FactsOf | null = null;
  return async () => {
    if (known === null) {
      const { knownFacts } = await import('../documents/lint/known-facts.ts');
      known = knownFacts((await load.ports()).draftPorts(folders).law);
    }
    return known;
  };
}
