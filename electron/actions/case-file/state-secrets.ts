import { type Problem, problem } from '../../domain/problem.ts';
import { placeOf, quoted } from './place.ts';

/** Names under which a case file might hold a mark of secrecy. */
const SECRECY_FIELD =
  /^(?:secrecy|secrecy_?mark|secrecy_?level|classification|classified|do_?mat|muc_?do_?mat|độ ?mật)$/i;
/** MẬT, TỐI MẬT, TUYỆT MẬT: the three degrees of the Law on Protection of State Secrets. */
const SECRECY_MARK = /^\s*(?:độ\s+)?(?:tối\s+|tuyệt\s+)?mật[\s.!]*$/iu;

/** Fields in which a mark would be written; elsewhere the word may be said in a sentence. */
const MARK_FIELDS = new Set(['circulation', 'urgency', 'drafter', 'symbol', 'fileUnder']);

function isSecrecy(field: string, value: unknown): boolean {
  if (SECRECY_FIELD.test(field.normalize('NFC'))) return true;
  return MARK_FIELDS.has(field) && typeof value === 'string' && SECRECY_MARK.test(value.normalize('NFC'));
}

function inGroup(group: unknown, path: readonly PropertyKey[]): readonly Problem[] {
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return [];
  return Object.entries(group)
    .filter(([field, value]) => isSecrecy(field, value))
    .map(([field, value]) => problem('state-secret', placeOf([...path, field]), { given: quoted(value) }));
}

/**
 * Marks of secrecy in the raw input of a case file, on the whole or on a document. State secrets must not be kept on a
 * computer that is not approved for them (Law on Protection of State Secrets): such a file is refused, whatever else it is.
 */
export function stateSecretProblems(input: unknown): readonly Problem[] {
  const documents: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'documents') : undefined;
  const list: readonly unknown[] = Array.isArray(documents) ? documents : [];
  return [...inGroup(input, []), ...list.flatMap((each, index) => inGroup(each, ['documents', index]))];
}
