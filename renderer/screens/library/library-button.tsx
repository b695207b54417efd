import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../commands/bound-commands.ts';
import { InsertDialog } from './insert-dialog.tsx';

/** Opens the library over the findings of an inspection; Ctrl+L does the same. */
export function LibraryButton({ onInserted }: { readonly onInserted: (findingId: string) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useCommand({ name: 'library', run: () => setOpen(true) });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-keyshortcuts="Control+L"
        leftSection={<IconBooks size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('library.insert')}
      </Button>
      {isOpen ? <InsertDialog onInserted={onInserted} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
