import type { Locator, Page } from 'playwright-core';

/** How somebody works with the window, and what it costs: each click, each key. */
export type Work = { readonly clicks: number; readonly keys: number };

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell 1980): a key of an average typist, a click with the way of the
 * hand and the mouse to it, and a moment to look before each field.
 */
const SECONDS = { key: 0.28, click: 1.5, look: 1.35 } as const;
/** Telex writes «ế» with three keys: for Vietnamese, about this many for each letter that carries a mark. */
const KEYS_OF_MARKED = 2.5;

/** Enters a case either with mouse and keyboard or by keyboard alone, and counts. */
export class Person {
  #clicks = 0;
  #keys = 0;
  #looks = 0;
  readonly #page: Page;
  readonly #hasMouse: boolean;

  constructor(page: Page, hasMouse: boolean) {
    this.#page = page;
    this.#hasMouse = hasMouse;
  }

  /** Goes to a control and uses it: a click, or Tab until it has the focus and Enter. */
  async use(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    this.#looks += 1;
    await target.waitFor();
    if (this.#hasMouse) {
      this.#clicks += 1;
      await target.click();
      return;
    }
    await this.reach(target);
    await this.press(key);
  }

  /** A control for the mouse, its shortcut for the keyboard. */
  async take(target: Locator, shortcut: string): Promise<void> {
    if (this.#hasMouse) return this.use(target);
    this.#looks += 1;
    await target.waitFor();
    await this.press(shortcut);
  }

  /** Chooses from a list that the system shows. `label` is the beginning of the choice. */
  async choose(list: Locator, label: string): Promise<void> {
    this.#looks += 1;
    await list.waitFor();
    const labels = await list.locator('option').allTextContents();
    const wanted = labels.findIndex((each) => each.startsWith(label));
    if (wanted < 0) throw new Error(`«${label}» is not among ${labels.join(' | ')}`);
    if (this.#hasMouse) {
      this.#clicks += 2;
      await list.selectOption({ index: wanted });
      return;
    }
    await this.reach(list);
    const chosen = await list.evaluate((element: HTMLSelectElement) => element.selectedIndex);
    const key = wanted > chosen ? 'ArrowDown' : 'ArrowUp';
    for (let presses = 0; presses < Math.abs(wanted - chosen); presses += 1) await this.press(key);
  }

  /** Writes into a field. */
  async write(target: Locator, text: string): Promise<void> {
    this.#looks += 1;
    await target.waitFor();
    if (this.#hasMouse) {
      if (!(await isFocused(target))) {
        this.#clicks += 1;
        await target.click();
      }
    } else {
      await this.reach(target);
    }
    await this.type(text);
  }

  /** Writes where the cursor is. */
  async type(text: string): Promise<void> {
    this.#keys += keysOf(text);
    await this.#page.keyboard.insertText(text);
  }

  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  /** Tab, forwards or backwards, whichever is nearer; the window must lead there within a hundred presses. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    if (await isFocused(target)) return;
    const key = await this.#nearer(target);
    for (let presses = 0; presses < 100; presses += 1) {
      await this.press(key);
      if (await isFocused(target)) return;
    }
    throw new Error(`no way with ${key} to ${target}`);
  }

  async #nearer(target: Locator): Promise<'Tab' | 'Shift+Tab'> {
    const isBefore = await target.evaluate((element: Element) => {
      const { activeElement } = element.ownerDocument;
      if (activeElement === null || activeElement === element.ownerDocument.body) return false;
      return (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    return isBefore ? 'Shift+Tab' : 'Tab';
  }

  work(): Work {
    return { clicks: this.#clicks, keys: this.#keys };
  }

  /** Minutes that a person needs, who types with average speed and reads the facts from paper. */
  minutes(): number {
    const seconds = this.#keys * SECONDS.key + this.#clicks * SECONDS.click + this.#looks * SECONDS.look;
    return seconds / 60;
  }
}

function keysOf(text: string): number {
  const marked = text.normalize('NFC').match(/[À-ỹđĐ]/gu)?.length ?? 0;
  return Math.round(text.length - marked + marked * KEYS_OF_MARKED);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element: Element) => element.ownerDocument.activeElement === element);
}
