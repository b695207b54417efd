import type { Page } from 'playwright-core';

/** What the focus may draw: on the element, or on what stands for it beside or around it. Runs inside the page. */
function lookOf(element: Element | null): string {
  const parent = element?.parentElement ?? null;
  const around = [element, parent, parent?.parentElement ?? null, ...(parent?.children ?? [])];
  return JSON.stringify(
    around.map((each) => {
      if (each === null) return null;
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
    const withFocus = await focused.evaluate(lookOf);
    // The next Tab goes on from here all the same.
    await focused.evaluate((element) => (element instanceof HTMLElement ? element.blur() : undefined));
    const without = await focused.evaluate(lookOf);
    const name = await focused.evaluate((element) =>
      element === null || element === document.body ? '' : element.outerHTML.slice(0, 160),
    );
    if (name !== '' && withFocus === without) faults.push(`no ring of the focus: ${name}`);
  }
  return faults;
}
