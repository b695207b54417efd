import { Tooltip } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepScope } from './field-problems.tsx';

/** How many open comments a field has, and the way to them; a field is known by its scope and its place in it. */
export type FieldComments = {
  readonly countAt: (scope: string, place: string) => number;
  readonly open: (scope: string, place: string) => void;
};

const Context = createContext<FieldComments | null>(null);

export const FieldCommentsProvider = Context.Provider;

/** At a field with comments: how many, and the way to them. Nothing at all other fields. */
export function CommentMark({ place }: { readonly place: string | undefined }) {
  const { t } = useTranslation();
  const comments = useContext(Context);
  const scope = useKeepScope();
  const count = place === undefined ? 0 : (comments?.countAt(scope, place) ?? 0);
  if (place === undefined || comments === null || count === 0) return null;
  const label = t('history.comments.mark', { count });
  return (
    <Tooltip label={label}>
      <button type="button" className="kl-comment-mark" aria-label={label} onClick={() => comments.open(scope, place)}>
        <IconMessage size={14} stroke={1.8} aria-hidden />
        {count}
      </button>
    </Tooltip>
  );
}

/** For Mantine's inputs: the mark stands beside the input, at the margin. Languages of a text share the mark of the whole. */
export function withCommentMark(place: string | undefined): (input: ReactNode) => ReactNode {
  return (input) => (
    <div className="kl-commented">
      {input}
      <CommentMark place={place !== undefined && /\.(vi|en)$/.test(place) ? undefined : place} />
    </div>
  );
}
