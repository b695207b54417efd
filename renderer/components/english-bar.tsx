import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../electron/contract/types.ts';
import { PlainBadge } from './plain-badge.tsx';
import { tellWithUndo } from './tell.tsx';
import { TermMenu } from './term-menu.tsx';
import { useTranslationStates } from './translation-states.tsx';

type EnglishBarProps = {
  readonly label: string;
  readonly value: BilingualText | undefined;
  readonly onChange: (value: BilingualText) => void;
  readonly place: string | undefined;
  /** True while the cursor is in the English: terms are offered then. */
  readonly isWriting: boolean;
  readonly onInsert: (words: string) => void;
};

/** Beside an English text: whether it is missing or older than the Vietnamese, and the terms found in the Vietnamese. */
export function EnglishBar({ label, value, onChange, place, isWriting, onInsert }: EnglishBarProps) {
  const { t } = useTranslation();
  const stateAt = useTranslationStates();
  const state = place === undefined ? undefined : stateAt(place);
  const confirm = useConfirm(value, onChange);
  return (
    <div className="kl-english-bar">
      {state === undefined ? null : (
        <PlainBadge color={state === 'stale' ? 'orange' : undefined}>{t(`translation.${state}`)}</PlainBadge>
      )}
      {state === 'stale' ? (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-label={t('translation.confirmOf', { label })}
          onClick={confirm}
        >
          {t('translation.confirm')}
        </Button>
      ) : null}
      <TermMenu text={value?.vi ?? ''} isOffered={isWriting} onInsert={onInsert} />
    </div>
  );
}

/** A translation is confirmed by taking its stamp away: saving writes a new one. The undo puts the old one back. */
function useConfirm(value: BilingualText | undefined, onChange: (value: BilingualText) => void): () => void {
  const { t } = useTranslation();
  const latest = useRef({ value, onChange });
  const told = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { value, onChange };
  });
  // Out of sight the field no longer hears of other changes, which an undo would take back with it.
  useEffect(
    () => () => {
      if (told.current !== null) notifications.hide(told.current);
    },
    [],
  );
  return () => {
    const before = value?.translated;
    onChange({ ...value, translated: undefined });
    told.current = tellWithUndo(t('translation.confirmed'), t('undo'), () => {
      const now = latest.current;
      now.onChange({ ...now.value, translated: before });
    });
  };
}
