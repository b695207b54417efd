import { ActionIcon, Button, Group, Radio, Tooltip } from '@mantine/core';
import { IconFileWord, IconFolderOpen, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LetterheadLine } from '../../../electron/contract/letterhead-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { useMomentText } from '../../words/format.ts';
import { LetterheadReport } from './letterhead-report.tsx';
import { useTryOut } from './use-try-out.ts';

/** One letterhead: whether it is in use, what was found in it, a sample written into it. */
export function LetterheadCard({ line, onRemove }: { readonly line: LetterheadLine; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const momentText = useMomentText();
  const { path, isWriting, start, showInFolder } = useTryOut(line.id);
  const size = new Intl.NumberFormat(t('locale'), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <div className="kl-surface kl-letterhead" data-letterhead={line.id}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Group gap="sm" align="flex-start" wrap="nowrap" style={{ flex: '1 1 320px', minWidth: 0 }}>
          <Radio
            value={line.id}
            label={line.name}
            description={t('letterhead.addedAt', {
              size: size.format(Math.max(1, line.size / 1024)),
              date: momentText(line.addedAt),
            })}
            styles={{ label: { overflowWrap: 'anywhere' } }}
          />
          {line.inUse ? <PlainBadge color="petrol">{t('letterhead.inUse')}</PlainBadge> : null}
        </Group>
        <Group gap="xs">
          {path === null ? null : (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconFolderOpen size={16} stroke={1.6} aria-hidden />}
              onClick={showInFolder}
            >
              {t('letterhead.openFolder')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            loading={isWriting}
            leftSection={<IconFileWord size={16} stroke={1.6} aria-hidden />}
            onClick={() => void start()}
          >
            {t('letterhead.tryOut')}
          </Button>
          <Tooltip label={t('letterhead.remove', { name: line.name })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('letterhead.remove', { name: line.name })}
              onClick={onRemove}
            >
              <IconTrash size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <LetterheadReport report={line.report} />
    </div>
  );
}
