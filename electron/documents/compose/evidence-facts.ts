import type { Attachment } from '../../domain/attachment.ts';
import { type BilingualText, type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
import type { Evidence, Finding } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { withoutStop } from './fact-texts.ts';

type Entry = {
  readonly name: BilingualText;
  readonly pages: string | undefined;
  readonly file: string | null;
  /** The same document of the same pages is one line, whatever it proves. */
  readonly key: string;
  readonly place: string;
  readonly finding: Finding | null;
};

/** The list of documents and evidence: what concerns the whole first, then finding by finding as they stand in the documents. */
export function evidenceFacts(inspectionCase: InspectionCase, language: Language) {
  const entries = [
    ...(inspectionCase.attachments ?? []).map((each, index) => ofFile(each, `attachments[${index}]`, null)),
    ...inDocumentOrder(inspectionCase).flatMap((finding) => {
      const place = recordPlace.finding(finding.id);
      return [
        ...finding.evidence.flatMap((each, index) =>
          saysNothing(each) ? [] : [ofReference(each, `${place}.evidence[${index}]`, finding)],
        ),
        ...(finding.attachments ?? []).map((each, index) => ofFile(each, `${place}.attachments[${index}]`, finding)),
      ];
    }),
  ];
  const rows = new Map<string, readonly Entry[]>();
  for (const each of entries) rows.set(each.key, [...(rows.get(each.key) ?? []), each]);
  const facts = {
    count: writeCardinal(rows.size, language),
    rows: [...rows.values()].map((same, index) => rowOf(same, index + 1, language)),
  };
  return fromPlace(facts, '', { count: 'findings', rows: 'findings' });
}

/** A row that somebody began and left. */
function saysNothing({ reference, pages }: Evidence): boolean {
  return textInOrOther(reference, 'vi') === null && pages === undefined;
}

function ofReference({ reference, pages }: Evidence, place: string, finding: Finding): Entry {
  const key = JSON.stringify([textInOrOther(reference, 'vi'), pages]);
  return { name: reference, pages, file: null, key, place: `${place}.reference`, finding };
}

/** A file without caption goes by its name. */
function ofFile(attachment: Attachment, place: string, finding: Finding | null): Entry {
  const { caption, pages, fileName, sha256 } = attachment;
  const hasCaption = textInOrOther(caption, 'vi') !== null;
  const name = hasCaption ? caption : { vi: fileName, en: fileName };
  const key = JSON.stringify([textInOrOther(name, 'vi'), pages, sha256]);
  return { name, pages, file: hasCaption ? fileName : null, key, place: `${place}.caption`, finding };
}

function rowOf(same: readonly Entry[], number: number, language: Language) {
  const written = (text: BilingualText | undefined) => withoutStop(textIn(text, language));
  const findings = same.flatMap(({ finding }) => (finding === null ? [] : [finding]));
  const [first] = same;
  const facts = {
    number: String(number),
    name: written(first?.name),
    findings: findings.map((each) => written(each.title)),
    isGeneral: findings.length < same.length,
    pages: first?.pages ?? null,
    file: first?.file ?? null,
  };
  fromPlace(
    facts.findings,
    'findings',
    findings.map(({ id }) => `${recordPlace.finding(id)}.title`),
  );
  const place = first?.place ?? '';
  const own = { number: [], pages: place.replace(/\w+$/, 'pages'), file: place };
  return fromPlace(facts, '', { ...own, name: same.map((each) => each.place), findings: 'findings' });
}

/** Content by content, achievements before shortcomings, as the conclusion and the report have them. */
function inDocumentOrder({ contents, findings }: InspectionCase): readonly Finding[] {
  const known = contents.map((each) => each.id);
  const rank = ({ contentId, kind }: Finding) => {
    const content = known.indexOf(contentId ?? '');
    return (content < 0 ? known.length : content) * 2 + (kind === 'achievement' ? 0 : 1);
  };
  return findings.toSorted((one, other) => rank(one) - rank(other));
}
