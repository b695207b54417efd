import { Anchor, Stack, Text } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { focusPlace } from '../workspace/places.ts';

export type PageSection = {
  readonly place: string;
  readonly title: string;
  readonly Section: ComponentType;
};

/** Facts section by section, with a list of the sections where there is room. */
export function SectionPage({ sections }: { readonly sections: readonly PageSection[] }) {
  const { t } = useTranslation();
  return (
    <div className="kl-scroll">
      <div className="kl-facts">
        <Stack gap="lg">
          {sections.map(({ place, Section }) => (
            <Section key={place} />
          ))}
        </Stack>
        <nav className="kl-contents" aria-label={t('facts.onThisPage')}>
          <Text size="xs" fw={600} c="dimmed" mb={8}>
            {t('facts.onThisPage')}
          </Text>
          <Stack gap={8}>
            {sections.map(({ place, title }) => (
              <Anchor
                key={place}
                component="button"
                type="button"
                size="sm"
                ta="left"
                onClick={() => focusPlace(`section.${place}`)}
              >
                {title}
              </Anchor>
            ))}
          </Stack>
        </nav>
      </div>
    </div>
  );
}
