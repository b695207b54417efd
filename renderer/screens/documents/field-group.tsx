import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DocumentDetails } from '../../../electron/contract/types.ts';

export type DetailsProps = {
  readonly details: DocumentDetails;
  readonly change: (part: Partial<DocumentDetails>) => void;
};

export type OfferedDetailsProps = DetailsProps & { readonly offer: DocumentOffer };

/** Fields of one part of the document under their heading. */
export function FieldGroup({
  title,
  hint,
  action,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <Group justify="space-between" align="center" mih={30} mb={hint === undefined ? 'xs' : 2}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {action}
      </Group>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed" mb="sm">
          {hint}
        </Text>
      )}
      <Stack gap="sm">{children}</Stack>
    </section>
  );
}
