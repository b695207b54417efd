import { bilingual, type Values } from '../words.mjs';

/** Why there is no Electron to run: `missing-packages` is mended by one apt-get line, `unavailable` is not. */
export type RefusalKind = 'missing-packages' | 'unavailable';

/** A refusal that the person at the terminal is told in a sentence of locales/{vi,en}/start.json, never as a stack. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly key: string;
  readonly values: Values;

  constructor(kind: RefusalKind, key: string, values: Values = {}) {
    super(bilingual(key, values).join(' · '));
    this.kind = kind;
    this.key = key;
    this.values = values;
  }
}
