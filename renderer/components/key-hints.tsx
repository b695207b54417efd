import type { Keys } from '../commands/keys.ts';
import { ShownKeys } from '../commands/shown-keys.tsx';

type KeyHint = { readonly keys: readonly Keys[]; readonly does: string };

/** What can be done here by keyboard: keys on the left, their meaning on the right. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <dl className="kl-key-hints">
      {hints.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            <ShownKeys keys={keys} />
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
