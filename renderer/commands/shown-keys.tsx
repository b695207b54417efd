import { Kbd } from '@mantine/core';
import { type Keys, keysText } from './keys.ts';

/** Keys of a command, to read. */
export function ShownKeys({ keys }: { readonly keys: readonly Keys[] }) {
  return <Kbd className="kl-keys">{keysText(keys)}</Kbd>;
}
