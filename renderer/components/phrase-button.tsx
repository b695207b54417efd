import { ActionIcon, Tooltip } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

type OpenPhrases = (field: HTMLTextAreaElement) => void;

/** What offers phrases for a field; null where there is no inspection to fill them from. */
const Context = createContext<OpenPhrases | null>(null);

export const PhrasesProvider = Context.Provider;

/** In the corner of a text of several lines while the cursor is in it: the way to the phrases without the keyboard. */
export function PhraseButton() {
  const { t } = useTranslation();
  const open = useContext(Context);
  if (open === null) return null;
  return (
    <Tooltip label={t('phrases.insert')}>
      <ActionIcon
        className="kl-phrase-button"
        variant="subtle"
        color="gray"
        size="sm"
        // Tab goes from field to field; with the keys it is Ctrl+Space.
        tabIndex={-1}
        aria-label={t('phrases.insert')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={({ currentTarget }) => {
          const field = currentTarget.closest('.kl-commented')?.querySelector('textarea');
          if (field) open(field);
        }}
      >
        <IconQuote size={15} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
