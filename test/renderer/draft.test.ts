import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, done, problem, refused } from '../../electron/domain/problem.ts';
import { createDraft } from '../../renderer/saving/draft.ts';
import { forget, keep, kept } from '../../renderer/saving/kept-texts.ts';

type Form = {
  readonly name: string;
  readonly period: { readonly from?: string };
  readonly rows: readonly { readonly value: number }[];
};

const saved: Form = { name: '', period: {}, rows: [{ value: 1 }] };
const KEY = 'form';

beforeEach(() => {
  vi.useFakeTimers();
  forget(KEY);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A place that takes writes like the main process: one `answer` a write, after `delay` milliseconds. */
function place(answer: (value: Form) => Answer<unknown> = () => done(null), delay = 0) {
  const written: Form[] = [];
  let running = 0;
  let mostRunning = 0;
  async function write(value: Form): Promise<Answer<unknown>> {
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    await new Promise((resolve) => setTimeout(resolve, delay));
    running -= 1;
    const result = answer(value);
    if (result.ok) written.push(value);
    return result;
  }
  return { written, write, mostRunning: () => mostRunning };
}

test('an edit is saved within a second after typing stops', async () => {
  const { written, write } = place();
  const draft = createDraft({ key: KEY, saved, write });
  draft.change((form) => ({ ...form, name: 'Đắk Mil' }));
  expect(draft.state()).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(1000);
  expect(written.map(({ name }) => name)).toEqual(['Đắk Mil']);
  expect(draft.state()).toBe('saved');
});

test('while typing goes on, something is saved every second', async () => {
  const { written, write } = place();
  const draft = createDraft({ key: KEY, saved, write });
  for (let typed = 1; typed <= 30; typed += 1) {
    draft.change((form) => ({ ...form, name: 'x'.repeat(typed) }));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(written.length).toBeGreaterThanOrEqual(2);
  const flushed = draft.flush();
  await vi.advanceTimersByTimeAsync(1000);
  await flushed;
  expect(written.at(-1)?.name).toBe('x'.repeat(30));
});

test('writes never overtake each other, and the last one is the last typed', async () => {
  const { written, write, mostRunning } = place(() => done(null), 900);
  const draft = createDraft({ key: KEY, saved, write });
  for (let typed = 1; typed <= 40; typed += 1) {
    draft.change((form) => ({ ...form, name: String(typed) }));
    await vi.advanceTimersByTimeAsync(150);
  }
  const flushed = draft.flush();
  await vi.advanceTimersByTimeAsync(5000);
  await flushed;
  expect(mostRunning()).toBe(1);
  expect(written.map(({ name }) => Number(name))).toEqual(
    written.map(({ name }) => Number(name)).toSorted((one, other) => one - other),
  );
  expect(written.at(-1)?.name).toBe('40');
});

test('a refused field stays as typed and is kept, the other fields are saved, and mending it saves all', async () => {
  const refuse = (value: Form) =>
    value.period.from === 'bad' ? refused(problem('date-impossible', 'facts.period.from')) : done(null);
  const { written, write } = place(refuse);
  const draft = createDraft({ key: KEY, saved, write });
  draft.change((form) => ({ ...form, name: 'Cần Thơ', period: { from: 'bad' } }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual([{ ...saved, name: 'Cần Thơ' }]);
  expect(draft.read().period.from).toBe('bad');
  expect(draft.state()).toBe('refused');
  expect(draft.problems().map(({ code }) => code)).toEqual(['date-impossible']);
  expect(JSON.parse(kept(KEY) ?? 'null')).toEqual(draft.read());

  draft.change((form) => ({ ...form, period: { from: '2024-01-01' } }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.state()).toBe('saved');
  expect(kept(KEY)).toBeNull();
});

test('a refused row of a list is found by its place', async () => {
  const refuse = (value: Form) =>
    value.rows.some((row) => row.value < 0) ? refused(problem('negative', 'rows[1].value')) : done(null);
  const { written, write } = place(refuse);
  const draft = createDraft({ key: KEY, saved: { ...saved, rows: [{ value: 1 }, { value: 2 }] }, write });
  draft.change((form) => ({ ...form, name: 'n', rows: [{ value: 5 }, { value: -1 }] }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual([{ ...saved, name: 'n', rows: [{ value: 5 }, { value: 2 }] }]);
});

test('what was refused before a crash is in the form again, and is tried again', async () => {
  keep(KEY, JSON.stringify({ ...saved, name: 'trước khi tắt' }));
  const { written, write } = place();
  const draft = createDraft({ key: KEY, saved, write });
  expect(draft.read().name).toBe('trước khi tắt');
  await vi.advanceTimersByTimeAsync(1000);
  expect(written.map(({ name }) => name)).toEqual(['trước khi tắt']);
});

test('what comes from elsewhere is taken only when nothing here waits to be saved', async () => {
  const { write } = place();
  const draft = createDraft({ key: KEY, saved, write });
  draft.adopt({ ...saved, name: 'khác' });
  expect(draft.read().name).toBe('khác');
  draft.change((form) => ({ ...form, name: 'đang gõ' }));
  draft.adopt({ ...saved, name: 'chen ngang' });
  expect(draft.read().name).toBe('đang gõ');
});

test('what was refused can be taken back, and put in again', async () => {
  const { written, write } = place((form) => (form.name === 'x' ? refused(problem('p', 'name')) : done(null)));
  const draft = createDraft({ key: KEY, saved, write });
  expect(draft.takeBack()).toBeNull();
  draft.change((form) => ({ ...form, name: 'x' }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.state()).toBe('refused');
  const given = draft.takeBack();
  expect(given).toEqual({ ...saved, name: 'x' });
  expect(draft.read()).toEqual(saved);
  expect(draft.state()).toBe('saved');
  expect(draft.problems()).toEqual([]);
  expect(kept(KEY)).toBeNull();
  draft.change(() => given ?? saved);
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.state()).toBe('refused');
  expect(written).toEqual([]);
});
