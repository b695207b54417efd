import { CloseButton, Group, Modal, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type DialogProps = {
  readonly title: string;
  readonly size?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog with a title. Mantine's own head would be a second banner of the page to a screen reader. */
export function Dialog({ title, size, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body p="md">
          <Stack>
            <Group justify="space-between" wrap="nowrap">
              <Title order={2} size="h5">
                {title}
              </Title>
              <CloseButton aria-label={t('close')} onClick={onClose} />
            </Group>
            {children}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
