import { giveToFindings, takeBackFromFindings } from '../actions/responsibility/give-to-findings.ts';
import { listResponsibilityRows } from '../actions/responsibility/list-responsibility-rows.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

/** Requests of the step «Nguyên nhân, trách nhiệm». */
export function responsibilityHandlers({ withStorage }: { readonly withStorage: WithStorage }) {
  return {
    'responsibility.rows': ({ inspectionId }) =>
      withStorage(({ inspections }) => listResponsibilityRows(inspections, inspectionId)),
    'responsibility.give': (given) => withStorage(({ findings }) => giveToFindings(findings, given)),
    'responsibility.takeBack': (given) => withStorage(({ findings }) => takeBackFromFindings(findings, given)),
  } satisfies Partial<Handlers>;
}
