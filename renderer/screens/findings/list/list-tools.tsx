import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/search-field.tsx';
import { ListFileButton } from '../../../list-files/list-file-menu.tsx';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import type { OpenDialog } from '../dialogs/finding-dialogs.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { AddButtons } from './add-buttons.tsx';
import { filterCount, NO_FILTERS } from './filters.ts';
import type { FindingListState } from './use-finding-list.ts';
import { ViewMenu } from './view-menu.tsx';

type ListToolsProps = {
  readonly list: FindingListState;
  readonly actions: FindingActions;
  readonly total: number;
  readonly onDialog: (dialog: OpenDialog) => void;
};

/** Adding findings, and which of them the list shows in what order. */
export function ListTools({ list, actions, total, onDialog }: ListToolsProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const { filters, setFilters } = list;
  const isFiltered = filters.words.trim() !== '' || filterCount(filters) > 0;
  return (
    <Stack className="kl-tools" gap="xs">
      <AddButtons actions={actions} onDialog={onDialog} />
      <Group gap="xs">
        <SearchField
          flex="1 1 110px"
          label={t('findings.search')}
          placeholder={t('findings.searchShort')}
          words={filters.words}
          onChange={(words) => setFilters({ ...filters, words })}
        />
        <ViewMenu list={list} />
      </Group>
      <Group justify="space-between" gap="xs" mih={22}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {isFiltered
            ? t('findings.shown', { shown: list.shownIds.length, total })
            : t(list.isMovable ? 'findings.order' : 'findings.byTitleNow')}
        </Text>
        {total === 0 ? null : <ListFileButton size="compact-xs" list={{ name: 'findings', inspectionId }} />}
        {isFiltered ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setFilters(NO_FILTERS)}>
            {t('findings.noFilters')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
