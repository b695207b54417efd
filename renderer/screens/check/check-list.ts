import { useSyncExternalStore } from 'react';
import type { CheckFile, FileCheck, MendedCopy } from '../../../electron/contract/check-channels.ts';
import type { Problem } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';

export type CheckState =
  | { readonly name: 'waiting' }
  | { readonly name: 'checking' }
  | { readonly name: 'cancelled' }
  | { readonly name: 'checked'; readonly check: FileCheck }
  | { readonly name: 'refused'; readonly problems: readonly Problem[] };

export type CheckEntry = {
  readonly file: CheckFile;
  readonly state: CheckState;
  /** The mended copy written from it since it was last checked. */
  readonly copy: MendedCopy | null;
};

type CheckList = { readonly entries: readonly CheckEntry[]; readonly chosenId: string | null };

/** Outlives the screen: checking goes on, and its list stays, while people look at something else. */
let list: CheckList = { entries: [], chosenId: null };
const listeners = new Set<() => void>();
let isReading = false;

function put(next: Partial<CheckList>): void {
  list = { ...list, ...next };
  for (const each of listeners) each();
}

function change(id: string, changes: Partial<CheckEntry>): void {
  put({ entries: list.entries.map((each) => (each.file.id === id ? { ...each, ...changes } : each)) });
}

/** One file after the other: each takes a process of its own and much memory. */
async function readNext(): Promise<void> {
  const next = list.entries.find((each) => each.state.name === 'waiting');
  if (isReading || next === undefined) return;
  isReading = true;
  const { id } = next.file;
  change(id, { state: { name: 'checking' } });
  const answer = await ask('checks.run', { fileId: id });
  if (!answer.ok) change(id, { state: { name: 'refused', problems: answer.problems } });
  else if (answer.value === null) change(id, { state: { name: 'cancelled' } });
  else change(id, { state: { name: 'checked', check: answer.value } });
  isReading = false;
  await readNext();
}

function isUnderWay({ state }: CheckEntry): boolean {
  return state.name === 'waiting' || state.name === 'checking';
}

/** Checks files; those already in the list are checked again. The first of them is shown. */
export function checkFiles(files: readonly CheckFile[]): void {
  const [first] = files;
  if (first === undefined) return;
  const waiting = files
    .filter((file, index) => files.findIndex((each) => each.id === file.id) === index)
    .map((file): CheckEntry => ({ file, state: { name: 'waiting' }, copy: null }));
  const again = (entry: CheckEntry) => waiting.find((each) => each.file.id === entry.file.id && !isUnderWay(entry));
  const isNew = ({ file }: CheckEntry) => !list.entries.some((each) => each.file.id === file.id);
  put({
    entries: [...list.entries.map((each) => again(each) ?? each), ...waiting.filter(isNew)],
    chosenId: first.id,
  });
  void readNext();
}

export function chooseEntry(id: string): void {
  put({ chosenId: id });
}

/** Stops what is read now, or takes it out of the waiting ones. */
export function stopChecking(entries: readonly CheckEntry[]): void {
  for (const { file, state } of entries) {
    if (state.name === 'waiting') change(file.id, { state: { name: 'cancelled' } });
    if (state.name === 'checking') void ask('checks.cancel', { fileId: file.id });
  }
}

/** Takes files out of the list; nothing happens to the files themselves. */
export function forgetEntries(gone: readonly CheckEntry[]): void {
  stopChecking(gone);
  const entries = list.entries.filter((each) => !gone.some(({ file }) => file.id === each.file.id));
  const isChosenLeft = entries.some((each) => each.file.id === list.chosenId);
  const index = list.entries.findIndex((each) => each.file.id === list.chosenId);
  const beside = entries[Math.min(index, entries.length - 1)]?.file.id ?? null;
  put({ entries, chosenId: isChosenLeft ? list.chosenId : beside });
}

/** Puts the mended copy, which has been checked, right below the file it was made from. */
export function putCopy(id: string, copy: MendedCopy): void {
  const entry: CheckEntry = { file: copy.file, state: { name: 'checked', check: copy.report }, copy: null };
  const others = list.entries.filter((each) => each.file.id !== copy.file.id);
  put({ entries: others.flatMap((each) => (each.file.id === id ? [{ ...each, copy }, entry] : [each])) });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useCheckList(): CheckList & { readonly underWay: readonly CheckEntry[] } {
  const now = useSyncExternalStore(subscribe, () => list);
  return { ...now, underWay: now.entries.filter(isUnderWay) };
}
