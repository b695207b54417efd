import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useCommand } from '../../../commands/bound-commands.ts';
import { FieldCommentsProvider } from '../../../components/comment-mark.tsx';
import type { Step } from '../../step-names.ts';
import { documentPart } from '../../workspace/places.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import { CommentsDrawer } from './comments-drawer.tsx';
import { type CommentField, type Comments, fieldAt, keyOf, openCounts, useComments } from './use-comments.ts';

type CommentsAreaProps = { readonly step: Step; readonly part: string | undefined; readonly children: ReactNode };

type Open = { readonly comments: Comments; readonly open: () => void };

const Context = createContext<Open | null>(null);

/** For the button in the bar. */
export function useCommentsButton(): Open | null {
  return useContext(Context);
}

/** Marks at fields, Ctrl+Alt+M, and the list of comments, for everything of an inspection inside it. */
export function CommentsArea({ step, part, children }: CommentsAreaProps) {
  const { view } = useWorkspace();
  const comments = useComments();
  const [field, setField] = useState<CommentField | null>(null);
  const [first] = view.documents;
  const document = part ?? (first === undefined ? '' : documentPart(first.kind, first.unitId));
  const last = useLastField();

  const whole = useCallback((): CommentField => {
    if (step === 'documents') return { entity: 'document', id: document, path: '' };
    const finding = view.findings.find(({ id }) => id === part);
    return finding === undefined
      ? { entity: 'facts', id: '', path: '' }
      : { entity: 'finding', id: finding.id, path: '' };
  }, [step, part, document, view.findings]);

  const open = useCallback(() => {
    const [scope, place] = last();
    setField(place === '' ? whole() : fieldAt(scope, place, document));
  }, [last, whole, document]);
  useCommand({ name: 'comment', run: open });

  const counts = useMemo(() => openCounts(comments.comments), [comments.comments]);
  const marks = useMemo(
    () => ({
      countAt: (scope: string, place: string) => counts.get(keyOf(fieldAt(scope, place, document))) ?? 0,
      open: (scope: string, place: string) => setField(fieldAt(scope, place, document)),
    }),
    [counts, document],
  );
  const button = useMemo(() => ({ comments, open }), [comments, open]);
  return (
    <Context value={button}>
      <FieldCommentsProvider value={marks}>{children}</FieldCommentsProvider>
      {field === null ? null : <CommentsDrawer comments={comments} field={field} onClose={() => setField(null)} />}
    </Context>
  );
}

/** The field that had the cursor last and is still there: the button that is pressed takes it away. */
function useLastField(): () => readonly [scope: string, place: string] {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null) return;
      const field = target.closest<HTMLElement>('[data-place]');
      if (field !== null) last.current = field;
    };
    window.addEventListener('focusin', note);
    return () => window.removeEventListener('focusin', note);
  }, []);
  return useCallback(() => {
    const field = last.current;
    if (field === null || !field.isConnected) return ['', ''];
    const scope = field.closest<HTMLElement>('[data-scope]') ?? field.querySelector<HTMLElement>('[data-scope]');
    return [scope?.dataset.scope ?? '', field.dataset.place ?? ''];
  }, []);
}
