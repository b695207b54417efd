import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellWithUndo } from '../../../components/tell.tsx';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { editedLanguage, type TitleBeingEdited } from './finding-row.tsx';
import type { ListRow } from './list-rows.ts';

type TitleEditing = {
  readonly focusRow: (key: string) => void;
  /** False when the title could not be saved. */
  readonly onRetitle: (id: string, language: 'vi' | 'en', text: string) => Promise<boolean>;
};

/** One title at a time is edited in the list. Whatever was typed and not saved is offered again. */
export function useTitleEdit({ focusRow, onRetitle }: TitleEditing) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [edited, setEdited] = useState<TitleBeingEdited | null>(null);

  function offerAgain(id: string, typed: string): void {
    tellWithUndo(t('findings.typedKept', { text: typed }), t('findings.typedAgain'), () =>
      setEdited({ id, typedBefore: typed }),
    );
  }
  return {
    edited,
    begin: (id: string) => setEdited({ id, typedBefore: null }),
    save: (row: ListRow, typed: string, isByKey: boolean) => {
      setEdited((now) => (now?.id === row.key ? null : now));
      if (isByKey) focusRow(row.key);
      if (row.kind === 'group' || typed.trim() === shown(row.entry.title, language)) return;
      const { id } = row.entry;
      void onRetitle(id, editedLanguage(row.entry, language), typed.trim()).then((isSaved) => {
        if (!isSaved) offerAgain(id, typed);
      });
    },
    giveUp: (row: ListRow, typed: string) => {
      setEdited(null);
      focusRow(row.key);
      if (row.kind === 'finding' && typed.trim() !== shown(row.entry.title, language)) offerAgain(row.entry.id, typed);
    },
  };
}
