import { expect, test } from 'vitest';
import {
  closeness,
  originOfPlace,
  placeOfOrigin,
  type Records,
} from '../../../renderer/screens/beside/origin-places.ts';

const RECORDS: Records = {
  findings: ['f1', 'f2'],
  units: ['u1'],
  contents: [],
  recommendations: ['r1'],
  documents: ['conclusion', 'minutes~u1'],
  'plan.entries': ['f2~u1'],
  'fileStatistics.rows': ['s1'],
};

test.each([
  ['findings[#f2].counts[0]', 'findings[1].counts[0]'],
  ['documents[#minutes~u1].meeting.place', 'documents[1].meeting.place'],
  ['plan.entries[#f2~u1].due', 'plan.entries[0].due'],
  ['fileStatistics.rows[#s1].figures.received', 'fileStatistics.rows[0].figures.received'],
  ['team.members[0].name', 'team.members[0].name'],
])('%s is the place %s, and back', (origin, place) => {
  expect(placeOfOrigin(origin, RECORDS)).toBe(place);
  expect(originOfPlace(place, RECORDS)).toBe(origin);
});

test('a record that is gone has no place', () => {
  expect(placeOfOrigin('findings[#f9].title', RECORDS)).toBeNull();
  expect(originOfPlace('findings[7].title', RECORDS)).toBe('findings[7].title');
});

test('a run shows a field that is it, within it or around it, and no other', () => {
  expect(closeness('findings[#f1].title', 'findings[#f1].title')).toBe('same');
  expect(closeness('findings[#f1].counts[0]', 'findings[#f1].counts[0].affected.value')).toBe('near');
  expect(closeness('plan.term', 'plan')).toBe('near');
  expect(closeness('plan.terms', 'plan.term')).toBeNull();
  expect(closeness('findings[#f1].causes[1].text', 'findings[#f1].causes[10].text')).toBeNull();
});
