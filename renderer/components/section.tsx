import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { PlaceProblem } from './place-problem.tsx';

type SectionProps = {
  readonly title: string;
  readonly hint?: string;
  readonly place?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One group of fields with its heading. */
export function Section({ title, hint, place, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="kl-surface kl-section" aria-labelledby={id} data-place={place} tabIndex={-1}>
      <Group justify="space-between" align="flex-start" mb="md" wrap="nowrap">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {hint === undefined ? null : (
            <Text size="sm" c="dimmed" mt={2}>
              {hint}
            </Text>
          )}
        </div>
        {action}
      </Group>
      <Stack gap="md">
        <PlaceProblem place={place} />
        {children}
      </Stack>
    </section>
  );
}
