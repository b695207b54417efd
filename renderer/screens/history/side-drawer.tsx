import { CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type SideDrawerProps = {
  readonly title: string;
  readonly hint: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A list beside the work. Ctrl+Z in it undoes as it does in the inspection. */
export function SideDrawer({ title, hint, onClose, children }: SideDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened onClose={onClose} position="right" size={480} transitionProps={{ duration: 0 }}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={title} data-undo>
        <Drawer.Body>
          <Stack gap="md">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Title order={2} size="h4">
                  {title}
                </Title>
                <Text size="sm" c="dimmed">
                  {hint}
                </Text>
              </div>
              <CloseButton aria-label={t('close')} onClick={onClose} />
            </Group>
            {children}
          </Stack>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
