import { textIn } from './bilingual-text.ts';
import { rulesOf } from './document-rules.ts';
import type { InspectionCase } from './inspection.ts';
import { detailsOf, type OfferedDocument, placeOfDetails } from './offered-documents.ts';
import { type Problem, problem } from './problem.ts';
import { agencyPostIsMissing, sealNotices } from './team-seal.ts';
import { writeShortDate } from './write-date.ts';

export type Check = readonly [isMissing: boolean, code: string, where: string];

export function toProblems(checks: readonly Check[]): Problem[] {
  return checks.flatMap(([isMissing, code, where]) => (isMissing ? [problem(code, where)] : []));
}

/** What is not given of header, signing and recipients of one document. */
export function missingInDetails(facts: InspectionCase, document: OfferedDocument): readonly Problem[] {
  const details = detailsOf(facts, document);
  const where = placeName(facts, document);
  return toProblems([
    [textIn(details.signing?.post, 'vi') === null, 'missing-signer-post', `${where}.signing.post.vi`],
    [details.signing?.name === undefined, 'missing-signer-name', `${where}.signing.name`],
    [agencyPostIsMissing(facts, details), 'missing-agency-post', `${where}.signing.agencyPost.vi`],
    [(details.recipients ?? []).length === 0, 'missing-recipients', `${where}.recipients`],
  ]).concat(
    sealNotices(facts, details, where),
    details.dateAssumed === true
      ? [
          problem('date-assumed', `${where}.date`, {
            date: details.date === undefined ? '' : writeShortDate(details.date, 'vi'),
          }),
        ]
      : [],
  );
}

/** What is not given of the meeting that minutes are of; nothing for other documents. */
export function missingForMeeting(facts: InspectionCase, document: OfferedDocument): readonly Problem[] {
  if (rulesOf(document.kind).form !== 'minutes') return [];
  const { meeting, date } = detailsOf(facts, document);
  const where = placeName(facts, document);
  return toProblems([
    [date === undefined, 'missing-meeting-date', `${where}.date`],
    [meeting?.startTime === undefined, 'missing-meeting-start', `${where}.meeting.startTime`],
    [meeting?.endTime === undefined, 'missing-meeting-end', `${where}.meeting.endTime`],
    [textIn(meeting?.place, 'vi') === null, 'missing-meeting-place', `${where}.meeting.place.vi`],
    [(meeting?.unitSide ?? []).length === 0, 'missing-meeting-unit-side', `${where}.meeting.unitSide`],
    [meeting?.unitSigner?.name === undefined, 'missing-meeting-unit-signer', `${where}.meeting.unitSigner.name`],
    [meeting?.copies === undefined, 'missing-meeting-copies', `${where}.meeting.copies`],
  ]);
}

/** Documents of which nothing was entered yet share one place. */
function placeName(facts: InspectionCase, document: OfferedDocument): string {
  const index = placeOfDetails(facts, document);
  return index < 0 ? 'documents' : `documents[${index}]`;
}
