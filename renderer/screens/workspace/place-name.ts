import { useTranslation } from 'react-i18next';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { placeOf } from './places.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Where a problem is, in words: the step, or the finding by number and title. */
export function usePlaceName(): (where: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view, facts } = useWorkspace();
  return (where) => {
    const { step, part } = placeOf(where, view, facts.read());
    const isOfFinding = step === 'findings' || step === 'responsibility';
    const finding = isOfFinding ? view.findings.find((line) => line.id === part) : undefined;
    if (finding !== undefined) {
      return t('problems.atFinding', {
        number: finding.position + 1,
        title: shown(finding.title, language) || t('findings.untitled'),
      });
    }
    const recommendation =
      step === 'recommendations' ? facts.read().recommendations.findIndex((each) => each.id === part) : -1;
    return recommendation < 0 ? t(`step.${step}`) : t('problems.atRecommendation', { number: recommendation + 1 });
  };
}
