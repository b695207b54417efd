import { Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../commands/bound-commands.ts';

type BesideToggleProps = { readonly isShown: boolean; readonly onToggle: () => void };

/** Shows and hides the document beside the form, with Ctrl+E too. */
export function BesideToggle({ isShown, onToggle }: BesideToggleProps) {
  const { t } = useTranslation();
  useCommand({ name: 'preview-beside', run: onToggle });
  return (
    <Tooltip label={t('beside.keys')}>
      <Button
        variant={isShown ? 'light' : 'default'}
        size="xs"
        aria-pressed={isShown}
        aria-keyshortcuts="Control+E"
        leftSection={<IconLayoutSidebarRightExpand size={16} stroke={1.7} aria-hidden />}
        onClick={onToggle}
        style={{ flexShrink: 0 }}
      >
        <span className="kl-beside-words">{t('beside.show')}</span>
      </Button>
    </Tooltip>
  );
}
