import { CASE_FORMAT, CASE_VERSION, parseCaseFile } from '../contract/case-schema.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import { issueProblems } from './case-file/issue-problems.ts';
import { placeOf, quoted } from './case-file/place.ts';
import { referenceProblems } from './case-file/references.ts';
import { scanJson } from './case-file/scan-json.ts';
import { stateSecretProblems } from './case-file/state-secrets.ts';

/** Case files beyond this are refused before they are read: no inspection comes near it (20,000 findings of 300 words are 40 MB). */
const MOST_BYTES = 256 * 1024 * 1024;

/** The text of a case file from its bytes; other encodings than UTF-8 are refused, not guessed. */
export function decodeCaseFile(bytes: Uint8Array): Answer<string> {
  if (bytes.byteLength > MOST_BYTES)
    return refused(problem('case-file-too-large', '', { megabytes: MOST_BYTES / 1024 / 1024 }));
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(problem('case-file-not-utf8', ''));
  }
}

function readField(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}

/** A file that is another format, or of a newer version, is told in one sentence: its fields are not ours to judge. */
function strangeFile(input: unknown): Problem | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return problem('not-a-case-file', '');
  const format = readField(input, 'format');
  if (typeof format === 'string' && format !== CASE_FORMAT) {
    return problem('case-format-other', 'format', { given: quoted(format), format: CASE_FORMAT });
  }
  const version = readField(input, 'version');
  if (typeof version === 'number' && version > CASE_VERSION) {
    return problem('case-version-newer', 'version', { given: version, known: CASE_VERSION });
  }
  return null;
}

/**
 * The case a file holds, or everything that is wrong with it at once, each problem with its place (`findings[3].counts[0]`).
 * Pure reading: whether the facts contradict one another is `examineCase`'s to say.
 */
export function readCaseFile(text: string): Answer<InspectionCase> {
  const faults = scanJson(text);
  if (faults.brokenAt !== null) return refused(problem('json-broken', '', faults.brokenAt));
  const input: unknown = JSON.parse(text);
  const strange = strangeFile(input);
  if (strange !== null) return refused(strange);
  const secrets = stateSecretProblems(input);
  if (secrets.length > 0) return refused(...secrets);
  const parsed = parseCaseFile(input);
  const problems = [
    ...faults.repeated.map(({ path, line, column }) => problem('field-repeated', placeOf(path), { line, column })),
    ...parsed.issues.flatMap(issueProblems),
    ...referenceProblems(input),
  ];
  if (parsed.inspectionCase === null || problems.length > 0) return refused(...problems);
  return done(parsed.inspectionCase);
}

/** The text of a case file: the form `readCaseFile` reads, fields in the order of the domain's types. */
export function writeCaseFile(inspectionCase: InspectionCase): string {
  return `${JSON.stringify({ format: CASE_FORMAT, version: CASE_VERSION, ...inspectionCase }, null, 2)}\n`;
}
