import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/text-field.tsx';

type CommentFormProps = {
  readonly label: string;
  /** Whose name stands under it; empty until it was typed once. */
  readonly author: string;
  readonly onWrite: (author: string, text: string) => Promise<boolean>;
};

/** A comment or an answer; Ctrl+Enter writes it. */
export function CommentForm({ label, author, onWrite }: CommentFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [name, setName] = useState(author);
  const [isNaming, setNaming] = useState(author === '');
  const isReady = text.trim() !== '' && name.trim() !== '';

  async function write(): Promise<void> {
    if (!isReady || !(await onWrite(name.slice(0, 200), text.slice(0, 20_000)))) return;
    setText('');
    setNaming(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void write();
      }}
    >
      <Stack gap="xs">
        <TextField label={label} value={text} onChange={(typed) => setText(typed ?? '')} multiline focused />
        {isNaming ? (
          <TextField
            label={t('history.comments.author')}
            description={t('history.comments.authorHint')}
            value={name}
            onChange={(typed) => setName(typed ?? '')}
          />
        ) : null}
        <Group justify="space-between">
          {isNaming ? (
            <span />
          ) : (
            <Group gap={6}>
              <Text size="xs" c="dimmed">
                {t('history.comments.signed', { author: name })}
              </Text>
              <Button size="compact-xs" variant="subtle" onClick={() => setNaming(true)}>
                {t('history.comments.rename')}
              </Button>
            </Group>
          )}
          <Button size="xs" type="submit" disabled={!isReady}>
            {t('history.comments.write')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
