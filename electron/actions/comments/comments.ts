import type { CommentsView } from '../../contract/comment-channels.ts';
import { anchorOf, type CommentAnchor, placeOfAnchor } from '../../domain/comment.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { NewId, Storage } from '../ports.ts';

const AUTHOR = 'comment-author';

type Written = { readonly inspectionId: string; readonly author: string; readonly text: string };

/** All comments of an inspection with their places. */
export function listComments(storage: Storage, inspectionId: string): Answer<CommentsView> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const comments = storage.comments.list(inspectionId);
  return done({
    author: storage.settings.read(AUTHOR) ?? '',
    comments: comments.map((each) => ({ ...each, place: placeOfAnchor(inspectionCase, each.anchor) })),
  });
}

/** Writes a comment at a field; the name is remembered for the next one. */
export function addComment(
  storage: Storage,
  { inspectionId, field, author, text }: Written & { readonly field: CommentAnchor },
  newId: NewId,
): Answer<CommentsView> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  storage.comments.add(inspectionId, { id: newId(), anchor: anchorOf(inspectionCase, field), author, text });
  storage.settings.write(AUTHOR, author);
  return listComments(storage, inspectionId);
}

/** Writes an answer under a comment. */
export function answerComment(
  storage: Storage,
  { inspectionId, commentId, author, text }: Written & { readonly commentId: string },
  newId: NewId,
): Answer<CommentsView> {
  if (!storage.comments.answer(commentId, { id: newId(), author, text })) return commentNotFound();
  storage.settings.write(AUTHOR, author);
  return listComments(storage, inspectionId);
}

/** Marks a comment as dealt with, or opens it again. */
export function resolveComment(
  storage: Storage,
  {
    inspectionId,
    commentId,
    isResolved,
  }: { readonly inspectionId: string; readonly commentId: string; readonly isResolved: boolean },
): Answer<CommentsView> {
  return storage.comments.resolve(commentId, isResolved) ? listComments(storage, inspectionId) : commentNotFound();
}

function commentNotFound() {
  return refused(problem('comment-not-found', ''));
}
