/**
 * What is drawn wrongly on the page as it stands, each fault in a line. Runs inside the page: everything it needs is in it.
 * Only what one can see or reach counts; what scrolls, or ends in «…» on purpose, is no fault.
 */
export function faultsOfPage(): string[] {
  type Box = { left: number; top: number; right: number; bottom: number };
  const CONTROLS = 'a[href], button, input, select, textarea, [role="button"], [role="menuitem"], [role="option"]';
  const faults = new Set<string>();
  const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const widthOf = (box: Box): number => box.right - box.left;
  const heightOf = (box: Box): number => box.bottom - box.top;
  const both = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const isSolid = (box: Box, least = 2): boolean => widthOf(box) > least && heightOf(box) > least;

  function nameOf(element: Element): string {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
    const at = element.closest('[data-place]')?.getAttribute('data-place') ?? '';
    return `<${element.localName} class="${element.getAttribute('class')?.split(' ').at(-1) ?? ''}" ${at}> «${text.slice(0, 50)}»`;
  }

  /** One pixel large, clipped away or without any ink: for readers' ears, or for the mouse over another picture. */
  function isShown(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    // The way past the bar comes into the window with the focus.
    if (element.closest('.kl-skip:not(:focus)')) return false;
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { clipPath, clip, overflowX } = style(each);
      const { width, height } = each.getBoundingClientRect();
      if (clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)') return false;
      if (overflowX !== 'visible' && (width <= 1 || height <= 1)) return false;
    }
    return true;
  }

  function isScrolled(element: Element): boolean {
    return /auto|scroll/.test(style(element).overflowX + style(element).overflowY);
  }

  function isShortened(element: Element): boolean {
    return style(element).textOverflow === 'ellipsis' || style(element).webkitLineClamp !== 'none';
  }

  /** The part of the box that no scrolled or clipping ancestor hides. */
  function inSight(element: Element, box: Box): Box {
    let seen = both(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      if (style(each).overflowX !== 'visible' || style(each).overflowY !== 'visible')
        seen = both(seen, each.getBoundingClientRect());
      if (style(each).position === 'fixed') break;
    }
    return seen;
  }

  /** What lies over the page lies there on purpose: only things of one layer get in each other's way. */
  function layerOf(element: Element): Element {
    for (let each: Element = element; each.parentElement !== null; each = each.parentElement)
      if (/fixed|sticky/.test(style(each).position) || each.matches('[role="dialog"], [role="menu"]')) return each;
    return document.body;
  }

  function linesOf(node: Text): Box[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  }

  /** Whatever a modal dialog covers is out of reach. */
  const dialogs = [...document.querySelectorAll('[aria-modal="true"]')].filter((each) => each.checkVisibility());
  const root = dialogs.at(-1) ?? document.body;

  type Placed = { element: Element; layer: Element; box: Box };
  const written: Placed[] = [];

  function lookAtText(node: Text): void {
    const element = node.parentElement;
    if (element === null || node.data.trim() === '' || !isShown(element)) return;
    const lines = linesOf(node);
    for (const line of lines) cutBy(element, line);
    if (element.closest('[aria-hidden="true"], svg')) return;
    for (const line of lines) {
      const box = inSight(element, line);
      if (isSolid(box)) written.push({ element, layer: layerOf(element), box });
    }
  }

  /** How the box reaches out of an element that clips what it holds. */
  function cutOf(each: Element, line: Box): string | null {
    const { overflowX, overflowY } = style(each);
    const box = each.getBoundingClientRect();
    if (/hidden|clip/.test(overflowX) && (line.left < box.left - 2 || line.right > box.right + 2)) return 'at the side';
    if (/hidden|clip/.test(overflowY) && (line.top < box.top - 4 || line.bottom > box.bottom + 4)) return 'below';
    return null;
  }

  /** Text that reaches out of what clips it is cut off, unless it scrolls or is shortened before. */
  function cutBy(element: Element, line: Box): void {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      if (isShortened(each)) return;
      const cut = cutOf(each, line);
      if (cut !== null) faults.add(`cut off ${cut}: ${nameOf(element)}`);
      if (cut !== null || isScrolled(each)) return;
    }
    if (line.right > innerWidth + 1 || line.left < -1) faults.add(`out of the window: ${nameOf(element)}`);
  }

  /** Every two of one layer whose boxes meet, and the box that they share. */
  function eachMeeting(placed: Placed[], see: (one: Placed, other: Placed, shared: Box) => void): void {
    placed.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element))
          continue;
        see(one, other, both(one.box, other.box));
      }
  }

  function lookForTextOnText(): void {
    eachMeeting(written, (one, other, shared) => {
      const height = Math.min(heightOf(one.box), heightOf(other.box));
      if (widthOf(shared) > 3 && heightOf(shared) > height / 2)
        faults.add(`text on text: ${nameOf(one.element)} and ${nameOf(other.element)}`);
    });
  }

  function hasName(control: Element): boolean {
    const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
    const named = (control.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const said = [control, ...labels, ...named].map((each) => each?.textContent ?? '').join('');
    const pictures = [...control.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    const own = ['aria-label', 'title', 'placeholder', 'alt'].map((each) => control.getAttribute(each) ?? '');
    return `${said}${pictures.join('')}${own.join('')}`.trim() !== '';
  }

  function isReachable(control: Element): boolean {
    for (let each = control.parentElement; each !== null; each = each.parentElement) if (isScrolled(each)) return true;
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return left > -2 && top > -2 && right < innerWidth + 2 && bottom < innerHeight + 2;
  }

  function lookAtControls(): void {
    const controls = [...root.querySelectorAll(CONTROLS)].filter(
      (each) => isShown(each) && !each.closest('[aria-hidden="true"]'),
    );
    for (const control of controls) {
      if (!hasName(control)) faults.add(`without a name: ${nameOf(control)}`);
      if (!isReachable(control)) faults.add(`out of the window: ${nameOf(control)}`);
    }
    const placed = controls
      .map((element) => ({
        element,
        layer: layerOf(element),
        box: inSight(element, element.getBoundingClientRect()),
      }))
      .filter(({ box }) => isSolid(box));
    eachMeeting(placed, (one, other, shared) => {
      if (isSolid(shared, 3) && !isPairOnPurpose(one.element, other.element))
        faults.add(`one over the other: ${nameOf(one.element)} and ${nameOf(other.element)}`);
    });
  }

  /** A row that is pressed as a whole with buttons above it, or a button inside a field. */
  function isPairOnPurpose(one: Element, other: Element): boolean {
    const field = one.closest('[class*="Input-wrapper"]');
    if (field?.contains(other)) return true;
    const isRow = (each: Element): boolean => each.matches('.kl-row-open') || each.closest('.kl-row-open') !== null;
    const isAbove = (each: Element): boolean => each.closest('.kl-above') !== null;
    return (isRow(one) && isAbove(other)) || (isRow(other) && isAbove(one));
  }

  function lookAtWidth(): void {
    for (const element of [document.documentElement, document.body, ...root.querySelectorAll('.kl-scroll, main')])
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        faults.add(`wider than its place by ${element.scrollWidth - element.clientWidth}: ${nameOf(element)}`);
  }

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) lookAtText(node as Text);
  lookForTextOnText();
  lookAtControls();
  lookAtWidth();
  return [...faults];
}
