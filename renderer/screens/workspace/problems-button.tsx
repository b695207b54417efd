import { Badge, Button, CloseButton, Drawer, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../commands/bound-commands.ts';
import { AllGiven, ProblemList } from './problem-list.tsx';
import { useWorkspace } from './workspace-context.tsx';

/** How many contradictions and missing facts there are; opens the list of them. */
export function ProblemsButton() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { faults, missing } = view;
  useCommand({ name: 'problems', run: open });
  return (
    <>
      <Button
        data-tour="problems"
        variant="default"
        size="xs"
        onClick={open}
        leftSection={<IconListCheck size={16} stroke={1.7} aria-hidden />}
        style={{ flexShrink: 0 }}
      >
        <Group gap={8} wrap="nowrap">
          {t('problems.button')}
          {faults.length > 0 ? (
            <Badge size="sm" color="seal" variant="filled">
              {faults.length}
            </Badge>
          ) : null}
          <Badge size="sm" color="gray" variant="light" c="var(--mantine-color-text)">
            {missing.length}
          </Badge>
        </Group>
      </Button>
      <Drawer.Root opened={isOpen} onClose={close} position="right" size={480}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('problems.title')}>
          <Drawer.Body>
            <Stack gap="lg">
              <Group justify="space-between" wrap="nowrap">
                <Title order={2} size="h4">
                  {t('problems.title')}
                </Title>
                <CloseButton aria-label={t('close')} onClick={close} />
              </Group>
              {faults.length + missing.length === 0 ? <AllGiven /> : null}
              <ProblemList kind="faults" problems={faults} onLeave={close} />
              <ProblemList kind="missing" problems={missing} onLeave={close} />
            </Stack>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
