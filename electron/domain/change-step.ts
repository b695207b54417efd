import type { Finding, FindingKind } from './finding.ts';
import type { InspectionFacts } from './inspection.ts';
import type { ValueChange } from './value-changes.ts';

/** The parts of a case that one step may change, as one value: order and findings by id, so that moving is not rewriting. */
export type CaseParts = {
  readonly facts?: InspectionFacts;
  /** Ids in order; absent where nobody came, went or moved. */
  readonly order?: readonly string[];
  /** Only those touched. */
  readonly findings: Readonly<Record<string, Finding>>;
};

/** What was done, for the words of the window. */
export type StepKind =
  | 'facts'
  | 'finding'
  | 'finding-added'
  | 'finding-removed'
  | 'findings-moved'
  | 'several'
  | 'version-restored';

/** Where: a fact by its path, or a finding with the number it had. */
export type StepPlace = {
  readonly finding?: { readonly id: string; readonly kind: FindingKind; readonly number: number };
  /** `recommendations[1].action.vi` of the facts, `title.vi` of the finding; empty for the whole. */
  readonly path: string;
  /** How many findings it touched. */
  readonly findings: number;
};

export type StepName = { readonly kind: StepKind; readonly place: StepPlace };

/** One step of the change log. */
export type ChangeStep = StepName & {
  readonly id: number;
  /** ISO date-times of its first and its last edit. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly isUndone: boolean;
};

type Path = ValueChange['path'];

/** Names a step by what it changed. `numberOf` answers the number of a finding that is there, from 1. */
export function nameOfStep(
  changes: readonly ValueChange[],
  before: CaseParts,
  after: CaseParts,
  numberOf: (findingId: string) => number,
): StepName {
  const ids = new Set(changes.flatMap(({ path }) => (path[0] === 'findings' ? [String(path[1])] : [])));
  const [findingId] = ids;
  const hasFacts = changes.some(({ path }) => path[0] === 'facts');
  if (ids.size === 0 && hasFacts) return { kind: 'facts', place: { path: pathIn(changes, 1), findings: 0 } };
  if (ids.size === 0) return { kind: 'findings-moved', place: { path: '', findings: 0 } };
  if (ids.size > 1 || hasFacts || findingId === undefined)
    return { kind: 'several', place: { path: '', findings: ids.size } };
  const [old, now] = [before.findings[findingId], after.findings[findingId]];
  const place = (path: string): StepPlace => ({
    finding: {
      id: findingId,
      kind: (now ?? old)?.kind ?? 'shortcoming',
      number: now === undefined ? (before.order?.indexOf(findingId) ?? -1) + 1 : numberOf(findingId),
    },
    path,
    findings: 1,
  });
  if (old === undefined) return { kind: 'finding-added', place: place('') };
  if (now === undefined) return { kind: 'finding-removed', place: place('') };
  return { kind: 'finding', place: place(pathIn(changes, 2)) };
}

/** True where the step is typing in one field, which the next key stroke there goes on with. */
export function isTyping(changes: readonly ValueChange[]): boolean {
  return changes.every((change) => !('at' in change) || typeof change.come === 'string');
}

/** Nobody types more between two savings, which are a second apart at most. */
const MOST_TYPED = 20;

/** True where a passage came at once: pasted, a term or phrase put in. It is a step of its own, whatever was typed beside it. */
export function isInsertion(changes: readonly ValueChange[]): boolean {
  return changes.some((change) => 'at' in change && typeof change.come === 'string' && change.come.length > MOST_TYPED);
}

/** The deepest place that holds all changes, without the steps before `from`. */
function pathIn(changes: readonly ValueChange[], from: number): string {
  const places = changes.map(placeOf);
  // A translation is stamped, a figure noted, when something beside it is written: that is the place.
  const texts = places.filter((path) => !path.includes('translated') && !path.includes('staleFigures'));
  const told = (texts.length > 0 ? texts : places).filter((path) => path[0] !== 'order');
  const [first = [], ...others] = told;
  const end = first.findIndex((step, index) => others.some((path) => path[index] !== step));
  return written((end < 0 ? first : first.slice(0, end)).slice(from));
}

function placeOf(change: ValueChange): Path {
  if ('at' in change) return typeof change.come === 'string' ? change.path : [...change.path, change.at];
  const value = change.before ?? change.after;
  const isWhole = change.before === undefined || change.after === undefined;
  return isWhole ? [...change.path, ...onlyPath(value)] : change.path;
}

/** `{ vi: 'a' }` put in where nothing was is a change of its only part. */
function onlyPath(value: unknown): Path {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const [only, ...others] = Object.entries(value).filter(([name]) => name !== 'translated');
  return only === undefined || others.length > 0 ? [] : [only[0], ...onlyPath(only[1])];
}

function written(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
