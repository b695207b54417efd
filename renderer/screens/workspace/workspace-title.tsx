import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { HistoryButtons } from '../history/history-buttons.tsx';
import { KindBadge } from '../kind-badge.tsx';
import { ProblemsButton } from './problems-button.tsx';
import { SaveMark } from './save-mark.tsx';
import { useFact, useWorkspace } from './workspace-context.tsx';

/** What is open, whether it is saved, and how much is missing. */
export function WorkspaceTitle() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = useWorkspace();
  const [kind] = useFact('kind');
  const [subject] = useFact('subject');
  const [units] = useFact('units');
  return (
    <Group wrap="nowrap" gap="md">
      <div className="kl-badge-of-title">
        <KindBadge kind={kind} />
      </div>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600} size="sm" truncate component="h1" m={0} className="kl-sentence">
          {shown(subject, language) || t('home.untitled')}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {units
            .map((unit) => shown(unit.name, language))
            .filter(Boolean)
            .join('; ') || t('home.noUnit')}
        </Text>
      </div>
      <HistoryButtons />
      <SaveMark scope={`inspection/${id}`} />
      <ProblemsButton />
    </Group>
  );
}
