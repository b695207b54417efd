import { useTranslation } from 'react-i18next';
import type { FileCheck } from '../../../electron/contract/check-channels.ts';
import type { CheckState } from './check-list.ts';

const SEVERITIES = ['error', 'warning', 'note'] as const;

export function countsIn({ findings }: FileCheck): Readonly<Record<(typeof SEVERITIES)[number], number>> {
  const of = (severity: (typeof SEVERITIES)[number]) => findings.filter((each) => each.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** «2 lỗi, 1 cảnh báo», «Không thấy lỗi thể thức», «Chờ kiểm tra». */
export function useSummary(): (state: CheckState) => string {
  const { t } = useTranslation();
  return (state) => {
    if (state.name !== 'checked') return t(`check.state.${state.name}`);
    const counts = countsIn(state.check);
    const counted = SEVERITIES.filter((each) => counts[each] > 0).map((each) =>
      t(`check.count.${each}`, { count: counts[each] }),
    );
    return counted.length === 0 ? t('check.clean') : counted.join(', ');
  };
}
