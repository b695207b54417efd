/** The parts of the window between which F6 goes: bar, steps, panes, the screen itself. */
const REGIONS = 'header.kl-bar, nav.kl-steps, main, [data-region]';
const FOCUSABLE =
  'a[href], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), textarea, select, [tabindex="0"]';

/** Puts the focus on the first thing of the next part of the window, as F6 does in Windows. */
export function goToNextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)];
  const at = regions.findLastIndex((each) => each.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const first = regions[(at + step + regions.length) % regions.length]?.querySelector<HTMLElement>(FOCUSABLE);
    if (first === undefined || first === null) continue;
    first.focus();
    return;
  }
}
