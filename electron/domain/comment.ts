import type { InspectionCase } from './inspection.ts';

/**
 * What a comment is about: a fact, a finding or a document of the inspection, and the field in it. Rows that have ids are named
 * by them («recommendations[=r-1].action»), so that the comment stays with its row wherever it is moved.
 */
export type CommentAnchor = {
  readonly entity: 'facts' | 'finding' | 'document';
  /** Of the finding, or kind and unit of the document («remediation-plan~u-1»); empty for the facts. */
  readonly id: string;
  /** Empty for the whole. */
  readonly path: string;
};

/** Never a part of a case: what is drafted, exported or copied knows nothing of comments. */
export type CaseComment = {
  readonly id: string;
  readonly anchor: CommentAnchor;
  readonly author: string;
  /** ISO date-time in UTC, as are the others. */
  readonly writtenAt: string;
  readonly resolvedAt: string | null;
  readonly text: string;
  readonly answers: readonly CommentAnswer[];
};

export type CommentAnswer = Pick<CaseComment, 'id' | 'author' | 'writtenAt' | 'text'>;

/** The anchor of a field as it now stands, with ids for places. */
export function anchorOf(inspectionCase: InspectionCase, field: CommentAnchor): CommentAnchor {
  return { ...field, path: walked(valueAt(inspectionCase, field), field.path, nameOfRow) ?? field.path };
}

/**
 * Where an anchor now is, as problems name places (`findings[3].title`), and the path of its field; null when the place was
 * removed.
 */
export function placeOfAnchor(
  inspectionCase: InspectionCase,
  anchor: CommentAnchor,
): { readonly where: string; readonly path: string } | null {
  const prefix = prefixOf(inspectionCase, anchor);
  const path = prefix === null ? null : walked(valueAt(inspectionCase, anchor), anchor.path, indexOfRow);
  if (prefix === null || path === null) return null;
  return { where: [prefix, path].filter((part) => part !== '').join('.'), path };
}

function prefixOf({ findings, documents, units }: InspectionCase, { entity, id }: CommentAnchor): string | null {
  if (entity === 'facts') return '';
  if (entity === 'finding') {
    const index = findings.findIndex((each) => each.id === id);
    return index < 0 ? null : `findings[${index}]`;
  }
  const [kind, unitId] = id.split('~');
  if (unitId !== undefined && !units.some((unit) => unit.id === unitId)) return null;
  const index = documents.findIndex((each) => each.kind === kind && each.unitId === unitId);
  // Details are written only once something stands in them; the document is there without.
  return `documents[${index < 0 ? documents.length : index}]`;
}

function valueAt(inspectionCase: InspectionCase, { entity, id }: CommentAnchor): unknown {
  if (entity === 'facts') return inspectionCase;
  if (entity === 'finding') return inspectionCase.findings.find((each) => each.id === id);
  const [kind, unitId] = id.split('~');
  return inspectionCase.documents.find((each) => each.kind === kind && each.unitId === unitId);
}

const STEP = /\[([^\]]*)\]|[^.[\]]+/g;

/** The path with each row named anew; null where a row is not there. */
function walked(
  value: unknown,
  path: string,
  name: (rows: readonly unknown[], row: string) => { readonly index: number; readonly name: string } | null,
): string | null {
  let [at, written] = [value, ''];
  for (const [step, row] of path.matchAll(STEP)) {
    if (row === undefined) {
      at = isKeyed(at) ? at[step] : undefined;
      written += written === '' ? step : `.${step}`;
      continue;
    }
    const found = name(Array.isArray(at) ? at : [], row);
    if (found === null) return null;
    at = Array.isArray(at) ? at[found.index] : undefined;
    written += `[${found.name}]`;
  }
  return written;
}

function nameOfRow(rows: readonly unknown[], row: string) {
  const index = Number(row);
  const found = rows[index];
  return { index, name: isKeyed(found) && typeof found.id === 'string' ? `=${found.id}` : row };
}

function indexOfRow(rows: readonly unknown[], row: string) {
  const index = row.startsWith('=') ? rows.findIndex((each) => isKeyed(each) && each.id === row.slice(1)) : Number(row);
  return index >= 0 && index < rows.length ? { index, name: String(index) } : null;
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
