import { textIn } from './bilingual-text.ts';
import type { InspectedUnit, InspectionCase } from './inspection.ts';
import type { Recommendation } from './recommendation.ts';
import { bodySpelled, goesToSuperior } from './superior-body.ts';

/** A recommendation that answers no shortcoming of a plan, and the units that answer for it; none: whoever it is addressed to. */
export type GeneralRecommendation = {
  readonly recommendation: Recommendation;
  readonly unitIds: readonly string[];
};

type Addressing = Pick<InspectionCase, 'inspectingBody' | 'units' | 'findings' | 'recommendations'>;

/**
 * All that no row of a shortcoming carries, in their order: without shortcomings of their own, or addressed to a body above. The one that
 * asks for the plan itself is none of its tasks.
 */
export function generalRecommendations(inspectionCase: Addressing): readonly GeneralRecommendation[] {
  const shortcomings = new Set(inspectionCase.findings.flatMap((each) => (each.kind === 'shortcoming' ? each.id : [])));
  return inspectionCase.recommendations
    .filter((each) => each.asksForPlan !== true)
    .flatMap((recommendation) => {
      if (goesToSuperior(recommendation, inspectionCase)) return [{ recommendation, unitIds: [] }];
      if (recommendation.findingIds.some((id) => shortcomings.has(id))) return [];
      return [{ recommendation, unitIds: unitsAddressed(recommendation, inspectionCase.units).map(({ id }) => id) }];
    });
}

/** «Các đơn vị được kiểm tra», «Thủ trưởng các cơ quan, đơn vị»: whoever was inspected. */
const ALL_UNITS =
  /^(?:(?:thủ trưởng|người đứng đầu|lãnh đạo)\s)?(?:các\s|những\s)?(?:cơ quan(?:,| và)\s)?đơn vị(?:\s(?:đã )?được (?:thanh tra|kiểm tra))?(?:\s(?:nêu trên|trên|có liên quan|liên quan))?[.,;:]?$/u;

function unitsAddressed({ addressee }: Recommendation, units: readonly InspectedUnit[]): readonly InspectedUnit[] {
  const name = bodySpelled(textIn(addressee, 'vi') ?? '');
  // With one unit there is no doubt whose task it is, however it is addressed.
  if (units.length === 1 || name === '' || ALL_UNITS.test(name)) return units;
  const named = unitsNamed(name, units);
  return units.filter((each) => named.has(each.id));
}

/** Ends a name: «xã Tân Phú» is not meant by «xã Tân Phú Đông». */
const END = /^(?:$|\s?[,;.:()/–-]|\s(?:và|cùng|với|phối hợp|chủ trì|chỉ đạo|tổ chức|thực hiện)(?=\s|$))/u;
const START = /(?:^|[\s(,;])$/u;

function unitsNamed(addressee: string, units: readonly InspectedUnit[]): ReadonlySet<string> {
  const posts = units.map((each) => bodySpelled(textIn(each.headPost, 'vi') ?? ''));
  const names = units.flatMap((unit, index) => {
    const post = posts[index] ?? '';
    const isOwnPost = posts.filter((each) => each === post).length === 1;
    return [bodySpelled(textIn(unit.name, 'vi') ?? ''), ...(isOwnPost ? [post] : [])]
      .filter((each) => each !== '')
      .map((name) => ({ id: unit.id, name }));
  });
  return new Set(names.filter(({ name }) => holds(addressee, name)).map(({ id }) => id));
}

function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (START.test(text.slice(0, at)) && END.test(text.slice(at + name.length))) return true;
  }
  return false;
}
