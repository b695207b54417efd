import { useTranslation } from 'react-i18next';
import { AttachmentsSection } from '../attachments/attachments-section.tsx';
import { StatisticsSection } from '../statistics/statistics-section.tsx';
import { ContentsSection, GroundsSection } from './contents-section.tsx';
import { OverviewsSection } from './overviews-section.tsx';
import { ResultsSection } from './results-section.tsx';
import { SectionPage } from './section-page.tsx';

/** In the order of the conclusion's own headings, the contents first because findings hang on them. */
const SECTIONS = [
  ['contents', ContentsSection],
  ['fileStatistics', StatisticsSection],
  ['legalGrounds', GroundsSection],
  ['overviews', OverviewsSection],
  ['resultsInGeneral', ResultsSection],
  ['attachments', AttachmentsSection],
] as const;

/** What was looked into, on which grounds, and what holds for the whole inspection. */
export function ContentsStep() {
  const { t } = useTranslation();
  return (
    <SectionPage
      sections={SECTIONS.map(([place, Section]) => ({ place, title: t(`facts.${place}.title`), Section }))}
    />
  );
}
