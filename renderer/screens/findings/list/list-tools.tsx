import { Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertSquareRounded, IconFileImport, IconSearch, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LibraryButton } from '../../library/library-button.tsx';
import type { OpenDialog } from '../dialogs/finding-dialogs.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { filterCount, NO_FILTERS } from './filters.ts';
import type { FindingListState } from './use-finding-list.ts';
import { ViewMenu } from './view-menu.tsx';

type ListToolsProps = {
  readonly list: FindingListState;
  readonly actions: FindingActions;
  readonly total: number;
  readonly onChoose: (id: string) => void;
  readonly onDialog: (dialog: OpenDialog) => void;
};

/** Adding findings, and which of them the list shows in what order. */
export function ListTools({ list, actions, total, onChoose, onDialog }: ListToolsProps) {
  const { t } = useTranslation();
  const { filters, setFilters } = list;
  const isFiltered = filters.words.trim() !== '' || filterCount(filters) > 0;
  return (
    <Stack className="kl-tools" gap="xs">
      <Group gap="xs" grow preventGrowOverflow={false}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconAlertSquareRounded size={16} color="var(--mantine-color-orange-6)" aria-hidden />}
          onClick={() => void actions.add('shortcoming')}
        >
          {t('findings.addShortcoming')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconThumbUp size={16} color="var(--mantine-color-green-6)" aria-hidden />}
          onClick={() => void actions.add('achievement')}
        >
          {t('findings.addAchievement')}
        </Button>
      </Group>
      <Group gap="xs" grow preventGrowOverflow={false}>
        <LibraryButton onInserted={onChoose} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileImport size={15} aria-hidden />}
          onClick={() => onDialog({ name: 'copy-here' })}
        >
          {t('findings.copyFrom')}
        </Button>
      </Group>
      <Group gap="xs">
        <TextInput
          data-search
          size="sm"
          flex="1 1 110px"
          aria-label={t('findings.search')}
          placeholder={t('findings.searchShort')}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            filters.words === '' ? null : (
              <CloseButton
                size="sm"
                aria-label={t('home.clearSearch')}
                onClick={() => setFilters({ ...filters, words: '' })}
              />
            )
          }
          value={filters.words}
          onChange={(event) => setFilters({ ...filters, words: event.currentTarget.value })}
        />
        <ViewMenu list={list} />
      </Group>
      <Group justify="space-between" gap="xs" mih={22}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {isFiltered
            ? t('findings.shown', { shown: list.shownIds.length, total })
            : t(list.isMovable ? 'findings.order' : 'findings.byTitleNow')}
        </Text>
        {isFiltered ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setFilters(NO_FILTERS)}>
            {t('findings.noFilters')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
