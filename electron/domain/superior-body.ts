import { textIn } from './bilingual-text.ts';
import type { InspectionCase } from './inspection.ts';
import type { Recommendation } from './recommendation.ts';

/** Posts that head a body and stand before its name: «Chủ tịch Ủy ban nhân dân tỉnh», «Bộ trưởng Bộ Nội vụ». */
const HEADS = /^(?:chủ tịch|bộ trưởng|thủ tướng|thống đốc|giám đốc|thủ trưởng|tổng cục trưởng|cục trưởng)\s+/u;
/** «tỉnh», «thành phố» without its own name: the one that the inspecting body belongs to. */
const ENDS_WITHOUT_NAME = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/u;

/**
 * Whether a recommendation goes to a body above the inspecting one, or to its head: such a body is asked, nothing is
 * demanded of it. Only what surely names a parent counts, and never an inspected unit.
 */
export function goesToSuperior(
  { addressee }: Recommendation,
  { inspectingBody, units }: Pick<InspectionCase, 'inspectingBody' | 'units'>,
): boolean {
  const name = bodyNamed(textIn(addressee, 'vi') ?? '');
  if (name === '' || units.some((each) => isNamed(name, bodyNamed(textIn(each.name, 'vi') ?? '')))) return false;
  return inspectingBody.parents.some((each) => isNamed(name, bodyNamed(textIn(each, 'vi') ?? '')));
}

function isNamed(name: string, body: string): boolean {
  return name === body || (ENDS_WITHOUT_NAME.test(name) && body.startsWith(`${name} `));
}

/** The body that a name is of, in one spelling: small letters, abbreviations written out, without the post that heads it. */
export function bodyNamed(name: string): string {
  return bodySpelled(name)
    .replace(/[.;,]$/, '')
    .replace(HEADS, '');
}

/** Names of bodies, as many as the text holds, in small letters with the usual abbreviations written out. */
export function bodySpelled(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll('uỷ', 'ủy')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/(?<=^|\s)ubnd(?=\s)/g, 'ủy ban nhân dân')
    .replaceAll(/(?<=^|\s)hđnd(?=\s)/g, 'hội đồng nhân dân')
    .replaceAll(/(?<=\s)tp\.?(?=\s|$)/g, 'thành phố');
}
