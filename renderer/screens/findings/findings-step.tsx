import { Button, Group, Stack } from '@mantine/core';
import { IconAlertSquareRounded, IconListSearch, IconThumbUp } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../../components/empty.tsx';
import { LibraryButton } from '../library/library-button.tsx';
import { addressOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { useFindingActions } from './finding-actions.ts';
import { FindingEditor } from './finding-editor.tsx';
import { FindingFilters, NO_FILTERS, passes } from './finding-filters.tsx';
import { FindingList, type LiveLine } from './finding-list.tsx';

/** All findings on the left, the chosen one on the right. */
export function FindingsStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id, view } = useWorkspace();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [live, setLive] = useState<LiveLine | null>(null);
  const choose = useCallback(
    (findingId: string | null) => navigate(addressOf(id, 'findings', findingId ?? undefined)),
    [id, navigate],
  );
  const actions = useFindingActions(choose);
  const lines = view.findings.map((line) => (line.id === live?.id ? { ...line, ...live } : line));
  const shownLines = lines.filter((line) => line.id === part || passes(line, filters));
  const chosen = view.findings.find((line) => line.id === part) ?? null;
  return (
    <div className="kl-two">
      <section aria-label={t('step.findings')}>
        <Stack className="kl-tools" gap="xs">
          <Group gap="xs" grow>
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
          <LibraryButton onInserted={choose} />
          <FindingFilters filters={filters} onChange={setFilters} shownCount={shownLines.length} total={lines.length} />
        </Stack>
        <FindingList lines={shownLines} chosenId={part ?? null} onChoose={choose} onMove={actions.move} />
      </section>
      <section aria-label={t('findings.editor')}>
        {chosen === null ? (
          <Empty
            icon={<IconListSearch size={28} aria-hidden />}
            title={lines.length === 0 ? t('findings.none') : t('findings.choose')}
            text={lines.length === 0 ? t('findings.noneHint') : t('findings.chooseHint')}
          />
        ) : (
          <FindingEditor
            key={chosen.id}
            findingId={chosen.id}
            position={chosen.position}
            actions={actions}
            onLive={setLive}
          />
        )}
      </section>
    </div>
  );
}
