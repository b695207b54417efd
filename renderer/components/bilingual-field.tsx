import { Input } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../electron/contract/types.ts';
import { flushAll } from '../saving/drafts.ts';
import { withText } from '../words/bilingual.ts';
import { useBothLanguages } from './both-languages.tsx';
import { CommentMark } from './comment-mark.tsx';
import { EnglishBar } from './english-bar.tsx';
import { insertWords } from './insert-words.ts';
import { StaleFigureMark } from './stale-figure-mark.tsx';
import { TextField } from './text-field.tsx';
import { useEnglishFocus } from './use-english-focus.ts';

type BilingualFieldProps = {
  readonly label: string;
  readonly value: BilingualText | undefined;
  readonly onChange: (value: BilingualText) => void;
  readonly place?: string;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly minRows?: number;
  readonly placeholders?: BilingualText;
  readonly labelHidden?: boolean;
};

/** One fact in both languages, side by side; English only when the person works in both. */
export function BilingualField(props: BilingualFieldProps) {
  const { t } = useTranslation();
  const both = useBothLanguages();
  const field = useRef<HTMLDivElement>(null);
  const isWriting = useEnglishFocus(field);
  const { label, value, onChange, multiline, minRows, place } = props;
  const one = (language: 'vi' | 'en') => (
    <TextField
      label={language === 'vi' ? label : t('field.inEnglish', { label })}
      labelHidden
      lang={language}
      value={value?.[language]}
      onChange={(typed) => onChange(withText(value, language, typed ?? ''))}
      place={place === undefined ? undefined : `${place}.${language}`}
      placeholder={props.placeholders?.[language] ?? (language === 'en' ? t('field.english') : undefined)}
      multiline={multiline}
      minRows={minRows}
      rightSection={both && !multiline ? <span className="kl-tag">{language.toUpperCase()}</span> : undefined}
    />
  );
  return (
    <div ref={field} className="kl-bilingual" data-place={place}>
      {props.labelHidden ? (
        <CommentMark place={place} />
      ) : (
        <Input.Label component="div">
          {label} <CommentMark place={place} />
        </Input.Label>
      )}
      {props.description === undefined ? null : <Input.Description mb={4}>{props.description}</Input.Description>}
      {both ? (
        <>
          <div className="kl-pair">
            {one('vi')}
            {one('en')}
          </div>
          <EnglishBar
            label={label}
            value={value}
            onChange={onChange}
            place={place}
            isWriting={isWriting}
            onInsert={(words) => {
              const english = field.current?.querySelector<HTMLInputElement>('[lang="en"]');
              // What was typed is a step of undo before them, and the menu gives the focus back to its button first.
              if (english) void flushAll().then(() => requestAnimationFrame(() => insertWords(english, words)));
            }}
          />
        </>
      ) : (
        one('vi')
      )}
      <StaleFigureMark place={place} />
    </div>
  );
}
