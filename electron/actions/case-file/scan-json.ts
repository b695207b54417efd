/** A spot in a text as editors count it: lines from 1, columns in characters from 1. */
export type TextSpot = { readonly line: number; readonly column: number };

export type RepeatedField = TextSpot & { readonly path: readonly PropertyKey[] };

export type JsonFaults = {
  /** Where the syntax breaks; null when the text is JSON. */
  readonly brokenAt: TextSpot | null;
  /** Fields written twice in one group: of these `JSON.parse` silently keeps the last, which loses what was written. */
  readonly repeated: readonly RepeatedField[];
};

/** A group (with the names met so far) or a list that is still open; `step` is the name or index being read. */
type Frame = { readonly names: Set<string> | null; step: PropertyKey };
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function spotAt(text: string, offset: number): TextSpot {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}

/** Iterative, so that depth cannot end it. Each step either moves on and answers true, or stays on the fault. */
class JsonScanner {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly #repeated: RepeatedField[] = [];
  #at = 0;
  #expected: Expected = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFaults {
    do this.#match(SPACE);
    while (this.#at < this.#text.length && this.#step());
    const whole = this.#at >= this.#text.length && this.#expected === 'nothing';
    return { brokenAt: whole ? null : spotAt(this.#text, this.#at), repeated: this.#repeated };
  }

  #step(): boolean {
    const character = this.#text[this.#at];
    switch (this.#expected) {
      case 'nothing':
        return false;
      case 'colon':
        return character === ':' && this.#moveTo('value');
      case 'comma-or-end':
        return character === ',' ? this.#comma() : this.#close(character);
      case 'name-or-end':
        return character === '}' ? this.#close(character) : this.#name();
      case 'name':
        return this.#name();
      case 'value-or-end':
        return character === ']' ? this.#close(character) : this.#value(character);
      case 'value':
        return this.#value(character);
    }
  }

  #moveTo(expected: Expected): boolean {
    this.#at += 1;
    this.#expected = expected;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #afterValue(): Expected {
    return this.#frames.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #value(character: string | undefined): boolean {
    if (character === '{') {
      this.#frames.push({ names: new Set(), step: '' });
      return this.#moveTo('name-or-end');
    }
    if (character === '[') {
      this.#frames.push({ names: null, step: 0 });
      return this.#moveTo('value-or-end');
    }
    const read = character === '"' ? this.#string() : this.#match(SCALAR);
    if (read) this.#expected = this.#afterValue();
    return read;
  }

  #close(character: string | undefined): boolean {
    const frame = this.#frames.at(-1);
    if (frame === undefined || character !== (frame.names === null ? ']' : '}')) return false;
    this.#frames.pop();
    return this.#moveTo(this.#afterValue());
  }

  #comma(): boolean {
    const frame = this.#frames.at(-1);
    if (typeof frame?.step === 'number') frame.step += 1;
    return this.#moveTo(frame?.names === null ? 'value' : 'name');
  }

  #name(): boolean {
    const start = this.#at;
    if (this.#text[start] !== '"' || !this.#string()) return false;
    const frame = this.#frames.at(-1);
    const name = String(JSON.parse(this.#text.slice(start, this.#at)));
    if (frame !== undefined) frame.step = name;
    if (frame?.names?.has(name)) {
      this.#repeated.push({ path: this.#frames.map((each) => each.step), ...spotAt(this.#text, start) });
    }
    frame?.names?.add(name);
    this.#expected = 'colon';
    return true;
  }

  #string(): boolean {
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code < 0x20) return false;
      if (code === 0x5c) {
        if (!this.#match(ESCAPE)) return false;
      } else {
        this.#at += 1;
        if (code === 0x22) return true;
      }
    }
    return false;
  }
}

/**
 * Reads JSON once without building it, to say where it breaks and which fields stand twice.
 * `JSON.parse` itself names a place only for some faults, and none for repeated fields.
 */
export function scanJson(text: string): JsonFaults {
  return new JsonScanner(text).run();
}
