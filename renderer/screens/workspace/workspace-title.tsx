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
  const name = shown(subject, language) || t('home.untitled');
  const unitNames =
    units
      .map((unit) => shown(unit.name, language))
      .filter(Boolean)
      .join('; ') || t('home.noUnit');
  return (
    <Group wrap="nowrap" className="kl-title-line">
      <div className="kl-badge-of-title">
        <KindBadge kind={kind} />
      </div>
      <div className="kl-title-words">
        <Text fw={650} size="md" lh={1.3} truncate component="h1" m={0} className="kl-sentence" title={name}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" lh={1.35} truncate title={unitNames}>
          {unitNames}
        </Text>
      </div>
      <SaveMark scope={`inspection/${id}`} />
      <HistoryButtons />
      <ProblemsButton />
    </Group>
  );
}
