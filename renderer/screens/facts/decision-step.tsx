import { useTranslation } from 'react-i18next';
import { ProcedureSection } from '../procedure/procedure-section.tsx';
import { BodySection } from './body-section.tsx';
import { DecisionSection, GeneralSection, PeriodSection } from './general-section.tsx';
import { SectionPage } from './section-page.tsx';
import { TeamSection } from './team-section.tsx';
import { UnitsSection } from './units-section.tsx';

const SECTIONS = [
  ['subject', GeneralSection],
  ['decision', DecisionSection],
  ['inspectingBody', BodySection],
  ['team', TeamSection],
  ['units', UnitsSection],
  ['period', PeriodSection],
] as const;

/** What is inspected, on whose decision, by whom, where and when. */
export function DecisionStep() {
  const { t } = useTranslation();
  return (
    <SectionPage
      sections={[
        ...SECTIONS.map(([place, Section]) => ({ place, title: t(`facts.${place}.title`), Section })),
        { place: 'procedure', title: t('procedure.title'), Section: ProcedureSection },
      ]}
    />
  );
}
