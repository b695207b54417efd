import i18next from 'i18next';
import cliEn from '../../locales/en/cli.json' with { type: 'json' };
import problemsEn from '../../locales/en/problem.json' with { type: 'json' };
import windowEn from '../../locales/en/window.json' with { type: 'json' };
import cliVi from '../../locales/vi/cli.json' with { type: 'json' };
import problemsVi from '../../locales/vi/problem.json' with { type: 'json' };
import windowVi from '../../locales/vi/window.json' with { type: 'json' };
import type { Language } from '../domain/bilingual-text.ts';
import type { Problem } from '../domain/problem.ts';

/** Places named one by one in the summary of blanks; the rest are counted. */
const PLACES_NAMED = 8;

export type Speaker = {
  /** Words of locales/<language>/cli.json; a list of lines comes joined. */
  readonly say: (key: string, values?: Problem['values']) => string;
  /** One line: «place: what is wrong. What to do.»; `whole` is named where the problem has no place of its own. */
  readonly tell: (problem: Problem, whole: string) => string;
  /** What does not stop an export: missing facts and English counted in a line each, everything else told in full. */
  readonly notices: (notices: readonly Problem[], whole: string) => readonly string[];
};

/** Notices of which only the number and the first places are told, in this order; keys of cli.json. */
const SUMMARIES = ['blanks', 'englishMissing', 'englishStale'] as const;

function summaryOf({ code }: Problem): (typeof SUMMARIES)[number] | null {
  if (code.startsWith('missing-')) return 'blanks';
  if (code === 'english-missing') return 'englishMissing';
  return code === 'english-stale' ? 'englishStale' : null;
}

/** Speaks the interface language. Values stand as they are: no markup, no nesting of keys found in a person's input. */
export function speakerOf(language: Language): Speaker {
  const translator = i18next.createInstance({
    lng: language,
    ns: ['cli', 'problem'],
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      // Documents have one name in the window and here.
      vi: { cli: { ...cliVi, documentKind: windowVi.documentKind }, problem: problemsVi },
      en: { cli: { ...cliEn, documentKind: windowEn.documentKind }, problem: problemsEn },
    },
  });
  void translator.init();
  const say: Speaker['say'] = (key, values = {}) => translator.t(key, { ...values, joinArrays: '\n' });
  const tell: Speaker['tell'] = ({ code, values, where }, whole) => {
    const what = translator.t(`${code}.what`, { ns: 'problem', ...values });
    const fix = translator.t(`${code}.fix`, { ns: 'problem', ...values });
    const place = where === '' ? whole : where;
    return `${place === '' ? '' : `${place}: `}${what} ${fix}`;
  };
  const counted = (key: string, problems: readonly Problem[]): readonly string[] => {
    if (problems.length === 0) return [];
    const places = [...new Set(problems.map((each) => each.where))];
    const named = places.slice(0, PLACES_NAMED).join(', ');
    const more = places.length - PLACES_NAMED;
    const count = problems.reduce((sum, { values }) => sum + Number(values.count ?? 1), 0);
    return [say(key, { count, places: more > 0 ? say('andMore', { places: named, more }) : named })];
  };
  const notices: Speaker['notices'] = (given, whole) => {
    const of = (key: string | null) => given.filter((each) => summaryOf(each) === key);
    return [
      ...SUMMARIES.flatMap((key) => counted(key, of(key))),
      ...new Set(of(null).map((each) => tell(each, whole))),
    ];
  };
  return { say, tell, notices };
}
