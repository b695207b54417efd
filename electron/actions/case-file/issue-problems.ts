import { knownFieldsAt } from '../../contract/case-file/json-schema.ts';
import type { CharacterRefusal } from '../../contract/case-file/text-schema.ts';
import type { SchemaIssue } from '../../contract/case-schema.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { placeOf, quoted } from './place.ts';

type IssueOf<Code extends SchemaIssue['code']> = Extract<SchemaIssue, { readonly code: Code }>;

function missingField(issue: SchemaIssue): Problem {
  return problem('field-missing', placeOf(issue.path), { field: quoted(String(issue.path.at(-1) ?? '')) });
}

function wrongType(issue: IssueOf<'invalid_type'>): Problem {
  const where = placeOf(issue.path);
  const given = { given: quoted(issue.input) };
  switch (issue.expected) {
    case 'string':
      return problem('not-a-text', where, given);
    case 'int':
    case 'number':
      // Every number of the case file is a whole one; zod says 'number' where there is none at all.
      return problem('not-a-whole-number', where, given);
    case 'boolean':
      return problem('not-true-or-false', where, given);
    case 'array':
      return problem('not-a-list', where, given);
    case 'object':
      return problem('not-a-group', where, given);
    default:
      return problem('value-not-allowed', where, given);
  }
}

function notOneOf(issue: SchemaIssue, choices: readonly unknown[]): Problem {
  return problem('not-one-of', placeOf(issue.path), {
    given: quoted(issue.input),
    choices: choices.map((each) => JSON.stringify(each)).join(', '),
  });
}

/** Zod answers a union without a matching `kind` with the group as input; the value named in the sentence is the `kind` itself. */
function unknownOption(issue: IssueOf<'invalid_union'>): Problem {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  const name = String(issue.path.at(-1) ?? '');
  const group: unknown = issue.input;
  const given: unknown = typeof group === 'object' && group !== null ? Reflect.get(group, name) : group;
  return given === undefined ? missingField(issue) : notOneOf({ ...issue, input: given }, options);
}

function tooBig(issue: IssueOf<'too_big'>): Problem {
  const where = placeOf(issue.path);
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return problem('text-too-long', where, { most, length: String(issue.input).length });
  if (issue.origin === 'array') {
    return problem('list-too-long', where, {
      most,
      length: Array.isArray(issue.input) ? issue.input.length : most + 1,
    });
  }
  return problem('number-too-large', where, { most, given: quoted(issue.input) });
}

function tooSmall(issue: IssueOf<'too_small'>): Problem {
  const where = placeOf(issue.path);
  if (issue.origin === 'string') return problem('text-empty', where);
  return problem('number-too-small', where, { least: Number(issue.minimum), given: quoted(issue.input) });
}

function badDate(issue: SchemaIssue): Problem {
  const given = quoted(issue.input);
  const isWritten = typeof issue.input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(issue.input);
  return problem(isWritten ? 'date-not-real' : 'date-not-written', placeOf(issue.path), { given });
}

function badTime(issue: SchemaIssue): Problem {
  return problem('time-not-written', placeOf(issue.path), { given: quoted(issue.input) });
}

function unknownFields(issue: IssueOf<'unrecognized_keys'>): readonly Problem[] {
  const known = knownFieldsAt(issue.path);
  return issue.keys.map((field) =>
    problem('field-unknown', placeOf([...issue.path, field]), {
      field: quoted(field),
      nearest: nearestWord(field, known) ?? '',
    }),
  );
}

function refusedByUs(issue: IssueOf<'custom'>): Problem {
  const refusal = issue.params as Partial<CharacterRefusal> | undefined;
  if (refusal?.refusal !== 'character')
    return problem('value-not-allowed', placeOf(issue.path), { given: quoted(issue.input) });
  const { character = '', position = 0 } = refusal;
  return problem('character-not-allowed', placeOf(issue.path), { character, position });
}

/**
 * What the schema refuses, as problems with words in both languages; zod's own English is never shown.
 * The issues must come from a parse with `reportInput: true`, so that the sentence can name what was given.
 */
export function issueProblems(issue: SchemaIssue): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue);
    case 'invalid_type':
      return [issue.input === undefined ? missingField(issue) : wrongType(issue)];
    case 'invalid_value':
      return [issue.input === undefined ? missingField(issue) : notOneOf(issue, issue.values)];
    case 'invalid_union':
      return [unknownOption(issue)];
    case 'too_big':
      return [tooBig(issue)];
    case 'too_small':
      return [tooSmall(issue)];
    case 'invalid_format':
      return [issue.format === 'time' ? badTime(issue) : badDate(issue)];
    case 'custom':
      return [refusedByUs(issue)];
    default:
      return [problem('value-not-allowed', placeOf(issue.path), { given: quoted(issue.input) })];
  }
}
