import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMapPinOff, IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentLine } from '../../../../electron/contract/channels.ts';
import { momentText } from '../../documents/returned/moment-text.ts';
import { CommentForm } from './comment-form.tsx';
import { useAnchorName } from './comment-words.ts';
import type { Comments } from './use-comments.ts';

type CommentCardProps = {
  readonly comment: CommentLine;
  readonly comments: Comments;
  readonly onGo: () => void;
};

/** One comment with its place, its answers, and whether it is dealt with. */
export function CommentCard({ comment, comments, onGo }: CommentCardProps) {
  const { t } = useTranslation();
  const nameOf = useAnchorName();
  const [isAnswering, setAnswering] = useState(false);
  const { id, anchor, place, resolvedAt, answers } = comment;
  return (
    <li className="kl-comment" data-resolved={resolvedAt !== null || undefined}>
      <Stack gap={6}>
        {place === null ? (
          <Group gap={6} c="dimmed">
            <IconMapPinOff size={15} aria-hidden />
            <Text size="sm">{t('history.comments.gone')}</Text>
          </Group>
        ) : (
          <UnstyledButton className="kl-comment-place kl-sentence" onClick={onGo}>
            {nameOf({ ...anchor, path: place.path })}
          </UnstyledButton>
        )}
        {[comment, ...answers].map((each) => (
          <div key={each.id} className={each === comment ? undefined : 'kl-comment-answer'}>
            <Text size="sm" className="kl-comment-text">
              {each.text}
            </Text>
            <Text size="xs" c="dimmed">
              {each.author} · {momentText(each.writtenAt)}
            </Text>
          </div>
        ))}
        {isAnswering ? (
          <CommentForm
            label={t('history.comments.answer')}
            author={comments.author}
            onWrite={async (author, text) => {
              const isWritten = await comments.answer(id, author, text);
              if (isWritten) setAnswering(false);
              return isWritten;
            }}
          />
        ) : (
          <Group gap="xs">
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconMessageReply size={14} aria-hidden />}
              onClick={() => setAnswering(true)}
            >
              {t('history.comments.answer')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={
                resolvedAt === null ? <IconCheck size={14} aria-hidden /> : <IconArrowBackUp size={14} aria-hidden />
              }
              onClick={() => void comments.resolve(id, resolvedAt === null)}
            >
              {t(resolvedAt === null ? 'history.comments.resolve' : 'history.comments.reopen')}
            </Button>
          </Group>
        )}
      </Stack>
    </li>
  );
}
