import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type TitleEditProps = {
  readonly saved: string;
  /** What was typed before Esc, offered again. */
  readonly typedBefore: string | null;
  readonly language: 'vi' | 'en';
  /** `isByKey`: the list gets the focus back. */
  readonly onSave: (text: string, isByKey: boolean) => void;
  readonly onGiveUp: (typed: string) => void;
};

/** The title of a row as a field. Leaving it in any way but Esc saves; what Esc gives up is offered again. */
export function TitleEdit({ saved, typedBefore, language, onSave, onGiveUp }: TitleEditProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(typedBefore ?? saved);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ text, onSave, isDone: false });
  latest.current = { ...latest.current, text, onSave };

  function done(act: () => void): void {
    if (latest.current.isDone) return;
    latest.current.isDone = true;
    act();
  }
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    const open = latest;
    return () => {
      // Scrolled out of sight: a field that is taken away does not lose the focus first.
      if (!open.current.isDone) open.current.onSave(open.current.text, false);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    // Enter and Esc of an input method belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
    if (event.key === 'Enter') done(() => onSave(text, true));
    if (event.key === 'Escape') done(() => onGiveUp(text));
  }
  return (
    <Textarea
      ref={field}
      className="kl-above kl-title-edit"
      size="sm"
      rows={2}
      lang={language}
      spellCheck={false}
      aria-label={t('findings.title')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value.replace(/\n/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => done(() => onSave(text, false))}
    />
  );
}
