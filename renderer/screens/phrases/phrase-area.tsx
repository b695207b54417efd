import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { insertWords } from '../../components/insert-words.ts';
import { PhrasesProvider } from '../../components/phrase-button.tsx';
import { flushAll } from '../../saving/drafts.ts';
import { PhraseBox } from './phrase-box.tsx';

/** Ctrl+Space and the button in a text of several lines offer the office's phrases there. */
export function PhraseArea({ children }: { readonly children: ReactNode }) {
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isAsked = event.code === 'Space' && event.ctrlKey && !event.altKey && !event.shiftKey && !event.isComposing;
      if (!isAsked || !(event.target instanceof HTMLTextAreaElement) || event.target.readOnly) return;
      event.preventDefault();
      setField(event.target);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const close = useCallback(() => {
    field?.focus();
    setField(null);
  }, [field]);
  return (
    <PhrasesProvider value={setField}>
      {children}
      {field === null ? null : (
        <PhraseBox
          field={field}
          onClose={close}
          onChoose={(words) => {
            close();
            void flushAll().then(() => insertPhrase(field, words));
          }}
        />
      )}
    </PhrasesProvider>
  );
}

/** Puts the phrase in at the cursor and marks the first place in it that is still to be filled. */
function insertPhrase(field: HTMLTextAreaElement, words: string): void {
  insertWords(field, words);
  const start = field.selectionEnd - words.length;
  const [open, close] = [words.indexOf('{'), words.indexOf('}')];
  if (open >= 0 && close > open) field.setSelectionRange(start + open, start + close + 1);
}
