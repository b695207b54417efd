import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, placeOfAnchor } from '../../electron/domain/comment.ts';
import { RICH_CASE } from '../storage/rich-case.ts';
import { aCase, aFinding } from './a-case.ts';

const recommendation = (id: string) => ({ id, addressee: {}, action: {}, findingIds: [] });

test('a comment stays with its row wherever it is moved, is lost with it and comes back with it', () => {
  const names = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 4 }).filter((name) => !/[[\]]/.test(name)),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(names, fc.nat(), (ids, at) => {
      const index = at % ids.length;
      const before = aCase({ recommendations: ids.map(recommendation), findings: ids.map((id) => aFinding(id)) });
      const turned = aCase({
        recommendations: ids.toReversed().map(recommendation),
        findings: before.findings.toReversed(),
      });
      const path = `recommendations[${index}].action`;
      const fact = anchorOf(before, { entity: 'facts', id: '', path });
      const finding = anchorOf(before, { entity: 'finding', id: ids[index] ?? '', path: 'title' });
      expect(placeOfAnchor(before, fact)).toEqual({ where: path, path });
      expect(placeOfAnchor(before, finding)).toEqual({ where: `findings[${index}].title`, path: 'title' });
      const other = ids.length - 1 - index;
      expect(placeOfAnchor(turned, fact)?.where).toBe(`recommendations[${other}].action`);
      expect(placeOfAnchor(turned, finding)?.where).toBe(`findings[${other}].title`);
      expect(placeOfAnchor(aCase(), fact)).toBeNull();
      expect(placeOfAnchor(aCase(), finding)).toBeNull();
    }),
  );
});

test('rows without ids are known by their number, documents by kind and unit', () => {
  const count = anchorOf(RICH_CASE, { entity: 'finding', id: 'f-1', path: 'counts[1].affected' });
  expect(placeOfAnchor(RICH_CASE, count)?.where).toBe('findings[0].counts[1].affected');
  const [first, ...others] = RICH_CASE.findings;
  if (first === undefined) throw new Error('no finding');
  expect(placeOfAnchor({ ...RICH_CASE, findings: [{ ...first, counts: [] }, ...others] }, count)).toBeNull();
  const document = (id: string) => anchorOf(RICH_CASE, { entity: 'document', id, path: 'number' });
  expect(placeOfAnchor(RICH_CASE, document('check-report'))?.where).toBe('documents[0].number');
  expect(placeOfAnchor(RICH_CASE, document('remediation-plan~u-1'))?.where).toBe('documents[1].number');
  expect(placeOfAnchor(RICH_CASE, document('remediation-plan~gone'))).toBeNull();
  expect(placeOfAnchor(RICH_CASE, anchorOf(RICH_CASE, { entity: 'facts', id: '', path: '' }))?.where).toBe('');
});
