const BLOCK = 1 << 20;

/** Gathers many small pieces in few large blocks: tens of thousands of small arrays cost more than their bytes. */
export class ByteSink {
  readonly #full: Uint8Array[] = [];
  #block = new Uint8Array(BLOCK);
  #used = 0;

  push(chunk: Uint8Array): void {
    if (this.#used + chunk.length > BLOCK) this.#next();
    if (chunk.length > BLOCK) {
      this.#full.push(chunk);
      return;
    }
    this.#block.set(chunk, this.#used);
    this.#used += chunk.length;
  }

  /** All bytes in order, in an array of their own. */
  bytes(): Uint8Array {
    this.#next();
    const whole = new Uint8Array(this.#full.reduce((sum, each) => sum + each.length, 0));
    let at = 0;
    for (const each of this.#full) {
      whole.set(each, at);
      at += each.length;
    }
    return whole;
  }

  #next(): void {
    if (this.#used === 0) return;
    this.#full.push(this.#block.subarray(0, this.#used));
    this.#block = new Uint8Array(BLOCK);
    this.#used = 0;
  }
}
