import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type EmptyProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** A place with nothing in it yet: says what belongs here and how to begin. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <Stack align="center" justify="center" gap="sm" p="xl" maw={520} mx="auto" ta="center">
      <ThemeIcon size={56} radius="xl" variant="light">
        {icon}
      </ThemeIcon>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" size="sm">
        {text}
      </Text>
      {children}
    </Stack>
  );
}
