import { expect, test } from 'vitest';
import { aroundCut, cutsOf } from '../../../renderer/screens/findings/dialogs/cuts.ts';
import { NOTHING_SELECTED, pruned, toggled, withRange } from '../../../renderer/screens/findings/list/selection.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];

test('one by one, and back', () => {
  const both = toggled(toggled(NOTHING_SELECTED, 'b'), 'd');
  expect([...both.ids]).toEqual(['b', 'd']);
  expect([...toggled(both, 'b').ids]).toEqual(['d']);
});

test('a range begins where the last one was chosen, and turns around it', () => {
  const begun = toggled(NOTHING_SELECTED, 'c');
  const down = withRange(begun, SHOWN, 'c', 'e');
  expect([...down.ids]).toEqual(['c', 'd', 'e']);
  expect([...withRange(down, SHOWN, 'e', 'b').ids]).toEqual(['b', 'c']);
});

test('a range begins at the focus where nothing was chosen, or it is out of sight', () => {
  expect([...withRange(NOTHING_SELECTED, SHOWN, 'b', 'c').ids]).toEqual(['b', 'c']);
  expect([...withRange({ ids: new Set(['z']), anchor: 'z' }, SHOWN, 'd', 'e').ids]).toEqual(['d', 'e']);
});

test('what is gone is no longer selected', () => {
  const both = { ids: new Set(['a', 'z']), anchor: 'a' };
  expect([...pruned(both, new Set(SHOWN)).ids]).toEqual(['a']);
  expect(pruned(toggled(NOTHING_SELECTED, 'a'), new Set(SHOWN)).ids.size).toBe(1);
});

test('a narrative can be cut behind each paragraph and at the cursor, never so that one part is empty', () => {
  const text = 'Một.\n\nHai.\nBa.\n';
  expect(cutsOf(text, 6).map(({ at, name, number }) => `${name} ${number} ${at}`)).toEqual([
    'end 0 15',
    'cursor 0 6',
    'paragraph 1 4',
    'paragraph 2 10',
  ]);
  expect(cutsOf('Một.', 4).map((each) => each.name)).toEqual(['end']);
  expect(cutsOf('', null)).toHaveLength(1);
  expect(aroundCut(text, 6)).toBe('Một. | Hai. Ba. ');
});
