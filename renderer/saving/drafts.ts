import { useSyncExternalStore } from 'react';
import type { Answer } from '../../electron/contract/types.ts';
import { createDraft, type Draft, type SaveState } from './draft.ts';

/** Every open draft of the window by its key: closing, Ctrl+S and the save state ask them all. */
// A draft is stored under its own type and read back under the same key by the same screen.
const drafts = new Map<string, Draft<unknown>>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** The open draft of this key, or a new one. An open one keeps what was typed. */
export function openDraft<T>(key: string, saved: T, write: (value: T) => Promise<Answer<unknown>>): Draft<T> {
  const open = drafts.get(key);
  if (open !== undefined) return open as Draft<T>;
  const draft = createDraft({ key, saved, write });
  drafts.set(key, draft as Draft<unknown>);
  draft.subscribe(tell);
  return draft;
}

/** Saves and lets go of a draft; what is refused stays open. */
export async function closeDraft(key: string): Promise<void> {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  await draft.flush();
  if (draft.state() === 'saved') drafts.delete(key);
}

/** Drops a draft whose entity no longer exists. */
export function dropDraft(key: string): void {
  drafts.delete(key);
  tell();
}

const fields = new Set<() => void>();

/** Called before everything is saved: for fields whose text becomes a value only when they are left. */
export function onFlush(finish: () => void): () => void {
  fields.add(finish);
  return () => fields.delete(finish);
}

/** Keys of the open drafts that begin like this. */
export function openDraftKeys(scope: string): readonly string[] {
  return [...drafts.keys()].filter((key) => key.startsWith(scope));
}

/** Gives an open draft what was changed elsewhere. */
export function adoptInDraft(key: string, value: unknown): void {
  drafts.get(key)?.adopt(value);
}

/** Saves an open draft now and leaves it open. */
export async function flushDraft(key: string): Promise<void> {
  await drafts.get(key)?.flush();
}

/**
 * Gives up what was refused under a scope, so that the fields show what is saved; null where nothing was. Answers the way to
 * put it back.
 */
export function takeBackRefused(scope: string): (() => void) | null {
  const taken = openDraftKeys(scope).flatMap((key) => {
    const draft = drafts.get(key);
    const refused = draft?.takeBack() ?? null;
    return draft === undefined || refused === null ? [] : [() => draft.change(() => refused)];
  });
  if (taken.length === 0) return null;
  return () => {
    for (const putBack of taken) putBack();
  };
}

/** True when everything is saved. */
export async function flushAll(): Promise<boolean> {
  for (const finish of fields) finish();
  await Promise.all([...drafts.values()].map((draft) => draft.flush()));
  return overallState() === 'saved';
}

export function overallState(): SaveState {
  const states = [...drafts.values()].map((draft) => draft.state());
  const worst = (['refused', 'saving', 'unsaved'] as const).find((state) => states.includes(state));
  return worst ?? 'saved';
}

export function useOverallState(): SaveState {
  return useSyncExternalStore(subscribe, overallState);
}

/** The part of a draft that a form shows; the form is drawn again only when that part changes. */
export function useDraft<T, Part>(draft: Draft<T>, part: (value: T) => Part): Part {
  return useSyncExternalStore(draft.subscribe, () => part(draft.read()));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
