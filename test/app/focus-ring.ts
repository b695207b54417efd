import type { Page } from 'playwright-core';
import { settled } from './stage.ts';

/** What the focus may draw: on the element, or on what stands for it beside or around it. Runs inside the page. */
function lookOf(element: Element | null): string {
  const around = [...(element?.parentElement?.children ?? [])];
  for (let each = element, level = 0; each !== null && level < 6; each = each.parentElement, level += 1)
    around.push(each);
  return JSON.stringify(
    around.map((each) => {
      const { outline, boxShadow, borderColor, backgroundColor, transform } = getComputedStyle(each);
      return [outline, boxShadow, borderColor, backgroundColor, transform];
    }),
  );
}

/** Goes on a few stops with Tab and names those that look the same with the focus and without. */
export async function stopsWithoutRing(window: Page, stops: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await window.keyboard.press('Tab');
    const focused = await window.evaluateHandle(() => document.activeElement);
    await settled(window);
    const withFocus = await focused.evaluate(lookOf);
    await focused.evaluate((element) => (element instanceof HTMLElement ? element.blur() : undefined));
    await settled(window);
    const without = await focused.evaluate(lookOf);
    await focused.evaluate((element) => (element instanceof HTMLElement ? element.focus() : undefined));
    // Where arrow keys choose among lines below a field, the chosen line shows where one is.
    const name = await focused.evaluate((element) =>
      element === null || element.matches('body, [aria-activedescendant]') ? '' : element.outerHTML.slice(0, 160),
    );
    if (name !== '' && withFocus === without) faults.push(`no ring of the focus: ${name}`);
  }
  return faults;
}
