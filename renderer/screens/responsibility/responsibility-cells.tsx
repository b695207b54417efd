import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRow } from '../../../electron/contract/channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useOptions } from '../../words/options.ts';

type CellProps = { readonly row: ResponsibilityRow; readonly onFill: (field: string) => void };

/** «Chủ quan: …»; where there is none, the way to say one. */
export function CausesCell({ row, onFill }: CellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = useOptions('cause');
  if (row.causes.length === 0)
    return (
      <MissingCell label={t('responsibilityStep.noCause')} short={t('cause.row')} onFill={() => onFill('causes')} />
    );
  const parts = row.causes.map(({ kind, text }) => ({
    label: kinds.find(({ value }) => value === kind)?.label ?? kind,
    text: shown(text, language) || t('responsibilityStep.noText'),
  }));
  return <Parts parts={parts} />;
}

/** Who answers for it. */
export function ResponsibilitiesCell({ row, onFill }: CellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = useOptions('responsibility');
  if (row.responsibilities.length === 0)
    return (
      <MissingCell
        label={t('responsibilityStep.noResponsibility')}
        short={t('responsibility.row')}
        onFill={() => onFill('responsibilities')}
      />
    );
  const parts = row.responsibilities.map(({ kind, who }) => ({
    label: kinds.find(({ value }) => value === kind)?.label ?? kind,
    text: shown(who, language) || t('responsibilityStep.noText'),
  }));
  return <Parts parts={parts} />;
}

/** What the unit said of it. It need not say anything: nothing is missing then. */
export function ExplanationCell({ row }: { readonly row: ResponsibilityRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const treatments = useOptions('treatment');
  const { explanation } = row;
  if (explanation === null) return <span className="kl-why-none">{t('responsibilityStep.noExplanation')}</span>;
  const treatment = treatments.find(({ value }) => value === explanation.treatment)?.label;
  const text = shown(explanation.text, language) || t('responsibilityStep.noText');
  return <Parts parts={[{ label: treatment, text }]} />;
}

type Part = { readonly label: string | undefined; readonly text: string };

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <span className="kl-why-text">
      {parts.map(({ label, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no ids and nothing of their own
        <span key={index}>
          {index > 0 ? ' · ' : ''}
          {label === undefined ? '' : <b>{label}: </b>}
          {text}
        </span>
      ))}
    </span>
  );
}

type MissingCellProps = {
  readonly label: string;
  /** Where a row has no room for the label. */
  readonly short: string;
  readonly onFill: () => void;
};

function MissingCell({ label, short, onFill }: MissingCellProps) {
  return (
    <button type="button" className="kl-plain kl-above kl-why-missing" aria-label={label} onClick={onFill}>
      <IconPlus size={15} stroke={1.9} aria-hidden style={{ flexShrink: 0 }} />
      <span className="kl-why-long">{label}</span>
      <span className="kl-why-short">{short}</span>
    </button>
  );
}
