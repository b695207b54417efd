import { IconCalendarCheck, IconCalendarDue, IconPencilQuestion, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ListedInspection } from '../../../electron/contract/channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { stepNamed } from '../step-names.ts';
import { useHome } from './inspection-pages.ts';
import { DueLine, ProblemsLine } from './inspection-states.tsx';
import type { ListQuery } from './list-query.ts';

type HomePanelsProps = { readonly onFilter: (filters: Partial<ListQuery>) => void };

/** Where to go on, what is due, what is missing: the last of each, and the way to all of them. */
export function HomePanels({ onFilter }: HomePanelsProps) {
  const { t } = useTranslation();
  const { data } = useHome();
  const { recent, due, problems } = data ?? {};
  return (
    <div className="kl-panels" data-known={data !== undefined || undefined}>
      <Panel
        title={t('home.panel.recent')}
        icon={<IconPlayerPlay size={17} stroke={1.7} aria-hidden />}
        empty={t('home.panel.noRecent')}
        lines={recent?.map(({ line, step }) => ({
          line,
          about: <span className="kl-line">{t('home.panel.atStep', { step: t(`step.${stepNamed(step)}`) })}</span>,
        }))}
      />
      <Panel
        title={t('home.panel.due')}
        icon={<IconCalendarDue size={17} stroke={1.7} aria-hidden />}
        empty={t('home.panel.noDue')}
        lines={due?.lines.map((line) => ({ line, about: line.due === null ? null : <DueLine due={line.due} /> }))}
        foot={
          <Link className="kl-panel-foot" href="/tools/watch">
            <IconCalendarCheck size={16} stroke={1.7} aria-hidden />
            {t('home.panel.follow')}
          </Link>
        }
      >
        {(['overdue', 'week', 'month'] as const).map((state) => (
          <Chip
            key={state}
            name={t(`home.panel.${state}`)}
            count={due?.[state] ?? 0}
            onClick={() => onFilter({ due: state, order: 'due' })}
          />
        ))}
      </Panel>
      <Panel
        title={t('home.panel.problems')}
        icon={<IconPencilQuestion size={17} stroke={1.7} aria-hidden />}
        empty={t('home.panel.noProblems')}
        lines={problems?.lines.map((line) => ({ line, about: <ProblemsLine {...line} /> }))}
      >
        {(['faults', 'missing'] as const).map((state) => (
          <Chip
            key={state}
            name={t(`home.panel.${state}`)}
            count={problems?.[state] ?? 0}
            onClick={() => onFilter({ problems: state, order: 'problems' })}
          />
        ))}
      </Panel>
    </div>
  );
}

type PanelLine = { readonly line: ListedInspection; readonly about: ReactNode };

type PanelProps = {
  readonly title: string;
  readonly icon: ReactNode;
  readonly empty: string;
  /** Undefined until they are known: nothing is drawn then, in the same room. */
  readonly lines: readonly PanelLine[] | undefined;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
};

function Panel({ title, icon, empty, lines, foot, children }: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  /** Its units first: many inspections have the same subject. */
  const nameOf = ({ subject, unitNames }: ListedInspection) =>
    [
      unitNames
        .map((unit) => shown(unit, language))
        .filter(Boolean)
        .join('; '),
      shown(subject, language) || t('home.untitled'),
    ]
      .filter(Boolean)
      .join(' – ');
  return (
    <section className="kl-surface kl-panel" aria-label={title}>
      <div className="kl-panel-head">
        {icon}
        <h2>{title}</h2>
        {children}
      </div>
      {lines?.length === 0 ? <p className="kl-panel-empty">{empty}</p> : null}
      <ul className="kl-list">
        {lines?.map(({ line, about }) => (
          <li key={line.id}>
            <Link className="kl-panel-link" href={`/inspection/${encodeURIComponent(line.id)}`}>
              <span className="kl-line kl-sentence kl-panel-name" title={nameOf(line)}>
                {nameOf(line)}
              </span>
              <span className="kl-line-more">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
      {foot}
    </section>
  );
}

type ChipProps = { readonly name: string; readonly count: number; readonly onClick: () => void };

/** How many there are, where there are any; pressing it shows them in the list. */
function Chip({ name, count, onClick }: ChipProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="kl-plain kl-chip"
      aria-label={t('home.panel.show', { what: name, count })}
      onClick={onClick}
    >
      {name} <b>{wholeText(count, language)}</b>
    </button>
  );
}
