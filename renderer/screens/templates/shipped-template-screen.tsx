import { Button, Group, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TemplateFolder } from '../../../electron/contract/types.ts';
import { answerOf } from '../../queries.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { TemplateDesk } from './template-desk.tsx';
import { useFolderName } from './template-names.ts';
import { TitleWithWayBack } from './title-with-way-back.tsx';
import { useTemplateActions } from './use-templates.ts';

/** A shipped template: to look at and to copy, never to change. */
export function ShippedTemplateScreen({ folder }: { readonly folder: TemplateFolder }) {
  const { t } = useTranslation();
  const name = useFolderName()(folder);
  const { duplicate } = useTemplateActions();
  const { data } = useQuery({
    queryKey: ['templates', 'shipped', folder],
    queryFn: () => answerOf('templates.readShipped', { folder }),
  });
  return (
    <>
      <WindowBar>
        <TitleWithWayBack title={t('templates.shippedOf', { name })} />
      </WindowBar>
      <main className="kl-step" style={{ flex: 1 }}>
        <Group className="kl-tools" justify="space-between" style={{ background: 'var(--kl-surface)' }}>
          <Text size="sm" c="dimmed">
            {t('templates.shippedHint')}
          </Text>
          <Button
            leftSection={<IconCopy size={17} stroke={1.6} aria-hidden />}
            onClick={() => void duplicate(folder, null, t('templates.ownName', { name }))}
          >
            {t('templates.duplicateToEdit')}
          </Button>
        </Group>
        {data === undefined ? null : <TemplateDesk folder={folder} texts={data} rehearsal={null} />}
      </main>
    </>
  );
}
