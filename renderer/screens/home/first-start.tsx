import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import {
  IconClipboardPlus,
  IconClipboardText,
  IconFileTypePdf,
  IconListCheck,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCaseFiles } from '../../case-files.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useApplicationInfo } from '../../queries.ts';
import { STEPS } from '../step-names.ts';

/** The work in three parts, and which of its steps belong to each. */
const PARTS = [
  { name: 'facts', Icon: IconClipboardText, steps: STEPS.slice(0, 2) },
  { name: 'findings', Icon: IconListCheck, steps: STEPS.slice(2, 5) },
  { name: 'documents', Icon: IconFileTypePdf, steps: STEPS.slice(5) },
] as const;

/** Nothing here yet: what the application does, and a sample to try it on. */
export function FirstStart() {
  const { t } = useTranslation();
  return (
    <div className="kl-scroll kl-first">
      <Stack className="kl-column" align="center" gap="xl" py={40} maw={960}>
        <Stack gap={6} align="center" ta="center">
          <BrandMark size={56} />
          <Title order={2} mt="sm">
            {t('firstStart.title')}
          </Title>
          <Text c="dimmed" maw={560}>
            {t('firstStart.text')}
          </Text>
        </Stack>
        <ol className="kl-list kl-first-parts">
          {PARTS.map(({ name, Icon, steps }) => (
            <li className="kl-surface" key={name}>
              <Group gap="sm" mb={8} wrap="nowrap">
                <ThemeIcon variant="light" size="lg" radius="md">
                  <Icon size={20} stroke={1.6} aria-hidden />
                </ThemeIcon>
                <Text fw={600}>{t(`firstStart.${name}`)}</Text>
              </Group>
              <Text size="sm" c="dimmed" mb="sm">
                {t(`firstStart.${name}Text`)}
              </Text>
              <ol className="kl-first-steps" start={STEPS.indexOf(steps[0] ?? STEPS[0]) + 1}>
                {steps.map((step) => (
                  <li key={step}>{t(`step.${step}`)}</li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
        <Beginnings />
      </Stack>
    </div>
  );
}

function Beginnings() {
  const { t } = useTranslation();
  const sampleOffered = useApplicationInfo().data?.sampleOffered ?? true;
  const files = useCaseFiles();
  return (
    <Group justify="center">
      <Button
        size="md"
        variant={sampleOffered ? 'light' : 'filled'}
        leftSection={<IconClipboardPlus size={18} stroke={1.6} aria-hidden />}
        onClick={() => void files.create('inspection')}
      >
        {t('home.newInspection')}
      </Button>
      {sampleOffered ? (
        <Button
          size="md"
          leftSection={<IconPlayerPlay size={18} stroke={1.6} aria-hidden />}
          onClick={() => void files.openSample(true)}
        >
          {t('firstStart.openSample')}
        </Button>
      ) : null}
    </Group>
  );
}
