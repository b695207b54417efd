import { Badge, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconDeviceFloppy, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionLine } from '../../../electron/contract/channels.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { momentText } from '../documents/returned/moment-text.ts';
import { useTemplateName } from '../templates/template-names.ts';
import { Comparison } from './comparison.tsx';
import { KeepVersion } from './keep-version.tsx';
import { RestoreVersion } from './restore-version.tsx';
import { type ChosenDocument, useVersionList } from './use-versions.ts';

type VersionsScreenProps = { readonly chosen: ChosenDocument; readonly onClose: () => void };

const NOW = 'now';

/** Every kept version of a document on the left; the chosen one held against another, or against now, on the right. */
export function VersionsScreen({ chosen, onClose }: VersionsScreenProps) {
  const { t } = useTranslation();
  const versions = useVersionList(chosen) ?? [];
  const [pickedId, setPickedId] = useState<string | null>(null);
  const [other, setOther] = useState(NOW);
  const [dialog, setDialog] = useState<'keep' | 'restore' | null>(null);
  const picked = versions.find(({ id }) => id === pickedId) ?? versions[0];
  const close = () => setDialog(null);
  return (
    <section className="kl-review" aria-label={t('history.versions.title')}>
      <Group className="kl-tools" gap="sm" wrap="nowrap">
        <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onClose}>
          {t('returned.close')}
        </Button>
        <Title order={2} size="h5" flex={1}>
          {t('history.versions.title')}
        </Title>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={17} aria-hidden />}
          onClick={() => setDialog('keep')}
        >
          {t('history.versions.keepNow')}
        </Button>
      </Group>
      <div className="kl-two">
        <section aria-label={t('history.versions.list')}>
          <div className="kl-scroll">
            <ol className="kl-versions" aria-label={t('history.versions.list')}>
              {versions.map((version) => (
                <VersionRow
                  key={version.id}
                  version={version}
                  isPicked={version.id === picked?.id}
                  onPick={() => setPickedId(version.id)}
                />
              ))}
            </ol>
          </div>
        </section>
        <section aria-label={t('history.versions.comparison')} className="kl-comparison">
          {picked === undefined ? (
            <Text c="dimmed" p="lg">
              {t('history.versions.none')}
            </Text>
          ) : (
            <>
              <Group className="kl-tools" align="flex-end" justify="space-between">
                <ChoiceField
                  label={t('history.versions.against', { moment: momentText(picked.keptAt) })}
                  value={other}
                  w={320}
                  options={[
                    { value: NOW, label: t('history.versions.now') },
                    ...versions
                      .filter(({ id }) => id !== picked.id)
                      .map(({ id, keptAt, note }) => ({
                        value: id,
                        label: [momentText(keptAt), note].filter(Boolean).join(' – '),
                      })),
                  ]}
                  onChange={(value) => setOther(value ?? NOW)}
                />
                {picked.hasCase ? (
                  <Button
                    variant="light"
                    leftSection={<IconRestore size={17} aria-hidden />}
                    onClick={() => setDialog('restore')}
                  >
                    {t('history.versions.restoreAsk')}
                  </Button>
                ) : (
                  <Text size="xs" c="dimmed" maw={260}>
                    {t('history.versions.noCase')}
                  </Text>
                )}
              </Group>
              <Comparison
                chosen={chosen}
                fromId={picked.id}
                toId={other === NOW || other === picked.id ? null : other}
              />
            </>
          )}
        </section>
      </div>
      {dialog === 'keep' ? <KeepVersion chosen={chosen} onClose={close} /> : null}
      {dialog === 'restore' && picked !== undefined ? (
        <RestoreVersion chosen={chosen} version={picked} onClose={close} />
      ) : null}
    </section>
  );
}

type VersionRowProps = { readonly version: VersionLine; readonly isPicked: boolean; readonly onPick: () => void };

function VersionRow({ version, isPicked, onPick }: VersionRowProps) {
  const { t } = useTranslation();
  const { keptAt, reason, note, template } = version;
  const templateName = useTemplateName();
  return (
    <li data-chosen={isPicked || undefined}>
      <UnstyledButton className="kl-version" aria-current={isPicked || undefined} onClick={onPick}>
        <Stack gap={2}>
          <Group gap="xs" justify="space-between" wrap="nowrap">
            <Text size="sm" fw={600}>
              {momentText(keptAt)}
            </Text>
            <Badge
              size="sm"
              variant="light"
              color={reason === 'by-hand' ? 'petrol' : 'gray'}
              c="var(--mantine-color-text)"
              tt="none"
            >
              {t(`history.versions.reason.${reason}`)}
            </Badge>
          </Group>
          {note === '' ? null : <Text size="sm">{note}</Text>}
          <Text size="xs" c="dimmed">
            {templateName(template)}
          </Text>
        </Stack>
      </UnstyledButton>
    </li>
  );
}
