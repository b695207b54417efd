import { Button, Group, Text, Title } from '@mantine/core';
import { IconClipboardPlus, IconFileImport } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseFiles } from '../../case-files.ts';
import { ListFileButton } from '../../list-files/list-file-menu.tsx';
import { useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { FirstStart } from './first-start.tsx';
import { HomePanels } from './home-panels.tsx';
import { InspectionList } from './inspection-list.tsx';
import { useInspectionTotal } from './inspection-pages.ts';
import { ListFilters } from './list-filters.tsx';
import { isWhole, type ListQuery, leaveList, listAsLeft } from './list-query.ts';

/** It may come a little later than what one looks for. */
const BackupReminder = lazy(async () => ({
  default: (await import('../settings/backup-reminder.tsx')).BackupReminder,
}));

/** Where to go on, what is due and missing, and every inspection of this office. */
export function HomeScreen() {
  const [query, setQuery] = useState(() => listAsLeft().query);
  const searched = useDeferredValue(query);
  const { total, isOfBefore } = useInspectionTotal(searched);
  const isEmpty = total === 0 && isWhole(query) && isWhole(searched) && !isOfBefore;
  const change = useCallback((changes: Partial<ListQuery>) => {
    setQuery((before) => {
      const next = { ...before, ...changes };
      leaveList({ query: next });
      return next;
    });
  }, []);
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        {isEmpty ? (
          <FirstStart />
        ) : (
          <InspectionList
            query={searched}
            above={
              <>
                <HomeTitle />
                <HomePanels onFilter={change} />
                <ListTitle total={total} query={query} />
              </>
            }
            filters={<ListFilters query={query} onChange={change} />}
          />
        )}
      </main>
    </>
  );
}

function HomeTitle() {
  const { t } = useTranslation();
  const files = useCaseFiles();
  return (
    <Group justify="space-between" py="md" gap="md">
      <Title order={1} size="h3">
        {t('home.title')}
      </Title>
      <Group gap="sm">
        <Button
          variant="subtle"
          leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
          onClick={() => void files.importFile()}
        >
          {t('home.import')}
        </Button>
        <Button
          variant="light"
          leftSection={<IconClipboardPlus size={18} stroke={1.6} aria-hidden />}
          onClick={() => void files.create('check')}
        >
          {t('home.newCheck')}
        </Button>
        <Button
          leftSection={<IconClipboardPlus size={18} stroke={1.6} aria-hidden />}
          onClick={() => void files.create('inspection')}
        >
          {t('home.newInspection')}
        </Button>
      </Group>
    </Group>
  );
}

function ListTitle({ total, query }: { readonly total: number | null; readonly query: ListQuery }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Group justify="space-between" gap="sm" mt="lg">
      <Group gap="sm" align="baseline">
        <Title order={2} size="h4">
          {t('home.all')}
        </Title>
        <Text size="sm" c="dimmed" mih={22} aria-live="polite">
          {total === null ? '' : t('home.count', { count: total, number: wholeText(total, language) })}
        </Text>
      </Group>
      <Group gap="sm">
        <Suspense>
          <BackupReminder />
        </Suspense>
        <ListFileButton size="xs" list={{ name: 'inspections', ...query }} />
      </Group>
    </Group>
  );
}
