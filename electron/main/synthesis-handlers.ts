import { keptWatchedRows } from '../actions/keep-beside.ts';
import { officePageOf, readOffice } from '../actions/office/read-office.ts';
import type { Storage } from '../actions/ports.ts';
import type { ExportSurroundings } from '../actions/run-export.ts';
import { documentFileName } from '../actions/suggest-file-name.ts';
import { gatherOverview, type SynthesisChoice } from '../actions/synthesis/gather-overview.ts';
import { officeTextsFor } from '../actions/templates/used-template.ts';
import type { ExportedFiles, InputOf } from '../contract/channels.ts';
import { resultCounts } from '../domain/counted-row.ts';
import type { Overview } from '../domain/overview.ts';
import { overviewCase } from '../domain/overview-case.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { BesideKeeper } from './beside-keeper.ts';
import type { DocumentSetting } from './document-handlers.ts';

type SynthesisSetting = Pick<
  DocumentSetting,
  'withStorage' | 'dialogs' | 'exports' | 'written' | 'folders' | 'workerUrl' | 'today' | 'onProgress'
> & { readonly keeper: BesideKeeper };

type SynthesisRequest = InputOf<'synthesis.export'>;

const DOCUMENT = { kind: 'synthesis-report', unitId: null } as const;

/** Requests about the synthesis report over all inspections, which is of no inspection and issued by the office. */
export function synthesisHandlers(setting: SynthesisSetting) {
  const { withStorage, today, keeper } = setting;
  const gather = (storage: Storage, choice: SynthesisChoice) =>
    gatherOverview(keeper.refreshed(storage, keptWatchedRows), choice, today());
  return {
    'synthesis.count': (choice) =>
      withStorage((storage) => {
        const gathered = gather(storage, choice);
        return gathered.ok ? done(resultCounts(gathered.value.rows, today())) : gathered;
      }),
    'synthesis.export': (request) =>
      withStorage(async (storage) => {
        const gathered = gather(storage, choiceOf(request));
        if (!gathered.ok) return gathered;
        return writeSynthesis(setting, request, storage, gathered.value);
      }),
  } satisfies Partial<Handlers>;
}

function choiceOf({ unit, from, to }: SynthesisRequest): SynthesisChoice {
  return { unit, from, to };
}

async function writeSynthesis(
  { dialogs, exports, written, folders, workerUrl, today, onProgress }: SynthesisSetting,
  { language, jobId, ...request }: SynthesisRequest,
  { settings, glossary, templates }: Storage,
  overview: Overview,
): Promise<Answer<ExportedFiles>> {
  const inspectionCase = overviewCase(readOffice(settings));
  const formats = [...new Set(request.formats)];
  const paths = await dialogs.askWhereToSave(documentFileName(inspectionCase, DOCUMENT, language), formats);
  if (paths === null) return done({ cancelled: true, paths: [] });
  const signal = exports.start(jobId);
  if (signal === null) return refused(problem('export-already-running', '', {}));
  const surroundings: ExportSurroundings = {
    workerUrl,
    signal,
    onProgress: (progress) => onProgress(jobId, progress),
  };
  try {
    const { exportDocument } = await import('../actions/export-document.ts');
    const targets = formats.map((format, index) => ({ format, path: paths[index] ?? '' }));
    const office = {
      officeTerms: glossary.list(),
      officePage: officePageOf(settings),
      officeTemplates: officeTextsFor(templates, DOCUMENT.kind),
    };
    const job = { inspectionCase, ...DOCUMENT, language, date: today(), folders, overview, ...office };
    const answer = await exportDocument(job, targets, surroundings);
    if (!answer.ok) return signal.aborted ? done({ cancelled: true, paths: [] }) : answer;
    for (const each of answer.value) written.add(each);
    return done({ cancelled: false, paths: answer.value });
  } finally {
    exports.end(jobId);
  }
}
