import { describe, expect, test } from 'vitest';
import type { BilingualText } from '../../electron/domain/bilingual-text.ts';
import { withTranslationStamps } from '../../electron/domain/translation.ts';
import { createDraft } from '../../renderer/saving/draft.ts';
import { withSavedStamps } from '../../renderer/saving/saved-stamps.ts';

type Form = { readonly text: BilingualText };

const stampOf = (vi: string, en: string) => withTranslationStamps<Form>({ text: { vi, en } }).text.translated;
const old = stampOf('Hồ sơ', 'Files');

describe('stamps that saving wrote', () => {
  test('come into the value being edited, also beside what was typed meanwhile', () => {
    const sent = { title: { vi: 'Hồ sơ', en: 'Files' }, rows: [] };
    const value = { ...sent, title: { ...sent.title, vi: 'Hồ sơ trễ hẹn' } };
    expect(withSavedStamps(value, sent, withTranslationStamps(sent))).toEqual({
      title: { vi: 'Hồ sơ trễ hẹn', en: 'Files', translated: old },
      rows: [],
    });
  });

  test('find their rows when others came, went or moved', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((en) => ({ name: { vi: 'Tên', en } }));
    const sent = { rows: [one, two, three] };
    const saved = withTranslationStamps(sent);
    const value = { rows: [three, { name: {} }, one] };
    expect(withSavedStamps<unknown>(value, sent, saved)).toEqual({
      rows: [saved.rows[2], { name: {} }, saved.rows[0]],
    });
  });

  test('do not undo a confirmation made while saving was under way', () => {
    const sent = { title: { vi: 'Hồ sơ mới', en: 'Files', translated: old } };
    const value = { title: { vi: 'Hồ sơ mới', en: 'Files', translated: undefined } };
    expect(withSavedStamps<unknown>(value, sent, withTranslationStamps(sent))).toBe(value);
  });

  test('leave everything typed as it is, and the value itself when there is nothing to take', () => {
    const sent = { title: { vi: 'Hồ sơ'.normalize('NFD'), en: 'Files', translated: old }, date: '2024-01-01' };
    const saved = { title: { vi: 'Hồ sơ', en: 'Files', translated: old }, date: '2025-01-01' };
    expect(withSavedStamps(sent, sent, saved)).toBe(sent);
    expect(withSavedStamps(sent, sent, null)).toBe(sent);
  });
});

test('English written and then Vietnamese changed in one sitting is stale', async () => {
  const stored: { text: object }[] = [];
  const draft = createDraft<Form>({
    key: 'stamps',
    saved: withTranslationStamps({ text: { vi: 'Hồ sơ', en: 'Files' } }),
    write: async (value) => {
      const written = withTranslationStamps(value);
      stored.push(written);
      return { ok: true, value: written };
    },
  });
  draft.change(({ text }) => ({ text: { ...text, en: 'Dossiers' } }));
  await draft.flush();
  draft.change(({ text }) => ({ text: { ...text, vi: 'Hồ sơ trễ hẹn' } }));
  await draft.flush();
  expect(stored.at(-1)).toEqual({
    text: { vi: 'Hồ sơ trễ hẹn', en: 'Dossiers', translated: stampOf('Hồ sơ', 'Dossiers') },
  });
});
