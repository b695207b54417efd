/** `facts.period.from`, `counts[0].affected` as steps; the name of the whole in front is dropped. */
export function stepsOf(where: string): readonly string[] {
  return where
    .replace(/^(facts|finding)\./, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
}

/** `value` with the part at `steps` as it is in `source`; null when there is no such part. */
export function withPartOf<T>(value: T, source: T, steps: readonly string[]): T | null {
  if (steps.length === 0) return null;
  const replaced = replacePart(value, source, steps);
  return replaced === NOTHING ? null : (replaced as T);
}

const NOTHING = Symbol('nothing');

function replacePart(value: unknown, source: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return source;
  if (!isKeyed(value)) return NOTHING;
  const part = replacePart(value[step], isKeyed(source) ? source[step] : undefined, rest);
  if (part === NOTHING) return NOTHING;
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === step ? part : each));
  return { ...value, [step]: part };
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
