import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Section } from '../../components/section.tsx';
import { useSettings } from '../../settings.tsx';
import type { OfficeForm } from './use-office.ts';

const LANGUAGES = ['vi', 'en'] as const;
const DRAFT_LANGUAGES = ['vi', 'en', 'both'] as const;
const SCHEMES = ['light', 'dark', 'auto'] as const;

/** What the window speaks and looks like, and what documents are usually drafted in. */
export function LanguageSection({ profile, change }: OfficeForm) {
  const { t } = useTranslation();
  const { settings, choose } = useSettings();
  return (
    <Section title={t('office.language.title')} hint={t('office.language.hint')} place="section.language">
      <SimpleGrid cols={{ base: 1, md: 3 }} spacing="md">
        <ChoiceField
          label={t('office.language.window')}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`bar.${value}`) }))}
          onChange={(language) => choose({ language })}
          place="language.window"
        />
        <ChoiceField
          label={t('office.language.documents')}
          value={profile.documentLanguage ?? 'vi'}
          options={DRAFT_LANGUAGES.map((value) => ({ value, label: t(`documents.${value}`) }))}
          onChange={(documentLanguage) => change({ documentLanguage })}
          place="documentLanguage"
        />
        <ChoiceField
          label={t('office.language.colours')}
          value={settings.colourScheme}
          options={SCHEMES.map((value) => ({ value, label: t(`bar.scheme.${value}`) }))}
          onChange={(colourScheme) => choose({ colourScheme })}
          place="colourScheme"
        />
      </SimpleGrid>
    </Section>
  );
}
