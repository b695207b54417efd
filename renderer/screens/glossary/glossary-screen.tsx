import { Button, Group, Menu, SegmentedControl, Text, Title } from '@mantine/core';
import { IconFileExport, IconFileImport, IconMoodEmpty, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../electron/contract/glossary-channels.ts';
import { Empty } from '../../components/empty.tsx';
import { FaultsDialog } from '../../components/faults-dialog.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useListFile } from '../../list-files/use-list-file.ts';
import { answerOf, keys } from '../../queries.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { TermDialog } from './term-dialog.tsx';
import { TermList } from './term-list.tsx';
import { useGlossary } from './use-glossary.ts';

const ORIGINS = ['all', 'own', 'shipped'] as const;
type Origin = (typeof ORIGINS)[number];

/** The office's glossary: shipped terms and its own. */
export function GlossaryScreen() {
  const { t } = useTranslation();
  const glossary = useGlossary();
  const files = useListFile();
  const [words, setWords] = useState('');
  const [origin, setOrigin] = useState<Origin>('all');
  const [open, setOpen] = useState<GlossaryEntry | 'new' | null>(null);
  const searched = useDeferredValue(words);
  const { data } = useQuery({
    queryKey: keys.glossary(searched, origin),
    queryFn: () => answerOf('glossary.list', { words: searched, origin }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        <div className="kl-gutter">
          <div className="kl-column">
            <Group justify="space-between" py="lg" gap="md">
              <div>
                <Title order={1} size="h3">
                  {t('glossary.title')}
                </Title>
                <Text size="sm" c="dimmed" mih={22} aria-live="polite">
                  {data === undefined ? '' : t('glossary.count', { count: data.entries.length })}
                </Text>
              </div>
              <Group gap="sm">
                <Button
                  variant="subtle"
                  leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void glossary.importFile()}
                >
                  {t('glossary.importFile')}
                </Button>
                <ExportMenu
                  onExport={(kind) => void glossary.exportFile(origin === 'own' ? 'own' : 'all', kind)}
                  onExcel={() => void files.excel({ name: 'glossary', words: searched, origin })}
                />
                <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={() => setOpen('new')}>
                  {t('glossary.add')}
                </Button>
              </Group>
            </Group>
            <Group gap="sm" wrap="nowrap" pb="xs">
              <SearchField
                flex={1}
                label={t('glossary.search')}
                placeholder={t('glossary.searchHint')}
                words={words}
                onChange={setWords}
              />
              <SegmentedControl
                aria-label={t('glossary.origin')}
                value={origin}
                onChange={(chosen) => setOrigin(ORIGINS.find((each) => each === chosen) ?? 'all')}
                data={ORIGINS.map((value) => ({ value, label: t(`glossary.${value}`) }))}
              />
            </Group>
            <Text size="xs" c="dimmed" pb="md">
              {t('glossary.hint')}
            </Text>
          </div>
        </div>
        {data?.entries.length === 0 ? (
          <Empty
            icon={<IconMoodEmpty size={28} aria-hidden />}
            title={t('glossary.nothingFound')}
            text={t('glossary.nothingFoundHint')}
          />
        ) : (
          <TermList entries={data?.entries ?? []} words={`${origin} ${searched}`} onOpen={setOpen} />
        )}
      </main>
      {open === null ? null : (
        <TermDialog entry={open === 'new' ? null : open} glossary={glossary} onClose={() => setOpen(null)} />
      )}
      <FaultsDialog
        title={t('glossary.faults', { count: glossary.faults.length })}
        faults={glossary.faults}
        placeOf={(where) => (/^\d+$/.test(where) ? t('glossary.line', { line: where }) : '')}
        onClose={glossary.closeFaults}
      />
    </>
  );
}

type ExportMenuProps = {
  readonly onExport: (kind: 'tsv' | 'csv') => void;
  /** Of the lines shown. */
  readonly onExcel: () => void;
};

function ExportMenu({ onExport, onExcel }: ExportMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconFileExport size={18} stroke={1.6} aria-hidden />}>
          {t('glossary.exportFile')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onExcel}>{t('listFile.excel')}</Menu.Item>
        <Menu.Item onClick={() => onExport('csv')}>{t('glossary.exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => onExport('tsv')}>{t('glossary.exportTsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
