import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Vietnamese as input methods send it to the page: composed by the system (Windows), or taken back and written anew (UniKey). */

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;
let keys: CDPSession;
let sampleId: string;

const TEXT = 'Ủy ban nhân dân huyện Đắk Mil, kiểm tra trễ hẹn';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  await window.locator('main').waitFor();
  keys = await launched.app.context().newCDPSession(window);
  const sample = await window.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
  if (!sample.ok) throw new Error('no sample');
  sampleId = sample.value.id;
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

/** The stages of a word under Telex: each letter first plain, then with its marks. */
function stagesOf(word: string): readonly string[] {
  const stages: string[] = [];
  let written = '';
  for (const letter of word) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('Đ', 'D').replace('đ', 'd');
    if (plain !== letter) stages.push(written + plain);
    written += letter;
    stages.push(written);
  }
  return stages;
}

/** As Windows' own Vietnamese keyboard does: the word stays open until it is done. */
async function compose(text: string): Promise<void> {
  for (const word of text.split(/(?<= )/)) {
    for (const stage of stagesOf(word.trimEnd()))
      await keys.send('Input.imeSetComposition', {
        text: stage,
        selectionStart: stage.length,
        selectionEnd: stage.length,
      });
    await keys.send('Input.insertText', { text: word.trimEnd() });
    if (word.endsWith(' ')) await keys.send('Input.insertText', { text: ' ' });
  }
}

/** As UniKey does: what was written is deleted letter by letter and written anew, all at once. */
async function rewrite(text: string): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const word of text.split(/(?<= )/)) {
    let before = '';
    for (const stage of stagesOf(word.trimEnd())) {
      const kept = commonStart(before, stage);
      for (let at = kept; at < before.length; at += 1) sent.push(...backspace());
      sent.push(keys.send('Input.insertText', { text: stage.slice(kept) }));
      before = stage;
    }
    if (word.endsWith(' ')) sent.push(keys.send('Input.insertText', { text: ' ' }));
  }
  await Promise.all(sent);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function backspace(): readonly Promise<unknown>[] {
  const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
  return [
    keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}

const METHODS = { composed: compose, rewritten: rewrite } as const;

async function open(address: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await window.locator('main').waitFor();
}

/** Empties the field and writes into it as the input method does. */
async function write(selector: string, method: keyof typeof METHODS, text: string): Promise<string> {
  const field = window.locator(selector).first();
  await field.waitFor();
  await field.fill('');
  await field.focus();
  await METHODS[method](text);
  return field.inputValue();
}

async function savedFacts() {
  const read = await window.evaluate((id) => globalThis.window.ketLuan.ask('inspections.read', { id }), sampleId);
  if (!read.ok) throw new Error('the sample cannot be read');
  return read.value.facts;
}

const METHOD_NAMES = ['composed', 'rewritten'] as const;

test.each(METHOD_NAMES)(
  'fields of the facts hold and save what was typed, %s, while they are saved',
  async (method) => {
    await open(`/inspection/${sampleId}/decision`);
    for (const place of ['subject.vi', 'decision.issuer.vi', 'team.name.vi']) {
      expect(await write(`[data-place="${place}"]:is(input, textarea)`, method, `${TEXT} (${method})`), place).toBe(
        `${TEXT} (${method})`,
      );
      // Typing goes on while the answer of a save arrives: the longest wait before one is a second.
      for (let part = 0; part < 4; part += 1) {
        await METHODS[method](' Đắk Nông');
        await window.waitForTimeout(350);
      }
      await expect
        .poll(() => window.locator(`[data-place="${place}"]:is(input, textarea)`).inputValue(), { message: place })
        .toBe(`${TEXT} (${method})${' Đắk Nông'.repeat(4)}`);
    }
    await window.locator('[data-save-state="saved"]').waitFor();
    const facts = await savedFacts();
    expect(facts.subject.vi).toBe(`${TEXT} (${method})${' Đắk Nông'.repeat(4)}`);
    expect(facts.team?.name?.vi).toBe(`${TEXT} (${method})${' Đắk Nông'.repeat(4)}`);
  },
);

test.each(METHOD_NAMES)('a finding’s title and narrative, %s', async (method) => {
  await open(`/inspection/${sampleId}/findings`);
  await window.locator('.kl-row button').first().click();
  for (const place of ['title.vi', 'narrative.vi'])
    expect(await write(`[data-place="${place}"]:is(input, textarea)`, method, TEXT), place).toBe(TEXT);
});

test.each(METHOD_NAMES)('searches, %s', async (method) => {
  await open('/');
  expect(await write('[data-search]', method, 'Đắk Mil')).toBe('Đắk Mil');
  await open('/tools/glossary');
  expect(await write('[data-search], main input', method, 'Kế hoạch khắc phục')).toBe('Kế hoạch khắc phục');
  await open('/tools/help');
  expect(await write('[data-search]', method, 'Đắk Mil')).toBe('Đắk Mil');
  await window.keyboard.press('Control+k');
  expect(await write('[role="combobox"]', method, 'Đắk Mil')).toBe('Đắk Mil');
  await window.locator('[role="option"]').first().waitFor();
  await window.keyboard.press('Escape');
});

test('a word that is being composed belongs to the input method: no shortcut runs', async () => {
  await open(`/inspection/${sampleId}/decision`);
  const field = window.locator('[data-place="subject.vi"]:is(input, textarea)');
  await field.fill('');
  await field.focus();
  await keys.send('Input.imeSetComposition', { text: 'Đa', selectionStart: 2, selectionEnd: 2 });
  const wasTaken = await window.evaluate(() => {
    const event = new KeyboardEvent('keydown', {
      key: 'k',
      code: 'KeyK',
      ctrlKey: true,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(wasTaken).toBe(false);
  await keys.send('Input.insertText', { text: 'Đắk' });
  await expect.poll(() => field.inputValue()).toBe('Đắk');
});

test('nothing Vietnamese is underlined in red, and every field of it says its language', async () => {
  await open(`/inspection/${sampleId}/decision`);
  await window.locator('[data-place="subject.vi"]').first().waitFor();
  const fields = await window.locator('main :is(input:not([type]), input[type="text"], textarea)').evaluateAll((all) =>
    all.map((field) => ({
      place: field.getAttribute('data-place'),
      lang: field.getAttribute('lang'),
      isChecked: field instanceof HTMLElement && field.spellcheck,
    })),
  );
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(({ isChecked }) => isChecked)).toEqual([]);
  const bilingual = fields.filter(({ place }) => /\.(vi|en)$/.test(place ?? ''));
  expect(bilingual.filter(({ place, lang }) => !place?.endsWith(`.${lang}`))).toEqual([]);
});
