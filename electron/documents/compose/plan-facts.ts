import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar-date.ts';
import { isOverdue, type PlanRow, planDeadline, planRowsOf } from '../../domain/derive-plan.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { writeLongDate, writeWeekday } from '../../domain/write-date.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { writeTerm } from '../../domain/write-term.ts';
import { fromPlace, type OwnOrigins, recordPlace } from './fact-origins.ts';
import { givenIn, nameIn, withoutStop } from './fact-texts.ts';
import { type GeneralTaskFacts, generalTasks } from './general-tasks.ts';
import type { LawData } from './law-data.ts';
import { ofRecord } from './records.ts';

export type PlanRowFacts = {
  readonly number: string;
  readonly shortcoming: string | null;
  readonly cause: string | null;
  readonly measure: string | null;
  readonly lead: string | null;
  readonly cooperating: string | null;
  readonly due: string | null;
  readonly product: string | null;
  readonly note: string;
  readonly isDueCounted: boolean;
  /** Days past its last day on the day of drafting: «07»; null while there is time or none is known. */
  readonly daysOverdue: string | null;
};

export type PlanFacts = {
  /** «trong thời hạn 02 tháng kể từ ngày ban hành». */
  readonly term: string | null;
  /** True for a term counted from an event, so that «Kết luận này» can follow it. */
  readonly isCounted: boolean;
  /** «24 tháng 02 năm 2025», the last day, where it can be computed. */
  readonly deadline: string | null;
  readonly deadlineWeekday: string | null;
  readonly deadlineIsProvisional: boolean;
  readonly reportTo: string | null;
  /** True when a recommendation asks for it and sets its term, so that the document need not say it again. */
  readonly isRequested: boolean;
  readonly rows: readonly PlanRowFacts[];
  /** Rows whose last day is over on the day of drafting, and the others. */
  readonly overdueRows: readonly PlanRowFacts[];
  readonly otherRows: readonly PlanRowFacts[];
  readonly overdueCount: string;
  /** True when a row's time limit was counted from the day of issue. */
  readonly hasCountedRows: boolean;
  /** «08», «11». */
  readonly rowCount: string;
  /** Recommendations that answer no single shortcoming; the one that asks for this very plan and those to other bodies are left out. */
  readonly generalActions: readonly (string | null)[];
  /** The same with what was set for each. */
  readonly generalTasks: readonly GeneralTaskFacts[];
};

/** @param unitId the unit whose rows are wanted; null leaves the rows out */
export function planFacts(
  inspectionCase: InspectionCase,
  unitId: string | null,
  language: Language,
  law: LawData,
  today: IsoDate,
): PlanFacts {
  const { term, reportTo } = inspectionCase.plan;
  const deadline = planDeadline(inspectionCase, law.calendar, unitId ?? undefined);
  const rows = unitId === null ? [] : rowsOf(inspectionCase, unitId, language, law, today);
  const overdueRows = rows.filter((each) => each.daysOverdue !== null);
  const general = generalTasks(inspectionCase, unitId, language, law);
  const facts: PlanFacts = {
    isRequested: inspectionCase.recommendations.some((each) => each.asksForPlan === true && each.term !== undefined),
    isCounted: term?.kind === 'within',
    term: term === undefined ? null : writeTerm(term, language),
    deadline: deadline === null ? null : writeLongDate(deadline.dueOn, language),
    deadlineWeekday: deadline === null ? null : writeWeekday(deadline.dueOn, language),
    deadlineIsProvisional: deadline?.provisional ?? false,
    reportTo: nameIn(reportTo, language),
    rows,
    overdueRows,
    otherRows: rows.filter((each) => each.daysOverdue === null),
    overdueCount: writeCardinal(overdueRows.length, language),
    hasCountedRows: rows.some((each) => each.isDueCounted),
    rowCount: writeCardinal(rows.length, language),
    generalActions: fromPlace(
      general.map(({ action }) => action),
      'recommendations',
      general.map(({ places }) => places),
    ),
    generalTasks: general.map(({ facts }) => facts),
  };
  return fromPlace(facts, 'plan', {
    deadline: 'plan.term',
    deadlineWeekday: 'plan.term',
    rows: 'findings',
    overdueRows: 'findings',
    otherRows: 'findings',
    overdueCount: 'plan.entries',
    rowCount: 'plan.entries',
  });
}

function rowsOf(
  inspectionCase: InspectionCase,
  unitId: string,
  language: Language,
  law: LawData,
  today: IsoDate,
): readonly PlanRowFacts[] {
  const written = (text: BilingualText) => withoutStop(textIn(text, language));
  const rows = planRowsOf(inspectionCase, unitId, law.calendar).filter(({ findingId }) => findingId !== undefined);
  return rows.map((row, place) => {
    const facts: PlanRowFacts = {
      number: String(place + 1),
      shortcoming: written(row.matter),
      cause: written(row.cause),
      measure: written(row.printed.measure),
      lead: written(row.printed.lead),
      cooperating: written(row.printed.cooperating),
      due: written(row.printed.due),
      product: written(row.printed.product),
      note: withoutStop(givenIn(row.printed.note, language)) ?? '',
      isDueCounted: row.isDueCounted,
      daysOverdue: daysOverdue(row, today, language),
    };
    return ofRecord(
      fromPlace(facts, '', () => rowOrigins(row, inspectionCase)),
      row.findingId ?? '',
    );
  });
}

/** A cell is opened in the plan, where it can be written over; what it follows from is marked with it. */
function rowOrigins(row: PlanRow, { recommendations, findings }: InspectionCase): OwnOrigins {
  const { findingId = '' } = row;
  const finding = recordPlace.finding(findingId);
  const entry = recordPlace.planEntry(row);
  const causes = findings.find((each) => each.id === findingId)?.causes ?? [];
  const answers = recommendations.filter((each) => each.findingIds.includes(findingId));
  const from = (name: 'action' | 'term' | 'product') =>
    answers.map((each) => `${recordPlace.recommendation(each.id)}.${name}`);
  const due = [`${entry}.due`, ...from('term'), 'plan.term'];
  return {
    number: [],
    shortcoming: `${finding}.title`,
    cause: causes.length === 0 ? `${finding}.causes` : causes.map((_, index) => `${finding}.causes[${index}].text`),
    measure: [`${entry}.measure`, ...from('action')],
    lead: `${entry}.lead`,
    cooperating: `${entry}.cooperating`,
    due,
    product: [`${entry}.product`, ...from('product')],
    note: `${entry}.note`,
    daysOverdue: due,
  };
}

function daysOverdue(row: PlanRow, today: IsoDate, language: Language): string | null {
  const { deadline } = row;
  return deadline !== null && isOverdue(row, today)
    ? writeCardinal(daysBetween(deadline.dueOn, today), language)
    : null;
}
