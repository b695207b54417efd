import { ActionIcon, Badge, Group, Menu, Skeleton, Text } from '@mantine/core';
import { IconArchive, IconDots, IconFileExport } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InspectionLine } from '../../../electron/contract/channels.ts';
import { useCaseFiles } from '../../case-files.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { KindBadge } from '../kind-badge.tsx';

/** One inspection of the list; a grey shape until its page has come. */
export const InspectionRow = memo(function InspectionRow({ line }: { readonly line: InspectionLine | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (line === undefined) {
    return (
      <div className="kl-row" style={{ height: '100%' }}>
        <Skeleton height={14} width="55%" />
      </div>
    );
  }
  const name = shown(line.subject, language) || t('home.untitled');
  const units = line.unitNames.map((unit) => shown(unit, language)).filter((unit) => unit !== '');
  const decision = [line.decisionNumber, line.decisionDate === null ? null : typedFromIso(line.decisionDate)].filter(
    (part) => part !== null,
  );
  return (
    <div className="kl-row" style={{ height: '100%' }}>
      <div style={{ width: 116, flexShrink: 0 }}>
        <KindBadge kind={line.kind} />
      </div>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600} truncate className="kl-sentence">
          <Link href={`/inspection/${encodeURIComponent(line.id)}`}>{name}</Link>
        </Text>
        <Text size="sm" truncate>
          {units.join('; ') || t('home.noUnit')}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[
            shown(line.inspectingBodyName, language),
            decision.length > 0 ? t('home.decision', { decision: decision.join(' · ') }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Group gap={6} visibleFrom="sm" wrap="nowrap">
        <Badge variant="default" tt="none" fw={500}>
          {t('home.findings', { count: line.findingCount })}
        </Badge>
        <Badge variant="default" tt="none" fw={500}>
          {t('home.shortcomings', { count: line.shortcomingCount })}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" w={112} ta="right" style={{ flexShrink: 0 }}>
        {new Date(line.changedAt).toLocaleString(t('locale'), { dateStyle: 'short', timeStyle: 'short' })}
      </Text>
      <RowMenu id={line.id} name={name} />
    </div>
  );
});

function RowMenu({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const files = useCaseFiles();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon className="kl-above" variant="subtle" color="gray" aria-label={t('home.more', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileExport size={16} stroke={1.6} aria-hidden />}
          onClick={() => void files.exportFile(id)}
        >
          {t('caseFile.write')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArchive size={16} stroke={1.6} aria-hidden />}
          onClick={() => void files.setAside(id, name)}
        >
          {t('home.putAside')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
