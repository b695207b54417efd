import { type Problem, problem } from '../../domain/problem.ts';
import { isNationalTitle } from '../check/layout/words.ts';
import { isTimesNewRoman } from '../check/rules/fonts.ts';
import { find, isOn } from '../check/word/tree.ts';
import { holdsTrackedChanges } from './letterhead-body.ts';
import type { OpenLetterhead } from './open-letterhead.ts';
import { pageProblems } from './page-fit.ts';
import { isProtected, type TakenOut } from './safe-parts.ts';
import { showsPageNumber } from './sections.ts';

const KEPT_SLOTS = ['default', 'even'] as const;

/** Where theirs show the number of the page on pages after the first. */
export function numbersOf({ office, slots, evenToo }: OpenLetterhead): {
  readonly top: boolean;
  readonly foot: boolean;
} {
  const shows = (where: 'header' | 'footer'): boolean =>
    KEPT_SLOTS.filter((each) => each === 'default' || evenToo).some((each) => {
      const part = slots[`${where}-${each}`];
      return part !== undefined && showsPageNumber(office.xml(part));
    });
  return { top: shows('header'), foot: shows('footer') };
}

/** Fonts of the words in headers and footers that are not Times New Roman. */
function otherFonts({ read }: OpenLetterhead): readonly string[] {
  const runs = read.document.margins.flatMap((each) => each.runs).filter((each) => each.text.trim() !== '');
  const fonts = runs.flatMap(({ font }) => (font === null || isTimesNewRoman(font) ? [] : [font]));
  return [...new Set(fonts)].sort();
}

function numberProblems(open: OpenLetterhead): readonly Problem[] {
  const { top, foot } = numbersOf(open);
  const isTitled = isOn(find(open.section, 'w:titlePg')) === true;
  return [
    ...(foot ? [problem('letterhead-number-foot', '')] : []),
    ...(top && !isTitled ? [problem('letterhead-number-first', '')] : []),
  ];
}

/** What of a letterhead goes against the decree or could not be taken over, its styles and its body apart. */
export function letterheadProblems(open: OpenLetterhead, taken: TakenOut): readonly Problem[] {
  const { read, settings } = open;
  const fonts = otherFonts(open);
  const told: readonly (readonly [is: boolean, problem: Problem])[] = [
    [read.document.sections.length > 1, problem('letterhead-sections', '', { count: read.document.sections.length })],
    [fonts.length > 0, problem('letterhead-fonts', '', { fonts: fonts.join(', ') })],
    [read.document.margins.some((each) => isNationalTitle(each.text)), problem('letterhead-header-boxes', '')],
    [
      read.document.trackedChanges || holdsTrackedChanges(read.parts.margins),
      problem('letterhead-tracked-changes', ''),
    ],
    [isProtected(settings), problem('letterhead-protected', '')],
    [taken.outside > 0, problem('letterhead-outside', '', { count: taken.outside })],
    [taken.embedded > 0, problem('letterhead-embedded', '', { count: taken.embedded })],
  ];
  return [
    ...pageProblems(read.document.sections[0]),
    ...numberProblems(open),
    ...told.flatMap(([is, each]) => (is ? [each] : [])),
  ];
}
