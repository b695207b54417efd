import { Button, Group, Text, Title } from '@mantine/core';
import { IconFilePlus, IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { CheckFileList } from './check-file-list.tsx';
import { useCheckList } from './check-list.ts';
import { CheckProgress } from './check-progress.tsx';
import { FileReport } from './file-report.tsx';
import { ListMenu } from './list-menu.tsx';
import { useTaking } from './use-taking.ts';

/** Any Word or PDF file held against Decree 30/2020: files on the left, what was found in the chosen one on the right. */
export function CheckScreen() {
  const { t } = useTranslation();
  const { entries, chosenId, underWay } = useCheckList();
  const { isOver, choose, dropProps } = useTaking();
  const chosen = entries.find((each) => each.file.id === chosenId);
  const chooseButton = (
    <Button leftSection={<IconFilePlus size={18} stroke={1.6} aria-hidden />} onClick={() => void choose()}>
      {t('check.choose')}
    </Button>
  );
  return (
    <>
      <WindowBar />
      <main className="kl-screen kl-drop" data-over={isOver || undefined} {...dropProps}>
        <Group className="kl-tools kl-check-tools" justify="space-between" gap="sm">
          <div>
            <Title order={1} size="h4">
              {t('tools.check')}
            </Title>
            <Text size="xs" c="dimmed">
              {t('check.basis')}
            </Text>
          </div>
          <Group gap="sm">
            <CheckProgress total={entries.length} underWay={underWay} />
            {entries.length === 0 ? null : (
              <>
                <ListMenu entries={entries} />
                {chooseButton}
              </>
            )}
          </Group>
        </Group>
        {entries.length === 0 ? (
          <div className="kl-scroll">
            <div className="kl-drop-zone">
              <Empty
                icon={<IconFileSearch size={28} aria-hidden />}
                title={t('check.dropHere')}
                text={t('check.dropHint')}
              >
                {chooseButton}
              </Empty>
            </div>
          </div>
        ) : (
          <div className="kl-two">
            <section aria-label={t('check.files')}>
              <CheckFileList entries={entries} chosenId={chosenId} />
            </section>
            <section aria-label={t('check.findings')}>
              {chosen === undefined ? null : <FileReport key={chosen.file.id} entry={chosen} />}
            </section>
          </div>
        )}
      </main>
    </>
  );
}
