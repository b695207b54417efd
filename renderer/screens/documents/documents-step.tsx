import { Group, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Empty } from '../../components/empty.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useOffice } from '../settings/use-office.ts';
import { addressOf, documentPart } from '../workspace/places.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { DetailsForm } from './details-form.tsx';
import { ExportBar } from './export-bar.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { HistoryBar } from './returned/history-bar.tsx';
import { ReviewScreen } from './returned/review-screen.tsx';

const DRAFT_LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];

/** One document of the case: its header and signing on the left, how it will look on the right. */
export function DocumentsStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const office = useOffice()?.profile;
  const [chosenLanguage, setLanguage] = useState<DraftLanguage | null>(null);
  const language = chosenLanguage ?? office?.documentLanguage ?? 'vi';
  const [returnedId, setReturnedId] = useState<string | null>(null);
  const offer = view.documents.find((each) => documentPart(each.kind, each.unitId) === part) ?? view.documents[0];
  if (offer === undefined)
    return (
      <Empty icon={<IconFileText size={28} aria-hidden />} title={t('documents.none')} text={t('documents.noneHint')} />
    );
  if (returnedId !== null) return <ReviewScreen returnedId={returnedId} onClose={() => setReturnedId(null)} />;
  return (
    <>
      <Group className="kl-tools" justify="space-between" gap="sm" style={{ background: 'var(--kl-surface)' }}>
        <Group gap="sm" wrap="nowrap">
          <OfferChoice offer={offer} />
          <SegmentedControl
            size="sm"
            aria-label={t('documents.language')}
            value={language}
            onChange={setLanguage}
            data={DRAFT_LANGUAGES.map((value) => ({ value, label: t(`documents.${value}`) }))}
          />
        </Group>
        <ExportBar offer={offer} language={language} />
      </Group>
      <HistoryBar offer={offer} language={language} onReview={setReturnedId} />
      <div className="kl-two kl-documents">
        <section aria-label={t('documents.details')} className="kl-narrow">
          <DetailsForm key={documentPart(offer.kind, offer.unitId)} offer={offer} />
        </section>
        <section aria-label={t('documents.preview')} className="kl-desk">
          <PreviewPane offer={offer} language={language} />
        </section>
      </div>
    </>
  );
}

function OfferChoice({ offer }: { readonly offer: DocumentOffer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, view } = useWorkspace();
  const [, navigate] = useLocation();
  const [units] = useFact('units');
  const options = useMemo(
    () =>
      view.documents.map((each) => {
        const unit = units.find((one) => one.id === each.unitId);
        const name = t(`documentKind.${each.kind}`);
        return {
          value: documentPart(each.kind, each.unitId),
          label: unit === undefined ? name : `${name} – ${shown(unit.name, language)}`,
        };
      }),
    [view.documents, units, language, t],
  );
  return (
    <ChoiceField
      label={t('documents.document')}
      labelHidden
      w="clamp(200px, 17vw, 420px)"
      value={documentPart(offer.kind, offer.unitId)}
      options={options}
      onChange={(chosen) => navigate(addressOf(id, 'documents', chosen))}
    />
  );
}
