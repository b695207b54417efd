import { useTranslation } from 'react-i18next';

const SIGNS = ['term', 'extension', 'overdue', 'closed', 'today'] as const;

/** What the bars mean; for the eyes alone, the rows say it in words. */
export function ChartLegend() {
  const { t } = useTranslation();
  return (
    <ul className="kl-list kl-chart-legend" aria-label={t('followUp.chart.legend')}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span className="kl-chart-sign" data-sign={sign} />
          {t(`followUp.chart.sign.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
