import fc from 'fast-check';
import type { Storage } from '../../electron/actions/ports.ts';
import type { Finding } from '../../electron/domain/finding.ts';
import { plainFinding } from './rich-case.ts';

/** What a person may do to an inspection, with places as shares of what is there. */
export type Edit =
  | { readonly type: 'type'; readonly at: number; readonly text: string; readonly part: 'title' | 'narrative' }
  | { readonly type: 'add'; readonly at: number; readonly id: number }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'facts'; readonly text: string; readonly rows: readonly string[] }
  | { readonly type: 'bulk'; readonly every: number; readonly text: string }
  | { readonly type: 'undo' | 'redo' };

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('type' as const),
    at: share,
    text,
    part: fc.constantFrom('title' as const, 'narrative' as const),
  }),
  fc.record({ type: fc.constant('add' as const), at: share, id: fc.nat(12) }),
  fc.record({ type: fc.constant('remove' as const), at: share }),
  fc.record({ type: fc.constant('move' as const), at: share, to: share }),
  fc.record({ type: fc.constant('facts' as const), text, rows: fc.array(fc.constantFrom('a', 'b', 'c')) }),
  fc.record({ type: fc.constant('bulk' as const), every: fc.integer({ min: 1, max: 3 }), text }),
  fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
);

/** Makes one edit of the inspection `c` as the window would. */
export function make(storage: Storage, one: Edit): void {
  const ids = storage.findings.list('c').map(({ id }) => id);
  const at = (place: number) => ids[Math.floor(place * ids.length)];
  const read = (id: string): Finding => storage.findings.read('c', id) ?? plainFinding(id);
  switch (one.type) {
    case 'type': {
      const id = at(one.at);
      if (id !== undefined) storage.findings.write('c', { ...read(id), [one.part]: { vi: one.text } });
      break;
    }
    case 'add':
      storage.findings.insertAt('c', plainFinding(`n-${one.id}`), Math.floor(one.at * (ids.length + 1)));
      break;
    case 'remove':
      storage.findings.remove('c', at(one.at) ?? 'none');
      break;
    case 'move': {
      const moved = at(one.at);
      const others = ids.filter((id) => id !== moved);
      if (moved !== undefined) others.splice(Math.floor(one.to * ids.length), 0, moved);
      storage.findings.reorder('c', others);
      break;
    }
    case 'facts': {
      const facts = storage.inspections.readFacts('c');
      const recommendations = one.rows.map((id) => ({ id, addressee: {}, action: { vi: one.text }, findingIds: [] }));
      if (facts !== null) storage.inspections.writeFacts({ ...facts, subject: { vi: one.text }, recommendations });
      break;
    }
    case 'bulk': {
      const chosen = ids.filter((_, index) => index % one.every === 0);
      const [first, ...others] = chosen;
      const write = others.map((id) => ({ ...read(id), contentId: one.text === '' ? undefined : one.text }));
      storage.findings.changeAll('c', { write, remove: first === undefined ? [] : [first] });
      break;
    }
    default:
      storage.changes[one.type]('c');
  }
}
