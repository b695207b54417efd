import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { edit, make } from './random-edits.ts';
import { plainCase, plainFacts, plainFinding, RICH_CASE } from './rich-case.ts';

/** A clock that the test moves. */
function clock() {
  let at = Date.UTC(2025, 0, 1);
  return {
    now: () => new Date(at).toISOString(),
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

function opened(): { storage: Storage; folder: string; time: ReturnType<typeof clock> } {
  const [folder, time] = [newDataFolder(), clock()];
  const storage = openFolder(folder, time.now);
  storage.inspections.insertCase(
    plainCase(
      'c',
      ['a', 'b', 'd'].map((id) => plainFinding(id)),
    ),
  );
  return { storage, folder, time };
}

function undoAll(storage: Storage): number {
  let steps = 0;
  while (typeof storage.changes.undo('c') !== 'string') steps += 1;
  expect(storage.changes.undo('c')).toBe('nothing');
  return steps;
}

function redoAll(storage: Storage): void {
  while (typeof storage.changes.redo('c') !== 'string');
  expect(storage.changes.redo('c')).toBe('nothing');
}

describe('undo and redo', () => {
  test('lead back to the first state and on to the last, whatever was done, also after a restart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.nat(6000)), { maxLength: 25 }), (edits) => {
        const { storage, folder, time } = opened();
        const first = storage.inspections.readCase('c');
        for (const [each, wait] of edits) {
          time.pass(wait);
          make(storage, each);
        }
        // What was undone at the end is part of the way.
        redoAll(storage);
        const last = storage.inspections.readCase('c');
        storage.close();
        const again = openFolder(folder, time.now);
        undoAll(again);
        expect(again.inspections.readCase('c')).toEqual(first);
        again.close();
        const third = openFolder(folder, time.now);
        redoAll(third);
        expect(third.inspections.readCase('c')).toEqual(last);
        third.close();
      }),
      { numRuns: 40 },
    );
  });

  test('each step leads to just the state it was made in', () => {
    const { storage, time } = opened();
    const states = [storage.inspections.readCase('c')];
    for (const each of fc.sample(edit, { numRuns: 60, seed: 7 })) {
      if (each.type === 'undo' || each.type === 'redo') continue;
      time.pass(60_000);
      make(storage, each);
      const state = storage.inspections.readCase('c');
      if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
    }
    const steps = storage.changes.list('c');
    expect(steps).toHaveLength(states.length - 1);
    for (const [index, state] of states.toReversed().entries()) {
      expect(storage.inspections.readCase('c')).toEqual(state);
      storage.changes.undo('c');
      expect(storage.changes.list('c').filter((each) => each.isUndone)).toHaveLength(Math.min(index + 1, steps.length));
    }
    storage.changes.goTo('c', steps[2]?.id ?? -1);
    expect(storage.inspections.readCase('c')).toEqual(states.at(-3));
    storage.changes.goTo('c', 0);
    expect(storage.inspections.readCase('c')).toEqual(states[0]);
    storage.changes.goTo('c', steps[0]?.id ?? -1);
    expect(storage.inspections.readCase('c')).toEqual(states.at(-1));
  });

  test('of an inspection leave the others alone', () => {
    const { storage } = opened();
    storage.inspections.insertCase({ ...RICH_CASE, id: 'other' });
    storage.findings.remove('other', 'f-1');
    expect(storage.changes.undo('c')).toBe('nothing');
    expect(storage.changes.undo('other')).toMatchObject({ kind: 'finding-removed' });
    expect(storage.inspections.readCase('other')).toEqual({ ...RICH_CASE, id: 'other' });
    expect(storage.changes.undo('none')).toBe('nothing');
    expect(storage.changes.list('none')).toEqual([]);
  });
});

describe('a step', () => {
  const typed = (storage: Storage, text: string) =>
    storage.findings.write('c', { ...plainFinding('a'), narrative: { vi: text } });

  test('is typing in one field without a longer pause', () => {
    const { storage, time } = opened();
    for (const text of ['G', 'Gi', 'Giả', 'Giải quyết']) {
      typed(storage, text);
      time.pass(900);
    }
    time.pass(4000);
    typed(storage, 'Giải quyết chậm');
    expect(storage.changes.list('c').map((each) => each.place)).toEqual([
      { finding: { id: 'a', kind: 'achievement', number: 1 }, path: 'narrative.vi', findings: 1 },
      { finding: { id: 'a', kind: 'achievement', number: 1 }, path: 'narrative.vi', findings: 1 },
    ]);
    storage.changes.undo('c');
    expect(storage.findings.read('c', 'a')?.narrative).toEqual({ vi: 'Giải quyết' });
    storage.changes.undo('c');
    expect(storage.findings.read('c', 'a')).toEqual(plainFinding('a'));
  });

  test('ends where another field begins, and at undo', () => {
    const { storage } = opened();
    typed(storage, 'một');
    storage.findings.write('c', { ...plainFinding('a', 'Khác'), narrative: { vi: 'một' } });
    storage.findings.write('c', plainFinding('b', 'Khác'));
    storage.changes.undo('c');
    storage.changes.redo('c');
    storage.findings.write('c', plainFinding('b', 'Khác nữa'));
    expect(storage.changes.list('c')).toHaveLength(4);
  });

  test('long typing without a pause is several', () => {
    const { storage, time } = opened();
    for (let letters = 1; letters <= 70; letters += 1) {
      typed(storage, 'a'.repeat(letters));
      time.pass(1000);
    }
    expect(storage.changes.list('c')).toHaveLength(3);
  });

  test('typed and taken back is none; writing the same is none and keeps what can be redone', () => {
    const { storage } = opened();
    typed(storage, 'x');
    typed(storage, '');
    storage.findings.write('c', plainFinding('a'));
    expect(storage.findings.read('c', 'a')).toEqual(plainFinding('a'));
    const steps = storage.changes.list('c').length;
    storage.findings.remove('c', 'b');
    storage.changes.undo('c');
    storage.findings.write('c', plainFinding('a'));
    storage.inspections.writeFacts(plainFacts('c'));
    expect(storage.changes.list('c')).toHaveLength(steps + 1);
    expect(storage.changes.redo('c')).toMatchObject({ kind: 'finding-removed', place: { finding: { number: 2 } } });
  });

  test('after undoing cuts off what was undone', () => {
    const { storage, time } = opened();
    typed(storage, 'một');
    time.pass(9000);
    typed(storage, 'một hai');
    storage.changes.undo('c');
    typed(storage, 'một ba');
    expect(storage.changes.redo('c')).toBe('nothing');
    expect(storage.findings.read('c', 'a')?.narrative).toEqual({ vi: 'một ba' });
    storage.changes.undo('c');
    expect(storage.findings.read('c', 'a')?.narrative).toEqual({ vi: 'một' });
  });

  test('is told by what and where', () => {
    const { storage } = opened();
    const facts = plainFacts('c');
    const told = () => {
      const step = storage.changes.list('c')[0];
      return [step?.kind, step?.place.path, step?.place.finding?.number, step?.place.findings];
    };
    storage.inspections.writeFacts({ ...facts, decision: { number: '733/QĐ-UBND' } });
    expect(told()).toEqual(['facts', 'decision.number', undefined, 0]);
    const one = { id: 'r', addressee: {}, action: { vi: 'khắc phục' }, findingIds: [] };
    storage.inspections.writeFacts({ ...facts, recommendations: [one] });
    storage.inspections.writeFacts({ ...facts, recommendations: [one, { ...one, id: 's' }] });
    expect(told()).toEqual(['facts', 'recommendations[1]', undefined, 0]);
    storage.findings.insertAt('c', plainFinding('z'), 1);
    expect(told()).toEqual(['finding-added', '', 2, 1]);
    storage.findings.reorder('c', ['z', 'a', 'b', 'd']);
    expect(told()).toEqual(['findings-moved', '', undefined, 0]);
    storage.findings.changeAll('c', { write: [plainFinding('a', 'x'), plainFinding('b', 'y')], remove: ['d'] });
    expect(told()).toEqual(['several', '', undefined, 3]);
  });
});

test('a case put back to a kept state is one step', () => {
  const { storage } = opened();
  const kept = storage.inspections.readCase('c');
  storage.findings.remove('c', 'a');
  storage.findings.write('c', plainFinding('z'));
  storage.inspections.writeFacts({ ...plainFacts('c'), subject: { vi: 'khác' } });
  const later = storage.inspections.readCase('c');
  if (kept === null) throw new Error('not there');
  expect(storage.changes.restoreCase(kept)).toBe(true);
  expect(storage.changes.restoreCase(kept)).toBe(false);
  expect(storage.inspections.readCase('c')).toEqual(kept);
  expect(storage.changes.undo('c')).toMatchObject({ kind: 'version-restored' });
  expect(storage.inspections.readCase('c')).toEqual(later);
  expect(storage.changes.restoreCase({ ...kept, id: 'none' })).toBe(false);
});

test('the log keeps the newest thousand steps', () => {
  const { storage, time } = opened();
  for (let number = 1; number <= 1010; number += 1) {
    time.pass(5000);
    storage.findings.write('c', plainFinding('a', `lần ${number}`));
  }
  expect(storage.changes.list('c')).toHaveLength(1000);
  expect(undoAll(storage)).toBe(1000);
  expect(storage.findings.read('c', 'a')?.title).toEqual({ vi: 'lần 10' });
});

test('a step that does not fit any more is refused, and nothing is changed', async () => {
  const { storage, folder } = opened();
  storage.findings.write('c', plainFinding('a', 'Khác'));
  storage.findings.remove('c', 'b');
  storage.close();
  const { default: Database } = await import('better-sqlite3');
  const connection = new Database(`${folder}/ket-luan.db`);
  connection.exec("UPDATE finding SET title_vi = 'Bên ngoài' WHERE id = 'a'");
  connection.close();
  const again = openFolder(folder);
  const before = again.inspections.readCase('c');
  expect(again.changes.goTo('c', 0)).toBe('unfit');
  expect(again.inspections.readCase('c')).toEqual(before);
  expect(again.changes.undo('c')).toMatchObject({ kind: 'finding-removed' });
  expect(again.changes.undo('c')).toBe('unfit');
});
