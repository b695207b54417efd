import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tellWithUndo } from './tell.tsx';

/** Takes a row out of a list and offers to put it back, for as long as the list is in sight. */
export function useRemoval<T>(
  rows: readonly T[],
  onChange: (rows: readonly T[]) => void,
): (index: number, name: string) => void {
  const { t } = useTranslation();
  const latest = useRef({ rows, onChange });
  const told = useRef<string[]>([]);
  useEffect(() => {
    latest.current = { rows, onChange };
  });
  useEffect(
    () => () => {
      for (const id of told.current) notifications.hide(id);
    },
    [],
  );
  return (index, name) => {
    const removed = rows.slice(index, index + 1);
    onChange(rows.filter((_, at) => at !== index));
    const id = tellWithUndo(t('row.removed', { name }), t('undo'), () => {
      const now = latest.current;
      now.onChange([...now.rows.slice(0, index), ...removed, ...now.rows.slice(index)]);
    });
    told.current.push(id);
  };
}
