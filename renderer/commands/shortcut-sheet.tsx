import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/dialog.tsx';
import { COMMAND_NAMES, type CommandName, commandEntry, PLACES_OF_COMMANDS, type PlaceOfCommand } from './commands.ts';
import { ShownKeys } from './shown-keys.tsx';

/** Every key of the window, by where it holds; can be printed and put beside the screen. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened size="lg" title={t('commands.sheet')} onClose={onClose}>
      <Group justify="space-between" mb="md" className="kl-not-printed">
        <Text size="sm" c="dimmed" flex={1}>
          {t('commands.sheetHint')}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('commands.print')}
        </Button>
      </Group>
      <div className="kl-sheet-of-keys">
        {PLACES_OF_COMMANDS.map((place) => (
          <KeysOfPlace key={place} place={place} />
        ))}
      </div>
    </Dialog>
  );
}

function KeysOfPlace({ place }: { readonly place: PlaceOfCommand }) {
  const { t } = useTranslation();
  const names = COMMAND_NAMES.filter((name) => commandEntry(name).place === place && commandEntry(name).keys);
  return (
    <section>
      <Text component="h3" size="sm" fw={600} mb={6}>
        {t(`commands.place.${place}`)}
      </Text>
      <dl className="kl-keys-list">
        {names.map((name: CommandName) => (
          <div key={name}>
            <dt>{t(`commands.name.${name}`)}</dt>
            <dd>
              <ShownKeys keys={commandEntry(name).keys ?? []} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
