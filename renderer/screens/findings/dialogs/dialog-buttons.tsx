import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type DialogButtonsProps = {
  readonly act: string;
  readonly isReady: boolean;
  readonly isBusy?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
};

/** The way on and the way out at the foot of a dialog. */
export function DialogButtons({ act, isReady, isBusy, onAct, onClose }: DialogButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="sm" mt="md" className="kl-dialog-foot">
      <Button variant="default" onClick={onClose}>
        {t('findings.cancel')}
      </Button>
      <Button disabled={!isReady} loading={isBusy} onClick={onAct}>
        {act}
      </Button>
    </Group>
  );
}
