import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DocumentDetails } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { BilingualList } from '../../components/bilingual-list.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { FieldProblemsProvider, useFieldProblemsAt, useKeepScope } from '../../components/field-problems.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TranslationStatesProvider, useTranslationStates } from '../../components/translation-states.tsx';
import { useOptions } from '../../words/options.ts';
import { FillFromOffice } from '../settings/fill-from-office.tsx';
import { RecipientsMenu } from '../settings/preset-menus.tsx';
import { useOffice } from '../settings/use-office.ts';
import { documentPart } from '../workspace/places.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { FieldGroup, type OfferedDetailsProps } from './field-group.tsx';
import { MarksFields } from './marks-fields.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { SigningFields } from './signing-fields.tsx';

/** Header, recipients and signing of one document. */
export function DetailsForm({ offer }: { readonly offer: DocumentOffer }) {
  const { details, change, index } = useDetails(offer);
  const at = useFieldProblemsAt();
  const scope = `${useKeepScope()}/${documentPart(offer.kind, offer.unitId)}`;
  const problems = useMemo(
    () => ({ scope, at: (place: string) => at(place.replace(/^document\./, `documents[${index}].`)) }),
    [scope, at, index],
  );
  const caseStateAt = useTranslationStates();
  const stateAt = useCallback(
    (place: string) => caseStateAt(place.replace(/^document\./, `documents[${index}].`)),
    [caseStateAt, index],
  );
  return (
    <FieldProblemsProvider value={problems}>
      <TranslationStatesProvider value={stateAt}>
        <Stack gap="xl" p="lg">
          <FillFromOffice document={{ kind: offer.kind, unitId: offer.unitId }} />
          <HeaderFields details={details} change={change} offer={offer} />
          {offer.form === 'minutes' ? <MeetingFields details={details} change={change} /> : null}
          <RecipientFields details={details} change={change} offer={offer} />
          <SigningFields details={details} change={change} offer={offer} />
          <MarksFields details={details} change={change} />
        </Stack>
      </TranslationStatesProvider>
    </FieldProblemsProvider>
  );
}

function useDetails(offer: DocumentOffer) {
  const { facts } = useWorkspace();
  const [documents] = useFact('documents');
  const isThis = (each: DocumentDetails) => each.kind === offer.kind && (each.unitId ?? null) === offer.unitId;
  const index = documents.findIndex(isThis);
  const fresh: DocumentDetails = { kind: offer.kind, ...(offer.unitId === null ? {} : { unitId: offer.unitId }) };
  const change = (part: Partial<DocumentDetails>) =>
    facts.change((all) => {
      const known = all.documents.some(isThis) ? all.documents : [...all.documents, fresh];
      return { ...all, documents: known.map((each) => (isThis(each) ? { ...each, ...part } : each)) };
    });
  return { details: documents[index] ?? fresh, change, index: index < 0 ? documents.length : index };
}

function HeaderFields({ details, change, offer }: OfferedDetailsProps) {
  const { t } = useTranslation();
  const office = useOffice()?.profile;
  const issuers = useOptions('issuer').filter(({ value }) => offer.issuers.includes(value));
  return (
    <FieldGroup title={t('details.header')}>
      {issuers.length < 2 ? null : (
        <ChoiceField
          label={t('details.issuer')}
          value={details.issuer ?? issuers.find(({ value }) => value === offer.issuers[0])?.value}
          options={issuers}
          onChange={(issuer) => change({ issuer })}
          place="document.issuer"
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <TextField
          label={t('details.number')}
          value={details.number}
          onChange={(number) => change({ number })}
          place="document.number"
        />
        <TextField
          label={t('details.symbol')}
          placeholder={t('details.derived')}
          value={details.symbol}
          onChange={(symbol) => change({ symbol })}
          place="document.symbol"
        />
      </SimpleGrid>
      <BilingualField
        label={t('details.place')}
        value={details.place}
        onChange={(place) => change({ place })}
        place="document.place"
        placeholders={{ vi: t('details.derived'), en: t('details.derived') }}
      />
      <SimpleGrid cols={2} spacing="sm" style={{ alignItems: 'end' }}>
        <DateField
          label={t('details.date')}
          value={details.date}
          onChange={(date) => change({ date })}
          place="document.date"
        />
        <Checkbox
          mb={8}
          label={t('details.dateAssumed')}
          checked={details.dateAssumed === true}
          onChange={(event) => change({ dateAssumed: event.currentTarget.checked || undefined })}
        />
      </SimpleGrid>
      <BilingualField
        label={t('details.subject')}
        value={details.subject}
        onChange={(subject) => change({ subject })}
        place="document.subject"
        multiline
        placeholders={{ vi: t('details.derived'), en: t('details.derived') }}
      />
      <ChoiceField
        label={t('marks.sizes')}
        value={details.sizes ?? office?.sizes ?? '13/14/14'}
        options={useOptions('sizes')}
        onChange={(sizes) => change({ sizes })}
        place="document.sizes"
      />
    </FieldGroup>
  );
}

function RecipientFields({ details, change, offer }: OfferedDetailsProps) {
  const { t } = useTranslation();
  return (
    <FieldGroup
      title={t('details.recipientsTitle')}
      action={<RecipientsMenu onPick={({ recipients, fileUnder }) => change({ recipients, fileUnder })} />}
    >
      {/* Quyết định and biên bản have no «Kính gửi:». */}
      {offer.form === 'decision' || offer.form === 'minutes' ? null : (
        <BilingualList
          label={t('details.addressees')}
          addLabel={t('details.addAddressee')}
          values={details.addressees ?? []}
          onChange={(addressees) => change({ addressees })}
          place="document.addressees"
        />
      )}
      <BilingualList
        label={t('details.recipients')}
        addLabel={t('details.addRecipient')}
        values={details.recipients ?? []}
        onChange={(recipients) => change({ recipients })}
        place="document.recipients"
      />
      <TextField
        label={t('details.fileUnder')}
        description={t('details.fileUnderHint')}
        value={details.fileUnder}
        onChange={(fileUnder) => change({ fileUnder })}
        place="document.fileUnder"
      />
    </FieldGroup>
  );
}
