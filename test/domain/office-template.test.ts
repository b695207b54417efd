import { describe, expect, test } from 'vitest';
import {
  maySetAside,
  mayStartVersion,
  type OfficeTemplate,
  stateAfterTest,
  statesAfterPublishing,
  statesAfterReturning,
  type TemplateVersionState,
  versionInUse,
} from '../../electron/domain/office-template.ts';

function template(id: string, ...states: readonly TemplateVersionState[]): OfficeTemplate {
  const versions = states.map((state, index) => ({
    version: index + 1,
    state,
    isRehearsed: state !== 'draft',
    changedAt: '2026',
  }));
  return { id, folder: 'conclusion', name: id, isSetAside: false, versions };
}

const codes = (answer: ReturnType<typeof statesAfterPublishing> | ReturnType<typeof stateAfterTest>) =>
  answer.ok ? [] : answer.problems.map((each) => each.code);

describe('tested', () => {
  const at = { id: 'a', version: 1 };
  const line = { version: 1, state: 'draft', isRehearsed: true, changedAt: '' } as const;
  test('needs a rehearsal that passed on this text', () => {
    expect(stateAfterTest(at, line)).toEqual({ ok: true, value: { ...at, state: 'tested' } });
    expect(codes(stateAfterTest(at, { ...line, isRehearsed: false }))).toEqual(['template-version-not-rehearsed']);
    expect(codes(stateAfterTest(at, { ...line, state: 'retired' }))).toEqual(['template-version-not-draft']);
  });
});

describe('publishing', () => {
  const all = [template('a', 'retired', 'published', 'draft'), template('b', 'tested')];

  test('a tested version retires the one in use, also of another template', () => {
    expect(statesAfterPublishing(all, { id: 'b', version: 1 })).toEqual({
      ok: true,
      value: [
        { id: 'a', version: 2, state: 'retired' },
        { id: 'b', version: 1, state: 'published' },
      ],
    });
  });

  test('goes back to an older version', () => {
    const answer = statesAfterPublishing(all, { id: 'a', version: 1 });
    expect(answer.ok && answer.value.map((each) => `${each.version} ${each.state}`)).toEqual([
      '2 retired',
      '1 published',
    ]);
  });

  test('what is published already stays so', () => {
    expect(statesAfterPublishing(all, { id: 'a', version: 2 })).toEqual({ ok: true, value: [] });
  });

  test('refuses a draft, a template set aside and an unknown one', () => {
    const aside = { ...template('c', 'tested'), isSetAside: true };
    expect(codes(statesAfterPublishing(all, { id: 'a', version: 3 }))).toEqual(['template-version-not-tested']);
    expect(codes(statesAfterPublishing([aside], { id: 'c', version: 1 }))).toEqual(['template-set-aside']);
    expect(codes(statesAfterPublishing(all, { id: 'z', version: 1 }))).toEqual(['template-not-found']);
  });

  test('back to the shipped one retires what is in use; another folder is left alone', () => {
    const common = { ...template('d', 'published'), folder: 'common' } as const;
    expect(statesAfterReturning([...all, common], 'conclusion')).toEqual([{ id: 'a', version: 2, state: 'retired' }]);
    expect(statesAfterReturning(all, 'minutes')).toEqual([]);
    expect(versionInUse([...all, common], 'common')?.template.id).toBe('d');
    expect(versionInUse(all, 'minutes')).toBeNull();
  });
});

test('what is in use is not set aside, and one version is worked on at a time', () => {
  expect(maySetAside(template('a', 'published'))).toMatchObject({ ok: false, problems: [{ code: 'template-in-use' }] });
  expect(maySetAside(template('a', 'retired', 'draft')).ok).toBe(true);
  expect(mayStartVersion(template('a', 'published')).ok).toBe(true);
  expect(mayStartVersion(template('a', 'published', 'tested'))).toMatchObject({
    ok: false,
    problems: [{ code: 'template-version-open', values: { version: 2 } }],
  });
});
