import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { withCommentMark } from './comment-mark.tsx';
import { useFieldProblem, useKeepScope } from './field-problems.tsx';
import { PhraseButton } from './phrase-button.tsx';

type TextFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  /** Undefined when the field was emptied. */
  readonly onChange: (value: string | undefined) => void;
  readonly place?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly lang?: 'vi' | 'en';
  readonly multiline?: boolean;
  readonly minRows?: number;
  readonly labelHidden?: boolean;
  /** Has the cursor when its dialog opens. */
  readonly focused?: boolean;
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
};

/**
 * Plain text. What is typed goes through unchanged, so that input methods (Telex, VNI) are never disturbed;
 * the red underline of a spelling check made for English is off.
 */
export function TextField(props: TextFieldProps) {
  const problem = useFieldProblem(props.place);
  const scope = useKeepScope();
  const common = {
    label: props.labelHidden ? undefined : props.label,
    'aria-label': props.labelHidden ? props.label : undefined,
    'data-place': props.place,
    'data-scope': props.place === undefined ? undefined : scope,
    inputContainer: withCommentMark(props.place),
    'data-autofocus': props.focused || undefined,
    value: props.value ?? '',
    description: props.description,
    placeholder: props.placeholder,
    error: problem,
    lang: props.lang,
    spellCheck: false,
    autoComplete: 'off',
    leftSection: props.leftSection,
    rightSection: props.rightSection,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const typed = event.currentTarget.value;
      props.onChange(typed === '' ? undefined : typed);
    },
  };
  if (props.multiline) {
    const sections = {
      rightSection: <PhraseButton />,
      rightSectionWidth: 28,
      rightSectionProps: { className: 'kl-phrase-corner' },
    };
    return <Textarea {...common} {...sections} className="kl-growing" style={{ '--kl-rows': props.minRows ?? 2 }} />;
  }
  return <TextInput {...common} />;
}
