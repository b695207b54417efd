import { type Checked, checkFile } from '../../../electron/documents/check/check-file.ts';
import type { CheckReport } from '../../../electron/documents/check/finding.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument, OfficialHeader } from '../../../electron/documents/model/official-document.ts';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { FONTS } from '../pdf/written-pdf.ts';
import { conclusion } from '../samples/conclusion.ts';
import { plan } from '../samples/plan.ts';

export type Format = 'docx' | 'pdf';

export async function fileOf(document: OfficialDocument, format: Format): Promise<Uint8Array> {
  return format === 'docx' ? writeWord(document) : writePdf(document, FONTS);
}

export async function checked(bytes: Uint8Array, name: string, repair = false): Promise<Checked> {
  const answer = await checkFile({ bytes, name, repair });
  if (!answer.ok) throw new Error(answer.problems.map((each) => each.code).join(', '));
  return answer.value;
}

export async function reportOf(bytes: Uint8Array, format: Format): Promise<CheckReport> {
  return (await checked(bytes, `van-ban.${format}`)).report;
}

/** «rule aspect item: first words», one a finding: what a failing test shows. */
export function told({ findings }: CheckReport): readonly string[] {
  return findings.map(({ rule, aspect, clause, place }) => `${rule} ${aspect ?? '-'} ${clause.item}: ${place.words}`);
}

export function withHeader(document: OfficialDocument, header: Partial<OfficialHeader>): OfficialDocument {
  return { ...document, header: { ...document.header, ...header } };
}

/** The conclusion with number and date filled in. */
export const signed = withHeader(conclusion, {
  number: [text('Số: 12/KL-TTTP')],
  placeAndDate: [text('Vĩnh Hưng, ngày 17 tháng 5 năm 2024')],
});

export const signedPlan = withHeader(plan, { number: [text('Số: 12/KH-UBND')] });
