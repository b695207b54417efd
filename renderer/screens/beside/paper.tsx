import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEditedField } from './edited-field.ts';
import { originsAt, originsOfParagraph, WAY_HINT } from './printed-runs.ts';
import { useFollowField } from './use-follow-field.ts';
import { useOpenOrigin } from './use-open-origin.ts';

type PaperProps = {
  /** Anything that is another one when the document was drawn again. */
  readonly drawn: object;
  readonly children: ReactNode;
};

const BACK: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A drawn document that leads back to the fields it was made from: by a click, or with the arrow keys from paragraph to paragraph
 * and Enter. The field that is being edited is marked in it.
 */
export function Paper({ drawn, children }: PaperProps) {
  const { t } = useTranslation();
  const paper = useRef<HTMLDivElement>(null);
  const openOrigin = useOpenOrigin();
  const { uncover } = useEditedField();
  useFollowField(paper, drawn);

  function open(origins: readonly string[]): void {
    if (origins.length === 0) return;
    // A field under the document cannot take the cursor.
    flushSync(uncover);
    openOrigin(origins);
  }
  function onClick({ target, clientX, clientY }: MouseEvent): void {
    // Words that are being marked with the mouse are wanted for copying.
    if (!(target instanceof HTMLElement) || window.getSelection()?.isCollapsed === false) return;
    open(originsAt(target, clientX, clientY));
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const { target, currentTarget, key } = event;
    const at = target instanceof HTMLElement && target.matches('[data-way]') ? target : null;
    if (key === 'Enter' && at !== null) {
      event.preventDefault();
      open(originsOfParagraph(at));
    }
    const step = BACK[key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    const next = neighbour(currentTarget, at, step);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }
  return (
    <div data-region>
      {/* biome-ignore lint/a11y/useSemanticElements: a document is no group of fields */}
      <div
        ref={paper}
        className="kl-ways"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrow keys lead to the paragraphs
        tabIndex={0}
        role="group"
        aria-label={t('beside.paper')}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <span id={WAY_HINT} hidden>
          {t('beside.opens')}
        </span>
        {children}
      </div>
    </div>
  );
}

/** The next paragraph that leads somewhere; from the paper itself, the first one in sight. */
function neighbour(paper: HTMLElement, from: HTMLElement | null, step: number): HTMLElement | null {
  const all = [...paper.querySelectorAll<HTMLElement>('[data-way]')].filter((each) => each.offsetParent !== null);
  if (from !== null) return all[all.indexOf(from) + step] ?? null;
  const top = (paper.closest('[data-paper]') ?? paper).getBoundingClientRect().top;
  return all.find((each) => each.getBoundingClientRect().top >= top) ?? all[0] ?? null;
}
