import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Step } from '../step-names.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { BesidePanel } from './beside-panel.tsx';
import { LEAST_FORM, LEAST_PANEL, useBesideState } from './beside-state.ts';
import { BesideToggle } from './beside-toggle.tsx';
import { EditedFieldProvider, useFieldFollower } from './edited-field.ts';
import { usePreviewAhead } from './use-preview-ahead.ts';

type BesideFrameProps = {
  readonly step: Step;
  readonly part: string | undefined;
  /** The step shows its document itself. */
  readonly hasOwn: boolean;
  /** In the middle of the window's bar. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
};

/** Steps and form, and beside them, where it is wanted, the document they make; without room for both, one over the other. */
export function BesideFrame({ step, part, hasOwn, bar, children }: BesideFrameProps) {
  const { ref, width } = useElementSize();
  const [state, change] = useBesideState();
  usePreviewAhead(state);
  const [isOver, setOver] = useState(false);
  const { field, onFocus } = useFieldFollower(step, part);
  // Not measured yet: what a person chose holds.
  const hasRoom = width === 0 || width >= LEAST_FORM + LEAST_PANEL;
  const isShown = !hasOwn && (hasRoom ? state.isOpen : isOver);
  const most = width === 0 ? state.width : Math.max(LEAST_PANEL, width - LEAST_FORM);
  const before = useRef<Element | null>(null);
  const edited = useMemo(() => ({ field, uncover: () => setOver(false) }), [field]);
  function show(isOpen: boolean): void {
    if (hasRoom) {
      change({ isOpen });
      return;
    }
    if (isOpen) before.current = document.activeElement;
    flushSync(() => setOver(isOpen));
    if (!isOpen && before.current instanceof HTMLElement) before.current.focus();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step or part was opened
  useEffect(() => setOver(false), [step, part]);

  return (
    <EditedFieldProvider value={edited}>
      <WindowBar isOfInspection>
        <div className="kl-bar-with-beside">
          {bar}
          {hasOwn ? null : <BesideToggle isShown={isShown} onToggle={() => show(!isShown)} />}
        </div>
      </WindowBar>
      <div className="kl-frame" ref={ref} data-beside={(isShown && hasRoom) || undefined}>
        <div className="kl-workspace" onFocusCapture={onFocus} inert={isShown && !hasRoom}>
          {children}
        </div>
        {isShown ? (
          <BesidePanel
            state={{ ...state, width: Math.min(state.width, most) }}
            isOver={!hasRoom}
            most={most}
            onChange={change}
            onClose={() => show(false)}
          />
        ) : null}
      </div>
    </EditedFieldProvider>
  );
}
