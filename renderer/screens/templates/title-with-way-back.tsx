import { Anchor, Group, Text } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LIST_ADDRESS } from './addresses.ts';

type TitleWithWayBackProps = { readonly title: string; readonly children?: ReactNode };

/** In the bar: back to the list, what is open, and whether it is saved. */
export function TitleWithWayBack({ title, children }: TitleWithWayBackProps) {
  const { t } = useTranslation();
  return (
    <Group wrap="nowrap" gap="md">
      <Anchor component={Link} href={LIST_ADDRESS} size="sm" style={{ flexShrink: 0 }}>
        <Group gap={2} wrap="nowrap">
          <IconChevronLeft size={16} aria-hidden />
          {t('tools.templates')}
        </Group>
      </Anchor>
      <Text fw={600} size="sm" truncate component="h1" m={0} flex={1}>
        {title}
      </Text>
      {children}
    </Group>
  );
}
