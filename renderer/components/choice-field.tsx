import { NativeSelect } from '@mantine/core';
import { withCommentMark } from './comment-mark.tsx';
import { useKeepScope } from './field-problems.tsx';

type ChoiceFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Words for «not given»; without them one option is always chosen. */
  readonly none?: string;
  readonly onChange: (value: T | undefined) => void;
  readonly place?: string;
  readonly labelHidden?: boolean;
  readonly w?: number | string;
};

/** One of a few. The system's own list: quick with the keyboard and read by every screen reader. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  none,
  onChange,
  place,
  labelHidden,
  w,
}: ChoiceFieldProps<T>) {
  const scope = useKeepScope();
  const offered = none === undefined ? options : [{ value: '', label: none }, ...options];
  return (
    <NativeSelect
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? label : undefined}
      data-place={place}
      data-scope={place === undefined ? undefined : scope}
      inputContainer={withCommentMark(place)}
      w={w}
      value={value ?? ''}
      data={[...offered]}
      onChange={(event) => onChange(options.find((each) => each.value === event.currentTarget.value)?.value)}
    />
  );
}
