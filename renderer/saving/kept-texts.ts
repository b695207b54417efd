/**
 * Text that cannot be saved yet (a date half typed, an entity refused) is kept in the window's own database under a key,
 * so that a crash or a restart does not lose it. Not in localStorage: that reaches the disk only seconds later.
 */
const DATABASE = 'kept-texts';
const STORE = 'texts';

const texts = new Map<string, string>();
const listeners = new Set<() => void>();
let database: IDBDatabase | null = null;
let opening: Promise<void> | null = null;

/** Reads what was kept before, once; the forms ask for it while they are drawn. Without a database texts last as long as the window. */
export function openKeptTexts(): Promise<void> {
  opening ??= readKept();
  return opening;
}

async function readKept(): Promise<void> {
  try {
    database = await Promise.race([opened(), soon()]);
    if (database === null) return;
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([answerTo(store.getAllKeys()), answerTo<unknown[]>(store.getAll())]);
    keys.forEach((key, index) => {
      texts.set(String(key), String(values[index]));
    });
  } catch {
    database = null;
  }
}

export function kept(key: string): string | null {
  return texts.get(key) ?? null;
}

export function keep(key: string, text: string): void {
  texts.set(key, text);
  change((store) => store.put(text, key));
}

export function forget(key: string): void {
  if (texts.delete(key)) change((store) => store.delete(key));
}

/** How many fields under a scope hold text that is not saved. */
export function keptCount(scope: string): number {
  return [...texts.keys()].filter((key) => key.startsWith(scope)).length;
}

export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(write: (store: IDBObjectStore) => IDBRequest): void {
  // Strict: on the disk before it counts as done.
  if (database !== null) write(database.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE));
  for (const listener of listeners) listener();
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answerTo(request);
}

/** A database that does not answer must not keep the window from opening. */
function soon(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), 1000));
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
