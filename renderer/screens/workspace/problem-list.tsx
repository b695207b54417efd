import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconPencilQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { usePlaceName } from './place-name.ts';
import { useWorkspace } from './workspace-context.tsx';

const MOST_SHOWN = 200;

export function AllGiven() {
  const { t } = useTranslation();
  return (
    <Group c="petrol" gap="sm">
      <IconCircleCheck aria-hidden />
      <Text>{t('problems.none')}</Text>
    </Group>
  );
}

type ProblemListProps = {
  readonly kind: 'faults' | 'missing';
  readonly problems: readonly Problem[];
  readonly onLeave: () => void;
};

/** Contradictions or missing facts; each leads to its place. */
export function ProblemList({ kind, problems, onLeave }: ProblemListProps) {
  const { t } = useTranslation();
  const { goTo } = useWorkspace();
  const nameOf = usePlaceName();
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
          const place = nameOf(each.where);
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
                <Icon
                  size={17}
                  stroke={1.7}
                  aria-hidden
                  color={kind === 'faults' ? 'var(--mantine-color-error)' : 'var(--mantine-color-dimmed)'}
                />
                <span style={{ minWidth: 0 }}>
                  <Text size="xs" c="dimmed" span display="block" truncate>
                    {place}
                  </Text>
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
