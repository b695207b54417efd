import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CommentLine } from '../../../../electron/contract/channels.ts';
import { addressOf, focusPlace, placeOf } from '../../workspace/places.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { CommentCard } from './comment-card.tsx';
import { CommentForm } from './comment-form.tsx';
import { useAnchorName } from './comment-words.ts';
import { type CommentField, type Comments, keyOf } from './use-comments.ts';

type CommentsDrawerProps = {
  readonly comments: Comments;
  /** Where a new comment will stand. */
  readonly field: CommentField;
  readonly onClose: () => void;
};

/** A new comment at the field, then all comments of the inspection: those of the field first. */
export function CommentsDrawer({ comments, field, onClose }: CommentsDrawerProps) {
  const { t } = useTranslation();
  const { id: inspectionId, view, facts } = useWorkspace();
  const [, navigate] = useLocation();
  const [isAll, setAll] = useState(false);
  const nameOf = useAnchorName();
  const open = comments.comments.filter((each) => each.resolvedAt === null);
  const listed = isAll ? comments.comments : open;
  const isHere = ({ anchor, place }: CommentLine) =>
    place !== null && keyOf({ ...anchor, path: place.path }) === keyOf(field);
  const shown = [...listed.filter(isHere), ...listed.filter((each) => !isHere(each))];

  function go({ anchor, place }: CommentLine): void {
    if (place === null) return;
    onClose();
    const { step, part, field: name } = placeOf(place.where, view, facts.read());
    navigate(addressOf(inspectionId, step, anchor.entity === 'document' ? anchor.id : part));
    focusPlace(name);
  }

  return (
    <SideDrawer title={t('history.comments.title')} hint={t('history.comments.hint')} onClose={onClose}>
      <CommentForm
        key={keyOf(field)}
        label={t('history.comments.at', { place: nameOf(field) })}
        author={comments.author}
        onWrite={(author, text) => comments.add(field, author, text)}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('history.comments.filter')}
        value={isAll ? 'all' : 'open'}
        onChange={(value) => setAll(value === 'all')}
        data={[
          { value: 'open', label: t('history.comments.open', { count: open.length }) },
          { value: 'all', label: t('history.comments.all', { count: comments.comments.length }) },
        ]}
      />
      {shown.length === 0 ? <Text c="dimmed">{t('history.comments.none')}</Text> : null}
      <ul className="kl-comments" aria-label={t('history.comments.title')}>
        {shown.map((each) => (
          <CommentCard key={each.id} comment={each} comments={comments} onGo={() => go(each)} />
        ))}
      </ul>
    </SideDrawer>
  );
}
