import { useTranslation } from 'react-i18next';

/** First stop of Tab: past the bar and the steps, to what the screen is about. Addresses of the window live behind the hash. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="kl-skip"
      onClick={() => {
        const main = document.querySelector('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      {t('bar.toContent')}
    </button>
  );
}
