import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InsertDialog } from './insert-dialog.tsx';

/** Opens the library over the findings of an inspection; Ctrl+L does the same. */
export function LibraryButton({ onInserted }: { readonly onInserted: (findingId: string) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isTaken = document.querySelector('[role="dialog"]') !== null;
      if (!isPlain || isTaken || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      setOpen(true);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
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
