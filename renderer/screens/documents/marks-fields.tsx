import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOptions } from '../../words/options.ts';
import type { DetailsProps } from './field-group.tsx';

/** Boxes 10b to 13, which few documents have: closed until something of them is given. */
export function MarksFields({ details, change }: DetailsProps) {
  const { t } = useTranslation();
  const { urgency, circulation, drafter, issuedCopies, contact } = details;
  const isGiven = [urgency, circulation, drafter, issuedCopies, contact].some((each) => each !== undefined);
  // Decided once: emptying the last field must not shut the group under the hand.
  const [opened] = useState(isGiven);
  return (
    <details className="kl-marks" open={opened}>
      <summary>{t('marks.title')}</summary>
      <Text size="xs" c="dimmed">
        {t('marks.hint')}
      </Text>
      <Stack gap="sm" mt="sm">
        <Marks details={details} change={change} />
        <Text size="sm" fw={500}>
          {t('marks.contact')}
        </Text>
        <ContactFields
          contact={contact ?? {}}
          onChange={(given) => change({ contact: given })}
          place="document.contact"
        />
      </Stack>
    </details>
  );
}

function Marks({ details, change }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        label={t('marks.urgency')}
        none={t('marks.none')}
        value={details.urgency}
        options={useOptions('urgency')}
        onChange={(urgency) => change({ urgency })}
        place="document.urgency"
      />
      <ChoiceField
        label={t('marks.circulation')}
        none={t('marks.none')}
        value={details.circulation}
        options={useOptions('circulation')}
        onChange={(circulation) => change({ circulation })}
        place="document.circulation"
      />
      <Text size="xs" c="dimmed">
        {t('marks.noSecrecy')}
      </Text>
      <SimpleGrid cols={2} spacing="sm" style={{ alignItems: 'end' }}>
        <TextField
          label={t('marks.drafter')}
          placeholder={t('marks.drafterExample')}
          value={details.drafter}
          onChange={(drafter) => change({ drafter })}
          place="document.drafter"
        />
        <NumberField
          label={t('marks.issuedCopies')}
          value={details.issuedCopies}
          onChange={(issuedCopies) => change({ issuedCopies })}
          place="document.issuedCopies"
        />
      </SimpleGrid>
    </>
  );
}

const REACHED_BY = ['telephone', 'fax', 'email', 'website'] as const;

type ContactProps = {
  readonly contact: Contact;
  readonly onChange: (contact: Contact | undefined) => void;
  readonly place: string;
};

/** Where an issuer is reached (box 13). */
export function ContactFields({ contact, onChange, place }: ContactProps) {
  const { t } = useTranslation();
  const set = (part: Partial<Contact>) => {
    const next = { ...contact, ...part };
    onChange(Object.values(next).every((each) => each === undefined) ? undefined : next);
  };
  return (
    <>
      <BilingualField
        label={t('marks.address')}
        value={contact.address}
        onChange={(address) => set({ address })}
        place={`${place}.address`}
      />
      <SimpleGrid cols={2} spacing="sm" style={{ alignItems: 'end' }}>
        {REACHED_BY.map((each) => (
          <TextField
            key={each}
            label={t(`marks.${each}`)}
            value={contact[each]}
            onChange={(value) => set({ [each]: value })}
            place={`${place}.${each}`}
          />
        ))}
      </SimpleGrid>
    </>
  );
}
