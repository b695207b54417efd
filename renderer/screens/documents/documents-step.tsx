import { Group, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Empty } from '../../components/empty.tsx';
import { VersionsScreen } from '../history/versions-screen.tsx';
import { LadderLine } from '../ladder/ladder-line.tsx';
import { useOffice } from '../settings/use-office.ts';
import { addressOf, documentPart } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { DetailsForm } from './details-form.tsx';
import { ExportBar } from './export-bar.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { HistoryBar } from './returned/history-bar.tsx';
import { ReviewScreen } from './returned/review-screen.tsx';
import { useOfferOptions } from './use-offer-options.ts';

const DRAFT_LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];

/** One document of the case: its header and signing on the left, how it will look on the right. */
export function DocumentsStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const { id: inspectionId, view } = useWorkspace();
  const office = useOffice()?.profile;
  const [chosenLanguage, setLanguage] = useState<DraftLanguage | null>(null);
  const language = chosenLanguage ?? office?.documentLanguage ?? 'vi';
  const [returnedId, setReturnedId] = useState<string | null>(null);
  const [isVersions, setVersions] = useState(false);
  const offer = view.documents.find((each) => documentPart(each.kind, each.unitId) === part) ?? view.documents[0];
  if (offer === undefined)
    return (
      <Empty icon={<IconFileText size={28} aria-hidden />} title={t('documents.none')} text={t('documents.noneHint')} />
    );
  if (returnedId !== null) return <ReviewScreen returnedId={returnedId} onClose={() => setReturnedId(null)} />;
  if (isVersions) {
    const chosen = { inspectionId, kind: offer.kind, unitId: offer.unitId, language };
    return <VersionsScreen chosen={chosen} onClose={() => setVersions(false)} />;
  }
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
      {offer.step === null ? null : <LadderLine unitId={offer.unitId} />}
      <HistoryBar offer={offer} language={language} onReview={setReturnedId} onVersions={() => setVersions(true)} />
      <div className="kl-two kl-documents">
        <section aria-label={t('documents.details')} className="kl-narrow">
          <DetailsForm key={documentPart(offer.kind, offer.unitId)} offer={offer} />
        </section>
        <section aria-label={t('documents.preview')} className="kl-desk" data-paper>
          <PreviewPane offer={offer} language={language} />
        </section>
      </div>
    </>
  );
}

function OfferChoice({ offer }: { readonly offer: DocumentOffer }) {
  const { t } = useTranslation();
  const { id } = useWorkspace();
  const [, navigate] = useLocation();
  const options = useOfferOptions();
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
