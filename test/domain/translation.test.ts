import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BilingualText } from '../../electron/domain/bilingual-text.ts';
import { fingerprint } from '../../electron/domain/fingerprint.ts';
import {
  openTranslations,
  type TranslationState,
  translationState,
  withTranslationStamps,
} from '../../electron/domain/translation.ts';

const saved = (text: BilingualText): BilingualText => withTranslationStamps({ text }).text;

/** Words with tones, đ, both forms of Unicode, spaces around, and nothing at all. */
const words = fc
  .constantFrom('Thủ tục hành chính', 'Thủ tục', 'đơn thư', 'hồ sơ trễ hẹn', ' Thủ tục ', '', '  ', 'dossiers', 'files')
  .chain((text) => fc.constantFrom(text, text.normalize('NFD')));
const step = fc.oneof(
  fc.record({ kind: fc.constant('vi' as const), words }),
  fc.record({ kind: fc.constant('en' as const), words }),
  fc.record({ kind: fc.constant('confirm' as const), words }),
);

const plain = (text: string | undefined) => (text ?? '').normalize('NFC').trim();

function expectedState(vi: string, en: string, source: string): TranslationState | null {
  if (vi === '') return null;
  if (en === '') return 'missing';
  return vi === source ? 'drafted' : 'stale';
}

describe('the state of a translation', () => {
  test('whatever is typed in whatever order, it is stale exactly when the Vietnamese changed after the English', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let text: BilingualText = {};
        // The Vietnamese that stood there when the English was last written or confirmed.
        let source = '';
        for (const { kind, words: typed } of steps) {
          const before = plain(text.en);
          text = saved(kind === 'confirm' ? { vi: text.vi, en: text.en } : { ...text, [kind]: typed });
          if (kind === 'confirm' || plain(text.en) !== before) source = plain(text.vi);
          expect(translationState(text)).toBe(expectedState(plain(text.vi), plain(text.en), source));
        }
      }),
    );
  });

  test('saving again changes nothing', () => {
    fc.assert(
      fc.property(fc.record({ vi: words, en: words }), (text) => {
        const once = saved(text);
        expect(saved(once)).toBe(once);
      }),
    );
  });

  test('undoing a confirmation brings the old stamp and the state back', () => {
    const drafted = saved({ vi: 'Hồ sơ', en: 'Files' });
    const changed = saved({ ...drafted, vi: 'Hồ sơ trễ hẹn' });
    const confirmed = saved({ vi: changed.vi, en: changed.en });
    expect([changed, confirmed].map(translationState)).toEqual(['stale', 'drafted']);
    expect(translationState(saved({ ...confirmed, translated: changed.translated }))).toBe('stale');
  });

  test('Vietnamese put back as it was needs no new translation', () => {
    const drafted = saved({ vi: 'Hồ sơ', en: 'Files' });
    const changed = saved({ ...drafted, vi: 'Hồ sơ trễ hẹn' });
    expect(translationState(saved({ ...changed, vi: 'Hồ sơ' }))).toBe('drafted');
  });

  test('English taken away leaves no stamp', () => {
    const drafted = saved({ vi: 'Hồ sơ', en: 'Files' });
    expect(saved({ ...drafted, en: '' })).toEqual({ vi: 'Hồ sơ', en: '' });
  });
});

test('open translations name their places, however deep', () => {
  const finding = { title: { vi: 'a' }, causes: [{ text: { vi: 'b', en: 'b' } }, { text: { vi: 'c' } }], period: {} };
  expect(openTranslations(finding)).toEqual([
    { where: 'title', state: 'missing' },
    { where: 'causes[1].text', state: 'missing' },
  ]);
});

describe('fingerprints', () => {
  test('are what the case file takes', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-z]{1,11}$/.test(fingerprint(text))));
  });

  test('stay the same for ever: they stand in files', () => {
    expect([fingerprint(''), fingerprint('Thủ tục hành chính')]).toEqual(['wvjl67o803', '13qijv59bnc']);
  });

  test('tell apart texts that differ in one letter or in order', () => {
    const base = 'Giải quyết hồ sơ trễ hẹn tại Ủy ban nhân dân huyện Đắk Mil';
    const others = [...base].map((_, at) => `${base.slice(0, at)}x${base.slice(at + 1)}`);
    const swapped = [...base].slice(1).map((_, at) => base.slice(0, at) + base[at + 1] + base[at] + base.slice(at + 2));
    const texts = new Set([base, ...others, ...swapped]);
    expect(new Set([...texts].map(fingerprint)).size).toBe(texts.size);
  });
});
