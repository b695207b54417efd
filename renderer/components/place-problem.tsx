import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useFieldProblem } from './field-problems.tsx';

/** The sentence about a whole group of fields, where there is one. */
export function PlaceProblem({ place }: { readonly place: string | undefined }) {
  const sentence = useFieldProblem(place);
  if (sentence === undefined) return null;
  return (
    <Group gap={6} wrap="nowrap" c="var(--mantine-color-error)" role="alert">
      <IconAlertTriangle size={16} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">{sentence}</Text>
    </Group>
  );
}
