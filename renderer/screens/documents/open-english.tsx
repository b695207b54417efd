import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { showNotices } from './preview-pane.tsx';

type OpenEnglishProps = {
  /** Texts without English or with English older than the Vietnamese; null while nothing is asked. */
  readonly count: number | null;
  readonly onExport: () => void;
  readonly onDismiss: () => void;
};

/** Said before the file dialog; it keeps nobody from exporting. */
export function OpenEnglish({ count, onExport, onDismiss }: OpenEnglishProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={count !== null} onClose={onDismiss} title={t('openEnglish.title')}>
      <Text size="sm">{t('openEnglish.text', { count: count ?? 0 })}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button
          variant="default"
          onClick={() => {
            onDismiss();
            // The dialog gives the focus back to its button first.
            window.setTimeout(showNotices, 100);
          }}
        >
          {t('openEnglish.show')}
        </Button>
        <Button data-autofocus onClick={onExport}>
          {t('openEnglish.anyway')}
        </Button>
      </Group>
    </Dialog>
  );
}
