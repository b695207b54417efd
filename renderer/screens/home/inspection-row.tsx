import { Menu, Skeleton } from '@mantine/core';
import { IconArchive, IconDots, IconFileExport } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ListedInspection } from '../../../electron/contract/channels.ts';
import { useCaseFiles } from '../../case-files.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { useMomentText } from '../../words/format.ts';
import { KindBadge } from '../kind-badge.tsx';
import { DueLine, ProblemsLine } from './inspection-states.tsx';

/** One inspection of the list; a grey shape until its page has come. */
export const InspectionRow = memo(function InspectionRow({ line }: { readonly line: ListedInspection | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const momentText = useMomentText();
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
        <p className="kl-line kl-line-name kl-sentence">
          <Link href={`/inspection/${encodeURIComponent(line.id)}`}>{name}</Link>
        </p>
        <p className="kl-line kl-line-units">{units.join('; ') || t('home.noUnit')}</p>
        <p className="kl-line kl-line-more">
          {[
            shown(line.inspectingBodyName, language),
            decision.length > 0 ? t('home.decision', { decision: decision.join(' · ') }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="kl-row-states">
        {line.due === null ? null : <DueLine due={line.due} />}
        <ProblemsLine {...line} />
        <p className="kl-line kl-line-more">
          {t('home.counts', { findings: line.findingCount, shortcomings: line.shortcomingCount })}
        </p>
      </div>
      <p className="kl-line kl-line-more kl-line-moment">{momentText(line.changedAt)}</p>
      <RowMenu id={line.id} name={name} />
    </div>
  );
});

function RowMenu({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <MenuButton
      className="kl-above"
      label={t('home.more', { name })}
      icon={<IconDots size={18} aria-hidden />}
      items={() => <RowMenuItems id={id} name={name} />}
    />
  );
}

function RowMenuItems({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const files = useCaseFiles();
  return (
    <>
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
    </>
  );
}
