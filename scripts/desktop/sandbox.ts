import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How Electron's sandbox stands on this system. */
export type SandboxState =
  | { readonly kind: 'works' }
  /** Chromium refuses to start as root with its sandbox. */
  | { readonly kind: 'root' }
  /** Ubuntu 24.04 keeps unprivileged programs from making one; `command` gives Electron's helper the right. */
  | { readonly kind: 'restricted'; readonly command: string };

const restrictionFile = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

export function sandboxState(executable: string): SandboxState {
  if (process.platform !== 'linux') return { kind: 'works' };
  if (process.getuid?.() === 0) return { kind: 'root' };
  if (!existsSync(restrictionFile) || readFileSync(restrictionFile, 'utf8').trim() !== '1') return { kind: 'works' };
  const helper = join(dirname(executable), 'chrome-sandbox');
  const file = statSync(helper, { throwIfNoEntry: false });
  const isSetuidRoot = file !== undefined && file.uid === 0 && (file.mode & 0o4000) !== 0;
  if (isSetuidRoot) return { kind: 'works' };
  return { kind: 'restricted', command: `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'` };
}
