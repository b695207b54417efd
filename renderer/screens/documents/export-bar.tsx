import { Button, Group, Progress, Text } from '@mantine/core';
import { IconFileSearch, IconFiles, IconFileTypePdf, IconFileWord, IconFolderOpen, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { NotComplete } from './not-complete.tsx';
import { useExport } from './use-export.ts';

type ExportBarProps = { readonly offer: DocumentOffer; readonly language: DraftLanguage };

/** Word, PDF or both; while it works how far it is, afterwards where the files are. */
export function ExportBar({ offer, language }: ExportBarProps) {
  const { t } = useTranslation();
  const { job, written, start, cancel, checkWritten, showInFolder, lacks, exportAnyway, dismiss } = useExport(
    offer,
    language,
  );
  if (job !== null) {
    const { progress } = job;
    const share = progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
    return (
      <Group gap="sm" wrap="nowrap" w={430}>
        <div style={{ flex: 1 }}>
          <Text size="xs" c="dimmed" role="status">
            {progress === null ? t('export.starting') : t(`export.stage.${progress.stage}`)}
          </Text>
          <Progress value={Math.max(4, share)} animated aria-label={t('export.progress')} />
        </div>
        <Button size="sm" variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={cancel}>
          {t('export.cancel')}
        </Button>
      </Group>
    );
  }
  return (
    <>
      {lacks === null ? null : <NotComplete offer={offer} lacks={lacks} onExport={exportAnyway} onDismiss={dismiss} />}
      <Group gap="xs" wrap="nowrap" data-tour="export">
        <Button
          variant="default"
          leftSection={<IconFileWord size={18} stroke={1.6} aria-hidden />}
          onClick={() => void start(['docx'])}
        >
          {t('export.word')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden />}
          onClick={() => void start(['pdf'])}
        >
          {t('export.pdf')}
        </Button>
        <Button
          leftSection={<IconFiles size={18} stroke={1.6} aria-hidden />}
          onClick={() => void start(['docx', 'pdf'])}
        >
          {t('export.both')}
        </Button>
      </Group>
      {written === null ? null : <Written count={written.length} onShow={showInFolder} onCheck={checkWritten} />}
    </>
  );
}

type WrittenProps = {
  readonly count: number;
  readonly onShow: () => void;
  readonly onCheck: () => Promise<void>;
};

/** What can be done with the files just written; on a line of its own, for which every window is wide enough. */
function Written({ count, onShow, onCheck }: WrittenProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" w="100%" justify="flex-end">
      <Text size="sm" c="dimmed">
        {t('export.after', { count })}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconFolderOpen size={17} stroke={1.6} aria-hidden />}
        onClick={onShow}
      >
        {t('export.openFolder')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconFileSearch size={17} stroke={1.6} aria-hidden />}
        onClick={() => void onCheck()}
      >
        {t('check.exported')}
      </Button>
    </Group>
  );
}
