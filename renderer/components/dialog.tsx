import { Alert, Button, CloseButton, Group, Modal, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type DialogProps = {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl' | '72rem';
  /** True while something is typed that closing would lose: Esc, cross and a press beside it then ask first. */
  readonly holdsText?: boolean;
  readonly children: ReactNode;
};

/** A question or a small form over the screen. Mantine's own heading would be a second banner of the page. */
export function Dialog({ title, opened, onClose, size, holdsText = false, children }: DialogProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  useFocusGivenBack(opened);
  const close = () => (holdsText && !isAsking ? setAsking(true) : onClose());
  return (
    <Modal.Root
      opened={opened}
      onClose={() => (isAsking ? setAsking(false) : close())}
      size={size}
      transitionProps={{ duration: 0 }}
      centered
    >
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <Group justify="space-between" wrap="nowrap" mb="sm" align="flex-start">
            <Title order={2} size="h4">
              {title}
            </Title>
            <CloseButton aria-label={t('close')} onClick={close} />
          </Group>
          {holdsText && isAsking ? <Unsaved onStay={() => setAsking(false)} onLeave={onClose} /> : null}
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Unsaved({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="orange" mb="sm" role="alert">
      <Text size="sm">{t('dialog.unsaved')}</Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" onClick={onStay} ref={(button) => button?.focus()}>
          {t('dialog.stay')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {t('dialog.leave')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Mantine gives the focus back only from dialogs that were there before they were opened. */
function useFocusGivenBack(opened: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    if (!opened) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, [opened]);
}
