import { z } from 'zod';
import type { CaseComment } from '../domain/comment.ts';
import { channel, id } from './channel.ts';

/** A comment with the place where its field now is; null when that was removed. */
export type CommentLine = CaseComment & {
  readonly place: {
    /** As problems name places. */
    readonly where: string;
    /** Of the field inside the finding, document or facts. */
    readonly path: string;
  } | null;
};

/** All comments of an inspection, oldest first, and whose name stands under the next one. */
export type CommentsView = { readonly author: string; readonly comments: readonly CommentLine[] };

const text = z.string().trim().min(1).max(20_000);
const author = z.string().trim().min(1).max(200);

export const commentChannels = {
  'comments.list': channel<CommentsView>()(z.strictObject({ inspectionId: id })),
  'comments.add': channel<CommentsView>()(
    z.strictObject({
      inspectionId: id,
      field: z.strictObject({
        entity: z.enum(['facts', 'finding', 'document']),
        id: z.string().max(400),
        path: z.string().max(400),
      }),
      author,
      text,
    }),
  ),
  'comments.answer': channel<CommentsView>()(z.strictObject({ inspectionId: id, commentId: id, author, text })),
  'comments.resolve': channel<CommentsView>()(
    z.strictObject({ inspectionId: id, commentId: id, isResolved: z.boolean() }),
  ),
} as const;
