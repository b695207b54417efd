import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './stage.ts';

type PageWithAxe = typeof globalThis & { readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> } };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What lies over the page (a menu, a tooltip) belongs to its button: no part of the page has to hold it («region», moderate). */
function isAbove(id: string, html: string): boolean {
  return id === 'region' && /role="(menu|tooltip)"|data-portal/.test(html);
}

/**
 * What axe-core finds in the page once no colour is on its way any more, one line a rule: «rule (impact): elements».
 * @param rules which rules to look at; all of them when nothing is said
 */
export async function axeFaults(window: Page, rules: RunOptions = {}): Promise<readonly string[]> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(SOURCE);
  await settled(window);
  const { violations } = await window.evaluate((options) => (globalThis as PageWithAxe).axe.run(options), {
    ...rules,
    resultTypes: ['violations'],
  } satisfies RunOptions);
  return violations
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.filter(({ html }) => !isAbove(id, html)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
