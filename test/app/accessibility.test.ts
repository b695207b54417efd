import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { FIRST_START, SCREENS } from './every-screen.ts';
import { closeStage, fillStage, leave, openStage, type Stage, showColours, speak } from './stage.ts';

/** What axe-core finds on every screen and on what opens over it, in both languages, light and dark. */
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => closeStage(stage));

/** All rules in one scheme; in the other one only what colours change. Vietnamese begins light, English dark. */
async function expectNothing(name: string): Promise<void> {
  const schemes = stage.language === 'vi' ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  for (const [index, scheme] of schemes.entries()) {
    await showColours(stage, scheme);
    const found = await axeFaults(
      stage.launched.window,
      index === 0 ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] },
    );
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
