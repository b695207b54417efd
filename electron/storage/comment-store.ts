import type { CommentStore } from '../actions/history-ports.ts';
import type { CaseComment, CommentAnchor } from '../domain/comment.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf, nfc } from './stored-text.ts';

type Row = {
  readonly row_id: number;
  readonly id: string;
  readonly answers_row_id: number | null;
  readonly anchor: string | null;
  readonly author: string;
  readonly written_at: string;
  readonly resolved_at: string | null;
  readonly text: string;
};

/**
 * Comments, in a table that no reader of cases knows.
 * @param now ISO date-time in UTC
 */
export function commentStore(connection: Connection, now: () => string): CommentStore {
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  const list = connection.prepare<[string], Row>(
    `SELECT c.row_id, c.id, c.answers_row_id, c.anchor, c.author, c.written_at, c.resolved_at, c.text
     FROM comment c JOIN inspection i ON i.row_id = c.inspection_row_id WHERE i.id = ? ORDER BY c.row_id`,
  );
  const add = connection.prepare<[Record<string, string>]>(
    `INSERT INTO comment (id, inspection_row_id, anchor, author, written_at, text)
     SELECT @id, row_id, @anchor, @author, @now, @text FROM inspection WHERE id = @inspection_id`,
  );
  const answer = connection.prepare<[Record<string, string>]>(
    `INSERT INTO comment (id, inspection_row_id, answers_row_id, author, written_at, text)
     SELECT @id, inspection_row_id, row_id, @author, @now, @text FROM comment WHERE id = @comment_id AND anchor IS NOT NULL`,
  );
  const resolve = connection.prepare<[string | null, string]>(
    'UPDATE comment SET resolved_at = ? WHERE id = ? AND anchor IS NOT NULL',
  );
  return {
    list: (inspectionId) => call(() => commentsOf(list.all(nfc(inspectionId)))),
    add: (inspectionId, { id, anchor, author, text }) =>
      call(() => {
        const row = { id, anchor: jsonOf(anchor), author: nfc(author), text: nfc(text), now: now() };
        return add.run({ ...row, inspection_id: nfc(inspectionId) }).changes > 0;
      }),
    answer: (commentId, { id, author, text }) =>
      call(
        () => answer.run({ id, author: nfc(author), text: nfc(text), now: now(), comment_id: commentId }).changes > 0,
      ),
    resolve: (commentId, isResolved) => call(() => resolve.run(isResolved ? now() : null, commentId).changes > 0),
  };
}

function commentsOf(rows: readonly Row[]): readonly CaseComment[] {
  const line = ({ id, author, written_at, text }: Row) => ({ id, author, writtenAt: written_at, text });
  return rows.flatMap((row) =>
    row.anchor === null
      ? []
      : [
          {
            ...line(row),
            anchor: JSON.parse(row.anchor) as CommentAnchor,
            resolvedAt: row.resolved_at,
            answers: rows.filter((each) => each.answers_row_id === row.row_id).map(line),
          },
        ],
  );
}
