import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { forget, keep, kept } from '../saving/kept-texts.ts';
import { withCommentMark } from './comment-mark.tsx';
import { useFieldProblem, useKeepScope } from './field-problems.tsx';

type ParsedFieldProps<T> = {
  readonly label: string;
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly parse: (text: string) => T | null;
  readonly format: (value: T) => string;
  /** Said under the field when the text cannot be read. */
  readonly unreadable: string;
  readonly place: string;
  /** Said inside the field while the text stands for something that is not plain to see. */
  readonly understood?: (typed: string, value: T) => string | null;
} & Pick<TextInputProps, 'placeholder' | 'w' | 'leftSection' | 'description' | 'inputMode' | 'disabled'>;

/**
 * A field whose text stands for a value. The text stays as typed until the field is left; what cannot be read stays too,
 * is kept over a restart, and the value keeps its last readable state.
 */
export function ParsedField<T>({
  label,
  value,
  onChange,
  parse,
  format,
  unreadable,
  place,
  understood,
  ...input
}: ParsedFieldProps<T>) {
  const scope = useKeepScope();
  const key = `${scope}/${place}`;
  const refusal = useFieldProblem(place);
  const [typed, setTyped] = useState<string | null>(() => kept(key));
  const [left, setLeft] = useState(typed !== null);
  const isUnreadable = typed !== null && typed.trim() !== '' && parse(typed) === null;

  // The value may be changed elsewhere (undone) while the cursor is here.
  const isOfValue = typed !== null && (isUnreadable || isSame(typed, value));
  const shownText = isOfValue ? typed : value === undefined ? '' : format(value);
  const note = isOfValue && value !== undefined && !isUnreadable ? (understood?.(typed, value) ?? null) : null;

  function isSame(text: string, other: T | undefined): boolean {
    const parsed = text.trim() === '' ? undefined : (parse(text) ?? undefined);
    if (parsed === undefined || other === undefined) return parsed === other;
    return format(parsed) === format(other);
  }

  function take(text: string): void {
    setTyped(text);
    const parsed = text.trim() === '' ? undefined : parse(text);
    if (parsed === null) {
      keep(key, text);
      return;
    }
    forget(key);
    onChange(parsed);
  }

  return (
    <TextInput
      {...input}
      label={label}
      data-place={place}
      data-scope={scope}
      inputContainer={withCommentMark(place)}
      autoComplete="off"
      rightSectionWidth={note === null ? undefined : 84}
      rightSection={
        note === null ? undefined : (
          <Text size="xs" c="dimmed" role="status">
            {note}
          </Text>
        )
      }
      // Text that cannot be read is in no draft: the field's own undo is the only one that knows it.
      data-own-undo={isUnreadable || undefined}
      value={shownText}
      error={isUnreadable && left ? unreadable : refusal}
      onChange={(event) => take(event.currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!isUnreadable) setTyped(null);
      }}
    />
  );
}
