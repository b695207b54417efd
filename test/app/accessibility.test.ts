import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_START, SCREENS } from './every-screen.ts';
import { closeStage, fillStage, leave, openStage, type Stage, showColours, speak } from './stage.ts';

/** What axe-core finds on every screen and on what opens over it, in both languages, light and dark. */
type PageWithAxe = typeof globalThis & { readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> } };

let stage: Stage;
let axeSource: string;

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  stage = await openStage();
});

afterAll(() => closeStage(stage));

async function violations(rules: RunOptions): Promise<readonly string[]> {
  const { window } = stage.launched;
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(axeSource);
  const { violations: found } = await window.evaluate((options) => (globalThis as PageWithAxe).axe.run(options), {
    ...rules,
    resultTypes: ['violations'],
  } satisfies RunOptions);
  // What lies over the page (a menu, a tooltip) belongs to its button: no part of the page has to hold it («region», moderate).
  const isAbove = (id: string, html: string): boolean =>
    id === 'region' && /role="(menu|tooltip)"|data-portal/.test(html);
  return found
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.filter(({ html }) => !isAbove(id, html)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}

/** All rules in one scheme; in the other one only what colours change. Vietnamese begins light, English dark. */
async function expectNothing(name: string): Promise<void> {
  const schemes = stage.language === 'vi' ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  for (const [index, scheme] of schemes.entries()) {
    await showColours(stage, scheme);
    const found = await violations(index === 0 ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] });
    expect.soft(found, `${name}, ${stage.language}, ${scheme}`).toEqual([]);
  }
}

test('the first start has nothing to mend', async () => {
  for (const language of ['vi', 'en'] as const) {
    await speak(stage, language);
    await FIRST_START.show(stage);
    await expectNothing(FIRST_START.name);
  }
});

describe.each(['vi', 'en'] as const)('%s', (language) => {
  beforeAll(async () => {
    await fillStage(stage);
    await speak(stage, language);
  });

  test.each(SCREENS)('$name has nothing to mend, light and dark', async ({ name, show }) => {
    await show(stage);
    await expectNothing(name);
    await leave(stage);
  });
});
