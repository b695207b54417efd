import { useTranslation } from 'react-i18next';

/** A formatter costs a hundred times what it then does. */
const moments = new Map<string, Intl.DateTimeFormat>();

function momentFormat(locale: string): Intl.DateTimeFormat {
  const made = moments.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  moments.set(locale, made);
  return made;
}

/** A moment of this computer's clock and time zone, short, in the window's language. */
export function useMomentText(): (iso: string) => string {
  const { t } = useTranslation();
  const format = momentFormat(t('locale'));
  return (iso) => format.format(new Date(iso));
}
