import { useTranslation } from 'react-i18next';

/** The choices of the forms, in the order people expect them; their words are in the language of the window. */
export const CHOICES = {
  role: ['head', 'deputy', 'member', 'secretary'],
  norm: ['law', 'ordinance', 'resolution', 'decree', 'decision', 'directive', 'circular', 'plan', 'other'],
  approximation: ['more-than', 'over', 'about', 'nearly', 'at-least'],
  cause: ['objective', 'subjective'],
  responsibility: ['collective', 'individual'],
  treatment: ['accepted', 'partly-accepted', 'not-accepted'],
  term: ['date', 'within', 'at-once', 'regularly'],
  termUnit: ['day', 'working-day', 'week', 'month'],
  termAnchor: ['issue', 'signing', 'receipt'],
  issuer: ['body', 'team'],
  sizes: ['13/14/14', '12/13/13'],
  urgency: ['flash', 'immediate', 'urgent'],
  circulation: ['return', 'internal'],
  seal: ['yes', 'no'],
  authority: ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'],
} as const;

type Choices = typeof CHOICES;

export function useOptions<Name extends keyof Choices>(
  name: Name,
): readonly { readonly value: Choices[Name][number]; readonly label: string }[] {
  const { i18n } = useTranslation();
  const words: unknown = i18n.getResource(i18n.language, 'window', `options.${name}`);
  const values: readonly Choices[Name][number][] = CHOICES[name];
  // Keys of the words carry no full stop, which i18next would read as a path.
  return values.map((value) => ({ value, label: wordOf(words, value.replace('.', '')) ?? value }));
}

function wordOf(words: unknown, key: string): string | undefined {
  const found: unknown =
    typeof words === 'object' && words !== null ? Object.entries(words).find(([name]) => name === key)?.[1] : undefined;
  return typeof found === 'string' ? found : undefined;
}
