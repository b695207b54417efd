import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DraftLanguage, Problem, Progress } from '../../../electron/contract/types.ts';
import { ask, listen } from '../../client.ts';
import { tellDone, tellProblem, tellProblemAt } from '../../components/tell.tsx';
import { previewQuery, queryClient, refreshHistory } from '../../queries.ts';
import { flushAll } from '../../saving/drafts.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { checkFiles } from '../check/check-list.ts';
import { usePlaceName } from '../workspace/place-name.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

type Job = { readonly id: string; readonly progress: Progress | null };
type Format = 'docx' | 'pdf';

/** `findings[3].counts[0]`, `period.from`. */
const PLACE_IN_CASE = /^[a-z]\w*(\[\d+\])?(\.\w+(\[\d+\])?)*$/i;

/** Asked before the file dialog: what the document lacks. */
type Lacking = { readonly lacks: readonly Problem[]; readonly formats: Format[] };

/** Said beside the document for a look, while nothing is missing. */
const NOTHING_LACKS = 'english-from-glossary';

/** Documents whose gaps are known; forgotten when the window closes. */
const notAskedAgain = new Set<string>();

/** One export at a time: starting it, how far it is, cancelling it, and where the files went. */
export function useExport(offer: DocumentOffer, language: DraftLanguage) {
  const { t } = useTranslation();
  const tellProblems = useTellPlaces();
  const { id: inspectionId } = useWorkspace();
  const [, navigate] = useLocation();
  const [job, setJob] = useState<Job | null>(null);
  const [lacking, setLacking] = useState<Lacking | null>(null);
  const request = { inspectionId, kind: offer.kind, unitId: offer.unitId, language };
  const documentKey = JSON.stringify(request);
  const [written, setWritten] = useState<readonly string[] | null>(null);

  useEffect(
    () =>
      listen('export.progress', ({ jobId, progress }) =>
        setJob((running) => (running?.id === jobId ? { id: jobId, progress } : running)),
      ),
    [],
  );

  async function start(formats: Format[]): Promise<void> {
    const jobId = crypto.randomUUID();
    setJob({ id: jobId, progress: null });
    setWritten(null);
    // What is typed belongs into the file; what is refused has its own sentence, and the file is made without it.
    await flushAll();
    const lacks = notAskedAgain.has(documentKey) ? [] : await lacksOfDocument();
    if (lacks.length === 0) return write(formats, jobId);
    setJob(null);
    setLacking({ lacks, formats });
  }

  /** A document that cannot be previewed is refused by the export itself, with the reasons. */
  async function lacksOfDocument(): Promise<readonly Problem[]> {
    return queryClient.fetchQuery(previewQuery(inspectionId, offer, language)).then(
      ({ notices }) => notices.filter(({ code }) => code !== NOTHING_LACKS),
      () => [],
    );
  }

  async function write(formats: Format[], jobId: string = crypto.randomUUID()): Promise<void> {
    setLacking(null);
    setJob({ id: jobId, progress: null });
    const answer = await ask('documents.export', { ...request, formats, jobId });
    setJob(null);
    if (!answer.ok) {
      tellProblems(answer.problems);
    } else if (!answer.value.cancelled) {
      setWritten(answer.value.paths);
      refreshHistory(inspectionId);
      tellDone(t('export.written', { files: answer.value.paths.map((path) => path.split(/[\\/]/).at(-1)).join(', ') }));
    }
  }

  return {
    job,
    written,
    start,
    lacks: lacking?.lacks ?? null,
    exportAnyway: (isNotAskedAgain: boolean) => {
      if (isNotAskedAgain) notAskedAgain.add(documentKey);
      void write(lacking?.formats ?? []);
    },
    dismiss: () => setLacking(null),
    cancel: () => {
      if (job !== null) void ask('documents.cancelExport', { jobId: job.id });
    },
    checkWritten: async () => {
      const answer = await ask('checks.takeExported', { paths: [...(written ?? [])] });
      if (!answer.ok) {
        tellProblems(answer.problems);
        return;
      }
      checkFiles(answer.value.files);
      navigate('/tools/check');
    },
    showInFolder: () => {
      const path = written?.[0];
      if (path !== undefined) void ask('documents.showInFolder', { path });
    },
  };
}

/** Says the first problems of a refused export with their places in the inspection; a full disk has none. */
function useTellPlaces(): (problems: readonly Problem[]) => void {
  const { t } = useTranslation();
  const { goTo } = useWorkspace();
  const wordsOf = useProblemWords();
  const nameOf = usePlaceName();
  return (problems) => {
    for (const each of problems.slice(0, 3)) {
      const { what, fix } = wordsOf(each);
      // A file's or folder's problem has its path as its place.
      if (!PLACE_IN_CASE.test(each.where)) tellProblem(what, fix);
      else {
        const name = nameOf(each.where);
        tellProblemAt(what, fix, { name, label: t('problems.goTo', { place: name }), onGo: () => goTo(each.where) });
      }
    }
  };
}
