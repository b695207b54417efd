import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeStep } from '../../../electron/contract/channels.ts';

/** «sửa tiêu đề tồn tại số 3»: what a step did, and where. */
export function useStepWords(): (step: ChangeStep) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ kind, place }) => {
      const { finding, path, findings } = place;
      const at =
        finding === undefined
          ? ''
          : t(`history.at.${finding.kind}`, { number: finding.number === 0 ? '' : finding.number });
      const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
      const key = `history.field.${i18n.exists(`history.field.${name}`) ? name : 'other'}` as 'history.field.other';
      const field =
        row === undefined || name === 'documents'
          ? t(key)
          : t('history.numbered', { field: t(key), number: Number(row) + 1 });
      return t(`history.step.${kind}`, { field, at: at.trim(), count: findings }).trim();
    },
    [t, i18n],
  );
}
