import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SectionName } from './sections.ts';

type AddLineProps = { readonly sections: readonly SectionName[]; readonly onOpen: (section: SectionName) => void };

/** One quiet line for everything that this finding does not have yet. */
export function AddLine({ sections, onOpen }: AddLineProps) {
  const { t } = useTranslation();
  if (sections.length === 0) return null;
  return (
    <Group gap={6} className="kl-add-line" role="group" aria-label={t('findings.addMore')}>
      <Text size="sm" c="dimmed">
        {t('findings.addMore')}
      </Text>
      {sections.map((each) => (
        <Button
          key={each}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          data-section={each}
          data-place={each}
          onClick={() => onOpen(each)}
        >
          {t(`findings.section.${each}`)}
        </Button>
      ))}
    </Group>
  );
}
