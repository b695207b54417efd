import { expect, test } from 'vitest';
import { readCaseFile, writeCaseFile } from '../../../electron/actions/read-case-file.ts';
import { knownFieldsAt } from '../../../electron/contract/case-file/json-schema.ts';
import { longestCase } from '../../../electron/documents/lint/longest-case.ts';
import { almostEmptyCase, manySmallCase } from '../../../electron/documents/lint/rehearsal-cases.ts';
import { examineCase } from '../../../electron/domain/examine.ts';
import { mustBeDone } from '../compose/composing.ts';

/** Not given because they take the place of what is made from the other facts, or say the opposite of another fact, or keep one from being printed. */
const LEFT_OUT = new Set([
  'format',
  'version',
  // The inspection's own clock prints in no document.
  'procedure',
  'period.toTimeOfInspection',
  'documents[].issuer',
  'documents[].symbol',
  'documents[].subject',
  'documents[].dateAssumed',
  'legalGrounds[].unverified',
  'findings[].legalBases[].unverified',
  'findings[].libraryId',
  'findings[].staleFigures',
]);

/** Written when a text is saved, and no fact. */
const STAMP = /\.translated$/;

/** A term is one of several kinds, each with fields of its own. */
const OF_TERMS = /(term|due)\.(date|amount|unit|from)$/;

type Group = { readonly path: readonly PropertyKey[]; readonly name: string; readonly values: readonly unknown[] };

/** Every group of the case, those of a list together. */
function groupsOf(value: object): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const each of groupsIn(value, [], '')) {
    const known = byName.get(each.name)?.values ?? [];
    byName.set(each.name, { ...each, values: [...known, ...each.values] });
  }
  return [...byName.values()];
}

function groupsIn(part: unknown, path: readonly PropertyKey[], name: string): readonly Group[] {
  if (Array.isArray(part)) return part.flatMap((each) => groupsIn(each, [...path, 0], `${name}[]`));
  if (typeof part !== 'object' || part === null) return [];
  const below = Object.entries(part).flatMap(([key, each]) =>
    groupsIn(each, [...path, key], name === '' ? key : `${name}.${key}`),
  );
  return [{ path, name, values: [part] }, ...below];
}

test.each(['inspection', 'check'] as const)('the longest %s gives every fact that the case file knows', (kind) => {
  const missing = groupsOf(longestCase(kind)).flatMap(({ path, name, values }) => {
    const given = new Set(values.flatMap((each) => Object.keys(Object(each))));
    return knownFieldsAt(path)
      .filter((field) => !given.has(field))
      .map((field) => (name === '' ? field : `${name}.${field}`));
  });
  expect(missing.filter((each) => !LEFT_OUT.has(each) && !OF_TERMS.test(each) && !STAMP.test(each))).toEqual([]);
});

test.each([
  ['longest', longestCase],
  ['almost empty', almostEmptyCase],
  ['small', manySmallCase],
] as const)('the %s case is one that an office could have: it is read back and contradicts nothing', (_name, made) => {
  for (const kind of ['inspection', 'check'] as const) {
    const inspectionCase = made(kind);
    expect(mustBeDone(readCaseFile(writeCaseFile(inspectionCase)))).toEqual(inspectionCase);
    expect(examineCase(inspectionCase).faults).toEqual([]);
  }
});
