import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommentLine, CommentsView, InputOf } from '../../../../electron/contract/channels.ts';
import type { Answer } from '../../../../electron/contract/types.ts';
import { useTellProblems } from '../../../case-files.ts';
import { ask } from '../../../client.ts';
import { answerOf, keys } from '../../../queries.ts';
import { flushAll } from '../../../saving/drafts.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';

/** The field of a comment that is being written. */
export type CommentField = InputOf<'comments.add'>['field'];

const NONE: CommentsView = { author: '', comments: [] };

/** Comments of the open inspection, and what can be done with them; each answers whether it was done. */
export function useComments() {
  const { id: inspectionId } = useWorkspace();
  const client = useQueryClient();
  const tellProblems = useTellProblems();
  const { data = NONE } = useQuery({
    queryKey: keys.comments(inspectionId),
    queryFn: () => answerOf('comments.list', { inspectionId }),
    gcTime: 0,
  });
  return useMemo(() => {
    function take(answer: Answer<CommentsView>): boolean {
      if (answer.ok) client.setQueryData(keys.comments(inspectionId), answer.value);
      else tellProblems(answer.problems);
      return answer.ok;
    }
    return {
      ...data,
      add: async (field: CommentField, author: string, text: string) => {
        // The place is looked up in what is saved.
        await flushAll();
        return take(await ask('comments.add', { inspectionId, field, author, text }));
      },
      answer: async (commentId: string, author: string, text: string) =>
        take(await ask('comments.answer', { inspectionId, commentId, author, text })),
      resolve: async (commentId: string, isResolved: boolean) =>
        take(await ask('comments.resolve', { inspectionId, commentId, isResolved })),
    };
  }, [data, client, inspectionId, tellProblems]);
}

export type Comments = ReturnType<typeof useComments>;

/** The field that a scope and a place in it name; `part` is the open document. */
export function fieldAt(scope: string, place: string, part: string): CommentField {
  const path = place.replace(/\.(vi|en)$/, '');
  const findingId = /\/finding\/(.+)$/.exec(scope)?.[1];
  if (findingId !== undefined) return { entity: 'finding', id: findingId, path };
  if (/^document\b/.test(path)) return { entity: 'document', id: part, path: path.replace(/^document\.?/, '') };
  return { entity: 'facts', id: '', path };
}

/** How many open comments each field has, by `keyOf`. */
export function openCounts(comments: readonly CommentLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor, place, resolvedAt } of comments) {
    if (place === null || resolvedAt !== null) continue;
    const key = keyOf({ ...anchor, path: place.path });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function keyOf({ entity, id, path }: CommentField): string {
  return `${entity} ${id} ${path}`;
}
