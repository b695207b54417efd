import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatisticsSection } from '../statistics/statistics-section.tsx';
import { focusPlace } from '../workspace/places.ts';
import { BodySection } from './body-section.tsx';
import { ContentsSection, GroundsSection } from './contents-section.tsx';
import { DecisionSection, GeneralSection, PeriodSection } from './general-section.tsx';
import { ResultsSection } from './results-section.tsx';
import { TeamSection } from './team-section.tsx';
import { UnitsSection } from './units-section.tsx';

const SECTIONS = [
  ['subject', GeneralSection],
  ['decision', DecisionSection],
  ['inspectingBody', BodySection],
  ['team', TeamSection],
  ['units', UnitsSection],
  ['period', PeriodSection],
  ['contents', ContentsSection],
  ['fileStatistics', StatisticsSection],
  ['legalGrounds', GroundsSection],
  ['explanation', ResultsSection],
] as const;

/** The facts of the inspection, section by section, with a list of the sections where there is room. */
export function FactsStep() {
  const { t } = useTranslation();
  return (
    <div className="kl-scroll">
      <div className="kl-facts">
        <Stack gap="lg">
          {SECTIONS.map(([place, Section]) => (
            <Section key={place} />
          ))}
        </Stack>
        <nav className="kl-contents" aria-label={t('facts.onThisPage')}>
          <Text size="xs" fw={600} c="dimmed" mb={8}>
            {t('facts.onThisPage')}
          </Text>
          <Stack gap={8}>
            {SECTIONS.map(([place]) => (
              <Anchor
                key={place}
                component="button"
                type="button"
                size="sm"
                ta="left"
                onClick={() => focusPlace(`section.${place}`)}
              >
                {t(`facts.${place}.title`)}
              </Anchor>
            ))}
          </Stack>
        </nav>
      </div>
    </div>
  );
}
