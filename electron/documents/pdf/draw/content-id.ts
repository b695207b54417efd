/** Odd multipliers of the two lanes; the first is that of FNV-1a. */
const FIRST = 0x01000193;
const SECOND = 0x9e3779b1;
const SEED = 0x811c9dc5;

/**
 * Sixteen bytes that are the same for the same content and others for another: the file id of a PDF, which wants
 * neither a secret nor a proof (ISO 32000-1, 14.4).
 */
export function contentId(content: unknown): Uint8Array {
  const json = JSON.stringify(content);
  let first = SEED;
  let second = SEED;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    first = Math.imul(first ^ code, FIRST);
    second = Math.imul(second ^ code, SECOND) ^ (second >>> 15);
  }
  const lanes = [first, second, Math.imul(first, SECOND), Math.imul(second, FIRST) ^ first];
  return Uint8Array.from(lanes.flatMap((each) => [each >>> 24, each >>> 16, each >>> 8, each]));
}
