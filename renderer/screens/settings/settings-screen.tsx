import { Group, Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TranslationStatesProvider, useStatesAt } from '../../components/translation-states.tsx';
import { useDraft } from '../../saving/drafts.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { focusPlace } from '../workspace/places.ts';
import { SaveMark } from '../workspace/save-mark.tsx';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { AgencySection } from './agency-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PageSection } from './page-section.tsx';
import { RecipientsSection } from './recipients-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SignersSection } from './signers-section.tsx';
import { type OfficeForm, useOffice, useOfficeDraft, useOfficeForm } from './use-office.ts';

const SECTIONS = ['body', 'signers', 'recipients', 'page', 'language', 'reminders', 'data', 'backup'] as const;

/** What holds for the whole office and this PC: saved as it is typed, like every form. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const office = useOffice();
  return (
    <>
      <WindowBar>
        <Group gap="sm" wrap="nowrap">
          <SaveMark scope="office" />
        </Group>
      </WindowBar>
      <main className="kl-screen">
        <div className="kl-scroll">
          <div className="kl-settings">
            <nav className="kl-settings-contents" aria-label={t('office.onThisPage')}>
              <Title order={1} size="h3" mb="sm">
                {t('office.title')}
              </Title>
              {SECTIONS.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="kl-plain kl-settings-link"
                  onClick={() => focusPlace(`section.${name}`)}
                >
                  {t(`office.${name}.title`)}
                </button>
              ))}
            </nav>
            {office === undefined ? null : <Sections />}
          </div>
        </div>
      </main>
    </>
  );
}

function Sections() {
  const office = useOffice();
  const saved = office?.profile;
  return saved === undefined ? null : <OfficeSections saved={saved} translations={office?.translations ?? []} />;
}

type OfficeSectionsProps = {
  readonly saved: OfficeForm['profile'];
  readonly translations: Parameters<typeof useStatesAt>[0];
};

function OfficeSections({ saved, translations }: OfficeSectionsProps) {
  const draft = useOfficeDraft(saved);
  const form = useOfficeForm(draft);
  const at = useSentencesAt(
    useDraft(draft, () => draft.problems()),
    NONE,
  );
  const problems = useMemo(() => ({ scope: 'office', at }), [at]);
  return (
    <FieldProblemsProvider value={problems}>
      <TranslationStatesProvider value={useStatesAt(translations)}>
        <Stack gap="lg" miw={0}>
          <AgencySection {...form} />
          <SignersSection {...form} />
          <RecipientsSection {...form} />
          <PageSection {...form} />
          <LanguageSection {...form} />
          <RemindersSection />
          <DataSection />
          <BackupSection />
        </Stack>
      </TranslationStatesProvider>
    </FieldProblemsProvider>
  );
}

const NONE: Parameters<typeof useSentencesAt>[1] = [];
