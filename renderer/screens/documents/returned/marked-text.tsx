import { useTranslation } from 'react-i18next';
import type { SuggestionLine } from '../../../../electron/contract/channels.ts';

/** Both texts in one: what went struck through, what came underlined, and both said to a screen reader. */
export function MarkedText({ parts }: Pick<SuggestionLine, 'parts'>) {
  const { t } = useTranslation();
  let at = 0;
  return (
    <p className="kl-marked">
      {parts.map(({ type, text }) => {
        at += text.length + 1;
        if (type === 'same') return <span key={at}>{text}</span>;
        const isGone = type === 'gone';
        const Mark = isGone ? 'del' : 'ins';
        return (
          <Mark key={at}>
            <span className="kl-spoken">{t(isGone ? 'returned.gone' : 'returned.new')}</span>
            {text.replaceAll('\n', ' ¶\n')}
          </Mark>
        );
      })}
    </p>
  );
}
