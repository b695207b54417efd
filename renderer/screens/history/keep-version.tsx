import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type ChosenDocument, useVersionActions } from './use-versions.ts';

type KeepVersionProps = { readonly chosen: ChosenDocument; readonly onClose: () => void };

/** Keeps the document as it is now, with a note to know it again by. */
export function KeepVersion({ chosen, onClose }: KeepVersionProps) {
  const { t } = useTranslation();
  const { keep } = useVersionActions(chosen);
  const [note, setNote] = useState('');
  const [isKeeping, setKeeping] = useState(false);

  async function save(): Promise<void> {
    setKeeping(true);
    const isKept = await keep(note.slice(0, 500));
    setKeeping(false);
    if (isKept) onClose();
  }

  return (
    <Dialog opened title={t('history.versions.keepTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <Text size="sm">{t('history.versions.keepHint')}</Text>
          <TextField
            label={t('history.versions.note')}
            placeholder={t('history.versions.noteExample')}
            value={note}
            onChange={(typed) => setNote(typed ?? '')}
            focused
          />
          <Group justify="flex-end">
            <Button type="submit" loading={isKeeping}>
              {t('history.versions.keep')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
