import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClockStep } from '../../../electron/contract/procedure-channels.ts';
import type {
  ClockFacts,
  InspectionFacts,
  IsoDate,
  Procedure,
  ProcedureStep,
} from '../../../electron/contract/types.ts';
import { answerOf } from '../../queries.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';

const NONE: Procedure = { steps: [], terms: [], suspensions: [], extensions: [] };

/** The clock of what is typed now. */
export function useClock() {
  const facts = useClockFacts();
  const { data = null } = useQuery({
    queryKey: ['procedure', facts],
    queryFn: () => answerOf('procedure.clock', { facts }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data;
}

function useClockFacts(): ClockFacts {
  const [kind] = useFact('kind');
  const [decision] = useFact('decision');
  const [onSite] = useFact('onSite');
  const [teamReportDate] = useFact('teamReportDate');
  const [explanation] = useFact('explanation');
  const [units] = useFact('units');
  const [documents] = useFact('documents');
  const [procedure] = useFact('procedure');
  return { kind, decision, onSite, teamReportDate, explanation, units, documents, procedure };
}

/** The procedure's own facts, and the way to change some of them. */
export function useProcedure() {
  const { facts } = useWorkspace();
  const [procedure = NONE] = useFact('procedure');
  const change = (part: Partial<Procedure>) =>
    facts.change((all) => ({ ...all, procedure: orNone({ ...(all.procedure ?? NONE), ...part }) }));
  return { procedure, change };
}

/** A case in which nothing of it is entered stays as it was. */
function orNone(procedure: Procedure): Procedure | undefined {
  const { level, steps, terms, suspensions, extensions } = procedure;
  const isNone = level === undefined && [steps, terms, suspensions, extensions].every((each) => each.length === 0);
  return isNone ? undefined : procedure;
}

/** Facts with the day of a step, written where the clock says that it stands. */
export function withDay(
  facts: InspectionFacts,
  { step, place }: Pick<ClockStep, 'step' | 'place'>,
  on: IsoDate | undefined,
): InspectionFacts {
  const [head = '', name = ''] = place.split('.');
  switch (head) {
    case 'decision':
      return { ...facts, decision: { ...facts.decision, date: on } };
    case 'onSite':
      return { ...facts, onSite: { ...facts.onSite, [name]: on } };
    case 'teamReportDate':
      return { ...facts, teamReportDate: on };
    case 'explanation':
      return { ...facts, explanation: { ...facts.explanation, date: on } };
    case 'documents':
      return { ...facts, documents: withDocumentDate(facts.documents, name, on) };
    default:
      return { ...facts, procedure: orNone(withStepDay(facts.procedure ?? NONE, step, on)) };
  }
}

type Documents = InspectionFacts['documents'];

function withDocumentDate(documents: Documents, kind: string, date: IsoDate | undefined): Documents {
  const isThis = (each: Documents[number]) => each.kind === kind && each.unitId === undefined;
  if (documents.some(isThis)) return documents.map((each) => (isThis(each) ? { ...each, date } : each));
  return isDated(kind) ? [...documents, { kind, date }] : documents;
}

/** The documents whose day is a step of the procedure. */
function isDated(kind: string): kind is 'conclusion' | 'check-report' | 'check-notice' {
  return ['conclusion', 'check-report', 'check-notice'].includes(kind);
}

function withStepDay(procedure: Procedure, step: ProcedureStep, on: IsoDate | undefined): Procedure {
  const others = procedure.steps.filter((each) => each.step !== step);
  return { ...procedure, steps: on === undefined ? others : [...others, { step, on }] };
}
