import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type SeparatorProps = {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (width: number) => void;
};

const STEP = 24;

/** Between form and panel: drawn with the mouse, moved with the arrow keys. */
export function Separator({ width, least, most, onChange }: SeparatorProps) {
  const { t } = useTranslation();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number) => onChange(Math.round(Math.max(least, Math.min(most, wanted))));

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (start.current !== null) set(start.current.width + start.current.x - event.clientX);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: least, End: most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two parts cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className="kl-separator"
      aria-orientation="vertical"
      aria-label={t('beside.width')}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
