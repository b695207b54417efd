import { useEffect, useRef } from 'react';
import { InsertDialog } from '../../library/insert-dialog.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { CopyHereDialog } from './copy-here-dialog.tsx';
import { CopyThereDialog } from './copy-there-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SetDialog } from './set-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

export type OpenDialog =
  | { readonly name: 'copy-here' | 'library' }
  | { readonly name: 'copy-there' | 'merge' | 'set'; readonly ids: readonly string[] }
  | { readonly name: 'split'; readonly id: string };

type FindingDialogsProps = {
  readonly dialog: OpenDialog | null;
  readonly actions: FindingActions;
  readonly onChoose: (findingId: string) => void;
  readonly onClose: () => void;
  /** The findings it was about have been dealt with. */
  readonly onDone: () => void;
};

/** The one dialog of the step that is open. */
export function FindingDialogs({ dialog, actions, onChoose, onClose, onDone }: FindingDialogsProps) {
  useFocusBack(dialog !== null);
  const done = () => {
    onClose();
    onDone();
  };
  switch (dialog?.name) {
    case 'library':
      return <InsertDialog onInserted={onChoose} onClose={onClose} />;
    case 'copy-here':
      return <CopyHereDialog actions={actions} onClose={onClose} />;
    case 'copy-there':
      return <CopyThereDialog ids={dialog.ids} onClose={onClose} onDone={done} />;
    case 'merge':
      return <MergeDialog ids={dialog.ids} actions={actions} onClose={onClose} onDone={done} />;
    case 'set':
      return <SetDialog ids={dialog.ids} actions={actions} onClose={onClose} />;
    case 'split':
      return <SplitDialog findingId={dialog.id} actions={actions} onClose={onClose} />;
    default:
      return null;
  }
}

/** A dialog that is gone gives the focus back to where it was, if that is still there. */
function useFocusBack(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, [isOpen]);
}
