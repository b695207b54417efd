import { Button, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconClipboardText, IconFileTypePdf, IconListCheck, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCaseFiles } from '../../case-files.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useApplicationInfo } from '../../queries.ts';

const STEPS = [
  ['facts', IconClipboardText],
  ['findings', IconListCheck],
  ['documents', IconFileTypePdf],
] as const;

/** Nothing here yet: what the application does, and a sample to try it on. */
export function FirstStart() {
  const { t } = useTranslation();
  const sampleOffered = useApplicationInfo().data?.sampleOffered ?? true;
  const files = useCaseFiles();
  return (
    <div className="kl-scroll">
      <Stack className="kl-column" align="center" gap="lg" py={48} maw={860}>
        <BrandMark size={64} />
        <Stack gap={6} align="center" ta="center">
          <Title order={1} size="h2">
            {t('firstStart.title')}
          </Title>
          <Text c="dimmed" maw={560}>
            {t('firstStart.text')}
          </Text>
        </Stack>
        <SimpleGrid cols={3} spacing="md" w="100%">
          {STEPS.map(([name, Icon], index) => (
            <div className="kl-surface" key={name} style={{ padding: 20 }}>
              <Group gap="sm" mb={8}>
                <ThemeIcon variant="light" size="lg" radius="md">
                  <Icon size={20} stroke={1.6} aria-hidden />
                </ThemeIcon>
                <Text fw={600}>
                  {index + 1}. {t(`firstStart.${name}`)}
                </Text>
              </Group>
              <Text size="sm" c="dimmed">
                {t(`firstStart.${name}Text`)}
              </Text>
            </div>
          ))}
        </SimpleGrid>
        <Group justify="center">
          {sampleOffered ? (
            <Button
              size="md"
              leftSection={<IconPlayerPlay size={18} stroke={1.6} aria-hidden />}
              onClick={() => void files.openSample(true)}
            >
              {t('firstStart.openSample')}
            </Button>
          ) : null}
          <Button
            size="md"
            variant={sampleOffered ? 'light' : 'filled'}
            onClick={() => void files.create('inspection')}
          >
            {t('home.newInspection')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
