import { QueryClient, useQuery } from '@tanstack/react-query';
import type {
  ChannelName,
  CommentsView,
  DocumentOffer,
  InputOf,
  InspectionView,
  OutputOf,
} from '../electron/contract/channels.ts';
import type { DraftLanguage, Problem } from '../electron/contract/types.ts';
import { ask } from './client.ts';
import { refreshPreviews } from './preview-refresh.ts';

/** What a query fails with: the main process's own sentences. */
export class RefusedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => each.code).join(', '));
    this.problems = problems;
  }
}

/** The answer's value. @throws RefusedError for react-query, which keeps the problems beside the query. */
export async function answerOf<Name extends ChannelName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = await ask(name, input);
  if (!answer.ok) throw new RefusedError(answer.problems);
  return answer.value;
}

/** Nothing changes behind the window's back, so nothing is asked again unasked. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});

type Drawn = Pick<DocumentOffer, 'kind' | 'unitId'>;

export const keys = {
  list: ['list'] as const,
  /** Under the list: what changes it changes this too. */
  home: ['list', 'home'] as const,
  listChoices: ['list', 'choices'] as const,
  watch: ['watch'] as const,
  /** Under what was noted: what changes it changes this too. */
  ladders: (id: string) => ['inspection', id, 'followUp', 'ladders'] as const,
  inspection: (id: string) => ['inspection', id] as const,
  finding: (id: string, findingId: string) => ['inspection', id, 'finding', findingId] as const,
  responsibility: (id: string) => ['inspection', id, 'responsibility'] as const,
  plan: (id: string, unitId: string) => ['inspection', id, 'plan', unitId] as const,
  followUp: (id: string) => ['inspection', id, 'followUp'] as const,
  glossary: (words: string, origin: string) => ['glossary', 'list', words, origin] as const,
  terms: (text: string) => ['glossary', 'terms', text] as const,
  preview: (id: string, { kind, unitId }: Drawn, language: DraftLanguage) =>
    ['inspection', id, 'preview', kind, unitId, language] as const,
  history: (id: string, offer: DocumentOffer, language: DraftLanguage) =>
    ['inspection', id, 'history', offer.kind, offer.unitId, language] as const,
  comments: (id: string) => ['inspection', id, 'comments'] as const,
  steps: (id: string) => ['inspection', id, 'steps'] as const,
  stepEnds: (id: string) => ['inspection', id, 'stepEnds'] as const,
  versions: ({ inspectionId, kind, unitId, language }: InputOf<'versions.list'>) =>
    ['inspection', inspectionId, 'versions', kind, unitId, language] as const,
  comparison: (
    { inspectionId, kind, unitId, language }: InputOf<'versions.list'>,
    fromId: string | null,
    toId: string | null,
  ) => ['inspection', inspectionId, 'comparison', kind, unitId, language, fromId, toId] as const,
  texts: (id: string, search: Omit<InputOf<'texts.find'>, 'inspectionId'>) =>
    ['inspection', id, 'texts', search] as const,
  review: (returnedId: string) => ['review', returnedId] as const,
};

/** How a document of the inspection is asked for as it stands. */
export function previewQuery(id: string, { kind, unitId }: Drawn, language: DraftLanguage) {
  return {
    queryKey: keys.preview(id, { kind, unitId }, language),
    queryFn: () => answerOf('documents.preview', { inspectionId: id, kind, unitId, language }),
  };
}

export function useInspection(id: string) {
  return useQuery({ queryKey: keys.inspection(id), queryFn: () => answerOf('inspections.read', { id }), gcTime: 0 });
}

export function useApplicationInfo() {
  return useQuery({ queryKey: ['application'], queryFn: () => answerOf('application.info', {}) });
}

const DERIVED = new Set(['plan', 'followUp', 'history', 'responsibility', 'steps', 'stepEnds', 'comparison', 'texts']);

/** Places of comments move with their rows; where there are none, nothing is asked at each save. */
function hasComments(view: unknown): boolean {
  return (view as CommentsView | undefined)?.comments.length !== 0;
}

/** What is drawn from facts and findings is out of date: plan rows and previews, and the list of inspections. */
export function refreshDerived(id: string): void {
  void queryClient.invalidateQueries({
    queryKey: keys.inspection(id),
    predicate: ({ queryKey, state }) =>
      DERIVED.has(String(queryKey[2])) || (queryKey[2] === 'comments' && hasComments(state.data)),
  });
  refreshPreviews(queryClient, keys.inspection(id));
  void queryClient.invalidateQueries({ queryKey: keys.list });
}

/** Drafts were handed out or files came back. */
export function refreshHistory(id: string): void {
  void queryClient.invalidateQueries({
    queryKey: keys.inspection(id),
    predicate: ({ queryKey }) => ['history', 'versions', 'comparison'].some((each) => each === queryKey[2]),
  });
}

/** The open inspection as it was last read or changed; undefined when it is not open. */
export function openInspection(id: string): InspectionView | undefined {
  return queryClient.getQueryData<InspectionView>(keys.inspection(id));
}

export function putInspection(id: string, view: InspectionView): void {
  queryClient.setQueryData(keys.inspection(id), view);
}
