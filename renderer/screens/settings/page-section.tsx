import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MARGIN_LIMITS, PAGE_SIDES, USUAL_MARGINS } from '../../../electron/contract/page-limits.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Section } from '../../components/section.tsx';
import { useOptions } from '../../words/options.ts';
import type { OfficeForm } from './use-office.ts';

/** Margins and sizes of letters, within Decree 30/2020, Annex I, with a small picture of the page. */
export function PageSection({ profile, change }: OfficeForm) {
  const { t } = useTranslation();
  const { margins } = profile;
  const isUsual = PAGE_SIDES.every((side) => margins[side] === USUAL_MARGINS[side]);
  return (
    <Section title={t('office.page.title')} hint={t('office.page.hint')} place="section.page">
      <Group align="flex-start" gap="xl" wrap="nowrap">
        <div style={{ flex: 1, minWidth: 0 }}>
          <Text size="sm" fw={500} mb={4}>
            {t('office.page.margins')}
          </Text>
          <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
            {PAGE_SIDES.map((side) => {
              const [least, most] = MARGIN_LIMITS[side];
              return (
                <NumberField
                  key={side}
                  label={t(`office.page.${side}`)}
                  description={t('office.page.range', { least, most })}
                  value={margins[side]}
                  onChange={(length) =>
                    length === undefined ? undefined : change({ margins: { ...margins, [side]: length } })
                  }
                  place={`margins.${side}`}
                />
              );
            })}
          </SimpleGrid>
          <Group mt="xs" gap="md">
            <Text size="xs" c="dimmed">
              {t('office.page.law')}
            </Text>
            {isUsual ? null : (
              <Button size="compact-xs" variant="subtle" onClick={() => change({ margins: USUAL_MARGINS })}>
                {t('office.page.usual')}
              </Button>
            )}
          </Group>
          <div style={{ maxWidth: 320, marginTop: 16 }}>
            <ChoiceField
              label={t('marks.sizes')}
              value={profile.sizes ?? '13/14/14'}
              options={useOptions('sizes')}
              onChange={(sizes) => change({ sizes })}
              place="sizes"
            />
          </div>
        </div>
        <PagePicture margins={margins} />
      </Group>
    </Section>
  );
}

/** A4 with the room of the text, a third of a millimetre to the pixel. */
function PagePicture({ margins: { top, bottom, left, right } }: Pick<OfficeForm['profile'], 'margins'>) {
  return (
    <svg className="kl-page-picture" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
      <rect className="kl-page-picture-sheet" width={210} height={297} />
      <rect
        className="kl-page-picture-text"
        x={left}
        y={top}
        width={Math.max(0, 210 - left - right)}
        height={Math.max(0, 297 - top - bottom)}
      />
    </svg>
  );
}
