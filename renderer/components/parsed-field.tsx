import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { onFlush } from '../saving/drafts.ts';
import { forget, keep, kept } from '../saving/kept-texts.ts';
import { withCommentMark } from './comment-mark.tsx';
import { useFieldProblem, useKeepScope } from './field-problems.tsx';

type ParsedFieldProps<T> = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly parse: (text: string) => T | null;
  /** False while a readable text may still be on its way to another value: it is taken when the field is left. */
  readonly isWhole?: (text: string) => boolean;
  readonly format: (value: T) => string;
  /** Said under the field when the text cannot be read. */
  readonly unreadable: (text: string) => string;
  /** The next value (1) or the one before (-1), for the arrow keys; null where there is none. */
  readonly step?: (value: T | undefined, by: 1 | -1) => T | null;
  readonly onAltArrowDown?: () => void;
  readonly place: string;
  /** Said inside the field while the text stands for something that is not plain to see. */
  readonly understood?: (typed: string, value: T) => string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
} & Pick<
  TextInputProps,
  | 'placeholder'
  | 'w'
  | 'leftSection'
  | 'rightSection'
  | 'rightSectionPointerEvents'
  | 'description'
  | 'inputMode'
  | 'disabled'
>;

/**
 * A field whose text stands for a value. The text stays as typed until the field is left; what cannot be read stays too,
 * is kept over a restart, and the value keeps its last readable state.
 */
export function ParsedField<T>({
  label,
  labelHidden,
  value,
  onChange,
  parse,
  isWhole = always,
  format,
  unreadable,
  step,
  onAltArrowDown,
  place,
  inputRef,
  understood,
  ...input
}: ParsedFieldProps<T>) {
  const scope = useKeepScope();
  const key = `${scope}/${place}`;
  const refusal = useFieldProblem(place);
  const [typed, setTyped] = useState<string | null>(() => kept(key));
  const [left, setLeft] = useState(typed !== null);
  const isUnreadable = typed !== null && typed.trim() !== '' && parse(typed) === null;

  // Not a value yet: it cannot be read, or the field may still be on its way to another one.
  const isPending = typed !== null && kept(key) !== null;
  // The value may be changed elsewhere (undone) while the cursor is here.
  const isOfValue = typed !== null && (isPending || isSame(typed, value));
  const shownText = isOfValue ? typed : value === undefined ? '' : format(value);
  const note = isOfValue && value !== undefined && !isUnreadable ? (understood?.(typed, value) ?? null) : null;

  function isSame(text: string, other: T | undefined): boolean {
    const parsed = text.trim() === '' ? undefined : (parse(text) ?? undefined);
    if (parsed === undefined || other === undefined) return parsed === other;
    return format(parsed) === format(other);
  }

  function take(text: string, isFinal: boolean): void {
    setTyped(text);
    const isEmpty = text.trim() === '';
    const parsed = isEmpty ? undefined : parse(text);
    if (parsed === null || !(isFinal || isEmpty || isWhole(text))) {
      keep(key, text);
      return;
    }
    forget(key);
    onChange(parsed);
  }
  useFinish(() => {
    if (typed !== null && kept(key) !== null) take(typed, true);
  });

  function move(by: 1 | -1, event: KeyboardEvent): void {
    const shown = typed === null || isUnreadable ? value : (parse(typed) ?? undefined);
    const next = step?.(shown, by) ?? null;
    if (next === null) return;
    event.preventDefault();
    take(format(next), true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = stepOf(event);
    if (by !== null) move(by, event);
    else if (event.key === 'Enter' && typed !== null) take(typed, true);
    else if (event.key === 'ArrowDown' && event.altKey && onAltArrowDown !== undefined) {
      event.preventDefault();
      onAltArrowDown();
    }
  }

  return (
    <TextInput
      {...input}
      ref={inputRef}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      data-place={place}
      data-scope={scope}
      inputContainer={withCommentMark(place)}
      autoComplete="off"
      spellCheck={false}
      // Text that is no value yet is in no draft: the field's own undo is the only one that knows it.
      data-own-undo={isPending || undefined}
      {...(note === null ? {} : { rightSectionWidth: 84, rightSection: <Understood note={note} /> })}
      value={shownText}
      error={isUnreadable && left ? unreadable(typed) : refusal}
      onChange={(event) => take(event.currentTarget.value, false)}
      onKeyDown={onKeyDown}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (typed === null || isUnreadable) return;
        if (kept(key) !== null) take(typed, true);
        setTyped(null);
      }}
    />
  );
}

function Understood({ note }: { readonly note: string }) {
  return (
    <Text size="xs" c="dimmed" role="status">
      {note}
    </Text>
  );
}

/** ↑ and ↓ alone, not what they mean with other keys. */
function stepOf({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (altKey || ctrlKey || shiftKey) return null;
  return key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : null;
}

function always(): boolean {
  return true;
}

/** Takes what is readable when everything is to be saved, and what a crash left behind at once. */
function useFinish(finish: () => void): void {
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    latest.current();
    return onFlush(() => latest.current());
  }, []);
}
