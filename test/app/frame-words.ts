import type { Language } from '../../electron/contract/types.ts';
import { wordsOfWindow } from './stage.ts';

/** A piece of text of the page, and in which language the page says it is. */
export type SaidText = { readonly text: string; readonly language: string };

/** Every text that one sees or hears on the page. Runs inside the page. Values of fields are the person's own. */
export function textsOfPage(): SaidText[] {
  const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'];
  const said: SaidText[] = [];
  const add = (element: Element, text: string | null): void => {
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (text !== null && text.trim() !== '') said.push({ text: text.trim().replace(/\s+/g, ' '), language });
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('script, style, textarea') || !element.checkVisibility()) continue;
    for (const name of SPOKEN) add(element, element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent);
  }
  return said;
}

const LETTERS = /\p{L}/gu;
const lettersOf = (text: string): number => (text.match(LETTERS) ?? []).length;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of one language as patterns: values stand where `{{…}}` does. */
function patternsOf(texts: ReadonlySet<string>): RegExp[] {
  return [...texts]
    .filter((text) => text.includes('{{') && lettersOf(text.replace(/\{\{\w+\}\}/g, '')) > 8)
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\{\w+\}\}/)
            .map(escaped)
            .join('.+')}$`,
          's',
        ),
    );
}

/** Looks for words that are not of the language chosen, for keys without words and for values that were not put in. */
export function wordJudge(chosen: Language): (said: readonly SaidText[]) => readonly string[] {
  const own = wordsOfWindow(chosen);
  const ownTexts = new Set(own.values());
  const other = new Set(wordsOfWindow(chosen === 'vi' ? 'en' : 'vi').values());
  const foreign = new Set([...other].filter((text) => lettersOf(text) > 3 && !ownTexts.has(text)));
  const foreignPatterns = patternsOf(foreign);
  const tops = [...new Set([...own.keys()].map((key) => key.split('.')[0] ?? ''))].map(escaped).join('|');
  const key = new RegExp(`^(${tops})(\\.[\\w-]+)+$`);
  const faultOf = ({ text, language }: SaidText): string | null => {
    if (key.test(text)) return `a key without words: ${text}`;
    if (/\{\{\w+\}\}/.test(text)) return `a value that was not put in: ${text}`;
    if (language !== chosen) return null;
    const isForeign = foreign.has(text) || foreignPatterns.some((pattern) => pattern.test(text));
    return isForeign ? `not translated: ${text}` : null;
  };
  return (said) => [...new Set(said.flatMap((each) => faultOf(each) ?? []))];
}
