import { Badge, Button, Drawer, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconListCheck, IconPencilQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useWorkspace } from './workspace-context.tsx';

/** How many contradictions and missing facts there are; opens the list of them. */
export function ProblemsButton() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { faults, missing } = view;
  return (
    <>
      <Button variant="default" size="xs" onClick={open} leftSection={<IconListCheck size={16} stroke={1.7} aria-hidden />} style={{ flexShrink: 0 }}>
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
      <Drawer opened={isOpen} onClose={close} position="right" size={460} title={t('problems.title')} closeButtonProps={{ 'aria-label': t('close') }}>
        <Stack gap="lg">
          {faults.length + missing.length === 0 ? <AllGiven /> : null}
          <ProblemList kind="faults" problems={faults} onLeave={close} />
          <ProblemList kind="missing" problems={missing} onLeave={close} />
        </Stack>
      </Drawer>
    </>
  );
}

function AllGiven() {
  const { t } = useTranslation();
  return (
    <Group c="petrol" gap="sm">
      <IconCircleCheck aria-hidden />
      <Text>{t('problems.none')}</Text>
    </Group>
  );
}

type ProblemListProps = { readonly kind: 'faults' | 'missing'; readonly problems: readonly Problem[]; readonly onLeave: () => void };

function ProblemList({ kind, problems, onLeave }: ProblemListProps) {
  const { t } = useTranslation();
  const { goTo } = useWorkspace();
  const wordsOf = useProblemWords();
  if (problems.length === 0) return null;
  const Icon = kind === 'faults' ? IconAlertTriangle : IconPencilQuestion;
  return (
    <section>
      <Title order={3} size="h5">
        {t(`problems.${kind}`, { count: problems.length })}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t(`problems.${kind}Hint`)}
      </Text>
      <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {problems.slice(0, MOST_SHOWN).map((each) => {
          const { what, fix } = wordsOf(each);
          return (
            <li key={`${each.code} ${each.where} ${JSON.stringify(each.values)}`}>
              <UnstyledButton
                className="kl-card kl-jump"
                onClick={() => {
                  onLeave();
                  // The drawer gives the focus back to its button first.
                  window.setTimeout(() => goTo(each.where), 250);
                }}
              >
                <Icon size={17} stroke={1.7} aria-hidden color={kind === 'faults' ? 'var(--mantine-color-error)' : 'var(--mantine-color-dimmed)'} />
                <span>
                  <Text size="sm" fw={500} span display="block">
                    {what}
                  </Text>
                  <Text size="xs" c="dimmed" span display="block">
                    {fix}
                  </Text>
                </span>
                <IconChevronRight size={16} aria-hidden />
              </UnstyledButton>
            </li>
          );
        })}
      </Stack>
      {problems.length > MOST_SHOWN ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('problems.more', { count: problems.length - MOST_SHOWN })}
        </Text>
      ) : null}
    </section>
  );
}

const MOST_SHOWN = 200;
