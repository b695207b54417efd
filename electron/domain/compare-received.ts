import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { Deadline } from './deadline.ts';
import type { PlanRow } from './derive-plan.ts';
import { type PlanRowKey, rowMark } from './plan-row-key.ts';
import type { ReceivedPart, ReceivedRow } from './received-plan.ts';
import type { Term } from './term.ts';

/** Where a plan falls short of what was asked; `due-unread`: a time is given that could not be read. */
export const RECEIVED_REMARKS = ['missing', 'later', 'no-due', 'due-unread', 'no-lead', 'no-product'] as const;
export type ReceivedRemark = (typeof RECEIVED_REMARKS)[number];

/** What may be taken over into the row. */
export type ReceivedOffer = {
  readonly measure?: string;
  readonly lead?: string;
  readonly cooperating?: string;
  readonly product?: string;
  readonly note?: string;
  readonly due?: Term;
};

/** A row that the conclusion asks for beside what the unit plans for it. */
export type ComparedRow = {
  readonly mark: string;
  readonly key: PlanRowKey;
  readonly matter: BilingualText;
  readonly measure: BilingualText;
  readonly dueOn: IsoDate | null;
  /** Places of the received rows that answer it. */
  readonly received: readonly number[];
  readonly plannedOn: IsoDate | null;
  readonly remarks: readonly ReceivedRemark[];
  readonly offer: ReceivedOffer;
};

export type ReceivedComparison = {
  readonly rows: readonly ComparedRow[];
  /** Places of received rows that answer nothing we ask. */
  readonly extra: readonly number[];
};

/**
 * What the unit plans, held against what it was asked.
 * @param matches of each received row the row of ours it answers
 * @param lastDay of a term that the unit wrote
 */
export function compareReceived(
  asked: readonly PlanRow[],
  rows: readonly ReceivedRow[],
  matches: readonly (string | null)[],
  lastDay: (term: Term) => Deadline | null,
): ReceivedComparison {
  const marks = new Set(asked.map(rowMark));
  const places = rows.map((_, at) => at);
  return {
    rows: asked.map((row) => {
      const mark = rowMark(row);
      return comparedRow(
        row,
        mark,
        places.filter((at) => matches[at] === mark),
        rows,
        lastDay,
      );
    }),
    extra: places.filter((at) => !marks.has(matches[at] ?? '')),
  };
}

function comparedRow(
  row: PlanRow,
  mark: string,
  received: readonly number[],
  rows: readonly ReceivedRow[],
  lastDay: (term: Term) => Deadline | null,
): ComparedRow {
  const answers = received.flatMap((at) => rows[at] ?? []);
  const dues = answers.flatMap(({ term }) => (term === null ? [] : [{ term, on: lastDay(term)?.dueOn ?? null }]));
  // With several measures the row is done when the last of them is.
  const last = dues.toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))[0];
  const dueOn = row.deadline?.dueOn ?? null;
  const { findingId, recommendationId, unitId } = row;
  return {
    mark,
    key: {
      ...(findingId === undefined ? {} : { findingId }),
      ...(recommendationId === undefined ? {} : { recommendationId }),
      ...(unitId === undefined ? {} : { unitId }),
    },
    matter: row.matter,
    measure: row.derived.measure,
    dueOn,
    received,
    plannedOn: last?.on ?? null,
    remarks: answers.length === 0 ? ['missing'] : remarksOf(answers, dueOn, last?.on ?? null, last !== undefined),
    offer: offerOf(answers, last?.term),
  };
}

function remarksOf(
  answers: readonly ReceivedRow[],
  dueOn: IsoDate | null,
  plannedOn: IsoDate | null,
  hasTerm: boolean,
): readonly ReceivedRemark[] {
  const lacks = (part: ReceivedPart) => answers.every((each) => each[part] === '');
  const isLater = dueOn !== null && plannedOn !== null && isBefore(dueOn, plannedOn);
  return [
    ...(isLater ? (['later'] as const) : []),
    ...(hasTerm ? [] : [lacks('due') ? ('no-due' as const) : ('due-unread' as const)]),
    ...(lacks('lead') ? (['no-lead'] as const) : []),
    ...(lacks('product') ? (['no-product'] as const) : []),
  ];
}

function offerOf(answers: readonly ReceivedRow[], due: Term | undefined): ReceivedOffer {
  const text = (part: ReceivedPart) => [...new Set(answers.map((each) => each[part]).filter((each) => each !== ''))];
  const parts = (['measure', 'lead', 'cooperating', 'product', 'note'] as const).flatMap((part) => {
    const texts = text(part);
    return texts.length === 0 ? [] : [[part, texts.join(part === 'measure' ? '\n' : '; ')] as const];
  });
  return { ...Object.fromEntries(parts), ...(due === undefined ? {} : { due }) };
}
