import { useTranslation } from 'react-i18next';
import type { Deadline, IsoDate } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { ResultBadge, StateLine } from '../follow/row-states.tsx';
import type { FollowedLine } from '../followed-lines.ts';

type ChartTableProps = {
  readonly lines: readonly FollowedLine[];
  readonly issuedOn: IsoDate | undefined;
  readonly onOpen: (mark: string) => void;
};

const COLUMNS = ['matter', 'unit', 'from', 'original', 'due', 'state', 'result'] as const;

/** What the bars show, in words. */
export function ChartTable({ lines, issuedOn, onOpen }: ChartTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (deadline: Deadline | null) => (deadline === null ? t('followUp.noDay') : typedFromIso(deadline.dueOn));
  return (
    <div className="kl-chart-scroll">
      <table className="kl-chart-table">
        <caption className="kl-chart-caption">{t('followUp.chart.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {t(`followUp.chart.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ mark, number, row, parent }) => (
            <tr key={mark}>
              <th scope="row">
                <button type="button" className="kl-plain kl-chart-name" onClick={() => onOpen(mark)}>
                  {number}. {shown(parent === null ? row.matter : row.measure, language)}
                </button>
              </th>
              <td>{shown(row.responsible, language)}</td>
              <td>{issuedOn === undefined ? t('followUp.noDay') : typedFromIso(issuedOn)}</td>
              <td>{day(row.original)}</td>
              <td>{day(row.due)}</td>
              <td>
                <StateLine row={row} />
              </td>
              <td>
                <ResultBadge result={row.result} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
