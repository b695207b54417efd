import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeStep } from '../../../electron/contract/channels.ts';

/** A part of the facts or of a finding, by its name in a case file. */
export function useFieldName(): (name: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (name) => t(`history.field.${i18n.exists(`history.field.${name}`) ? name : 'other'}` as 'history.field.other'),
    [t, i18n],
  );
}

/** «sửa tiêu đề tồn tại số 3»: what a step did, and where. */
export function useStepWords(): (step: ChangeStep) => string {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return useCallback(
    ({ kind, place }) => {
      const { finding, path, findings } = place;
      const at =
        finding === undefined
          ? ''
          : t(`history.at.${finding.kind}`, { number: finding.number === 0 ? '' : finding.number });
      const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
      const named = nameOf(name);
      const field =
        row === undefined || name === 'documents'
          ? named
          : t('history.numbered', { field: named, number: Number(row) + 1 });
      return t(`history.step.${kind}`, { field, at: at.trim(), count: findings }).trim();
    },
    [t, nameOf],
  );
}
