import { notifications } from '@mantine/notifications';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellDone, tellWithUndo } from '../../../components/tell.tsx';
import type { FollowedLine } from '../followed-lines.ts';
import { EntryDialog, type OpenEntry } from './entry-dialog.tsx';
import type { EntryKind, EntryTarget } from './entry-draft.ts';

type EntryForms = { readonly open: (entry: OpenEntry) => void; readonly dialog: ReactNode };

/** The form that is open over the step; after saving, the way back: entries are withdrawn, with a reason. */
export function useEntryForms(lines: readonly FollowedLine[]): EntryForms {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<OpenEntry | null>(null);
  const told = useRef<string[]>([]);
  useEffect(() => () => hideAll(told.current), []);
  const onAdded = useCallback(
    (kind: EntryKind, added: readonly EntryTarget[]) => {
      const [first, ...others] = added;
      const message = t(`followUp.added.${kind}`, { count: added.length });
      if (first === undefined || kind === 'withdrawal') return tellDone(message);
      const withdraw = () => setOpened({ kind: 'withdrawal', targets: [first, ...others] });
      told.current.push(tellWithUndo(message, t('followUp.withdraw'), withdraw));
    },
    [t],
  );
  const dialog =
    opened === null ? null : (
      <EntryDialog
        key={`${opened.kind} ${opened.targets.map(({ entryId }) => entryId).join()}`}
        {...opened}
        lines={lines}
        onAdded={onAdded}
        onClose={() => setOpened(null)}
      />
    );
  const open = useCallback((entry: OpenEntry) => {
    // They would lie over the buttons of the form.
    hideAll(told.current);
    setOpened(entry);
  }, []);
  return { open, dialog };
}

function hideAll(ids: string[]): void {
  for (const id of ids.splice(0)) notifications.hide(id);
}
