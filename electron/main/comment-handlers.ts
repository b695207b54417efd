import { addComment, answerComment, listComments, resolveComment } from '../actions/comments/comments.ts';
import type { NewId } from '../actions/ports.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type CommentSetting = { readonly withStorage: WithStorage; readonly newId: NewId };

/** Requests about comments. */
export function commentHandlers({ withStorage, newId }: CommentSetting) {
  return {
    'comments.list': ({ inspectionId }) => withStorage((storage) => listComments(storage, inspectionId)),
    'comments.add': (written) => withStorage((storage) => addComment(storage, written, newId)),
    'comments.answer': (written) => withStorage((storage) => answerComment(storage, written, newId)),
    'comments.resolve': (chosen) => withStorage((storage) => resolveComment(storage, chosen)),
  } satisfies Partial<Handlers>;
}
