import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LetterheadLine } from '../../../electron/contract/letterhead-channels.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { LetterheadCard } from './letterhead-card.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useLetterheads } from './use-letterheads.ts';

/** The office's own Word files, and which of them Word documents are written into. */
export function LetterheadScreen() {
  const { t } = useTranslation();
  const letterheads = useLetterheads();
  const drop = useFileDrop((file) => void letterheads.give(file));
  return (
    <>
      <WindowBar />
      <main className="kl-screen" {...drop.handlers}>
        <div className="kl-scroll">
          <div className="kl-column kl-letterheads" data-dropping={drop.isOver || undefined}>
            <Group justify="space-between" align="flex-start" py="lg" gap="md">
              <div style={{ flex: '1 1 420px' }}>
                <Title order={1} size="h3">
                  {t('letterhead.title')}
                </Title>
                <Text size="sm" c="dimmed">
                  {t('letterhead.hint')}
                </Text>
              </div>
              <Stack gap={4} align="center">
                <Button
                  leftSection={<IconFilePlus size={18} stroke={1.6} aria-hidden />}
                  loading={letterheads.isReading}
                  onClick={() => void letterheads.open()}
                >
                  {t('letterhead.add')}
                </Button>
                <Text size="xs" c="dimmed" role="status">
                  {drop.isOver
                    ? t('letterhead.dropHere')
                    : letterheads.isReading
                      ? t('letterhead.reading')
                      : t('letterhead.dropHint')}
                </Text>
              </Stack>
            </Group>
            {letterheads.lines === undefined ? null : (
              <Choice lines={letterheads.lines} use={letterheads.use} remove={letterheads.remove} />
            )}
            <Text size="sm" c="dimmed" py="lg">
              {t('letterhead.whatTaken')}
            </Text>
          </div>
        </div>
      </main>
    </>
  );
}

const NONE = '';

type ChoiceProps = {
  readonly lines: readonly LetterheadLine[];
  readonly use: (id: string | null) => Promise<void>;
  readonly remove: (line: LetterheadLine) => Promise<void>;
};

function Choice({ lines, use, remove }: ChoiceProps) {
  const { t } = useTranslation();
  const used = lines.find((each) => each.inUse)?.id ?? NONE;
  return (
    <Radio.Group aria-label={t('letterhead.choice')} value={used} onChange={(id) => void use(id === NONE ? null : id)}>
      <Stack gap="sm">
        <div className="kl-surface kl-letterhead">
          <Radio value={NONE} label={t('letterhead.none')} description={t('letterhead.noneHint')} />
        </div>
        {lines.map((each) => (
          <LetterheadCard key={each.id} line={each} onRemove={() => void remove(each)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
