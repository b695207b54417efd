import { Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { BilingualList } from '../../components/bilingual-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ContactFields } from '../documents/marks-fields.tsx';
import type { OfficeForm } from './use-office.ts';

/** The agency as it stands at the head of its documents, and where it is reached. */
export function AgencySection({ profile, change }: OfficeForm) {
  const { t } = useTranslation();
  const { body, contact } = profile;
  const set = (part: Partial<typeof body>) => change({ body: { ...body, ...part } });
  return (
    <Section title={t('office.body.title')} hint={t('office.body.hint')} place="section.body">
      <BilingualField
        label={t('office.body.name')}
        value={body.name}
        onChange={(name) => set({ name })}
        place="body.name"
      />
      <BilingualList
        label={t('facts.parents')}
        addLabel={t('facts.addParent')}
        description={t('facts.parentsHint')}
        values={body.parents}
        onChange={(parents) => set({ parents })}
        place="body.parents"
      />
      <BilingualField
        label={t('facts.place')}
        value={body.place}
        onChange={(place) => set({ place })}
        place="body.place"
      />
      <TextField
        label={t('facts.abbreviation')}
        description={t('facts.abbreviationHint')}
        value={body.abbreviation}
        onChange={(abbreviation) => set({ abbreviation })}
        place="body.abbreviation"
      />
      <div>
        <Input.Label component="div">{t('marks.contact')}</Input.Label>
        <Input.Description>{t('office.body.contactHint')}</Input.Description>
      </div>
      <ContactFields contact={contact} onChange={(next) => change({ contact: next ?? {} })} place="contact" />
    </Section>
  );
}
