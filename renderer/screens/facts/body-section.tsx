import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { BilingualList } from '../../components/bilingual-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FillFromOffice } from '../settings/fill-from-office.tsx';
import { useFact } from '../workspace/workspace-context.tsx';

export function BodySection() {
  const { t } = useTranslation();
  const [body, setBody] = useFact('inspectingBody');
  return (
    <Section
      title={t('facts.inspectingBody.title')}
      hint={t('facts.inspectingBody.hint')}
      place="section.inspectingBody"
      action={<FillFromOffice document={null} />}
    >
      <BilingualField
        label={t('facts.inspectingBody.name')}
        value={body.name}
        onChange={(name) => setBody({ ...body, name })}
        place="inspectingBody.name"
      />
      <BilingualList
        label={t('facts.parents')}
        addLabel={t('facts.addParent')}
        description={t('facts.parentsHint')}
        values={body.parents}
        onChange={(parents) => setBody({ ...body, parents })}
        place="inspectingBody.parents"
      />
      <BilingualField
        label={t('facts.place')}
        value={body.place}
        onChange={(place) => setBody({ ...body, place })}
        place="inspectingBody.place"
      />
      <TextField
        label={t('facts.abbreviation')}
        description={t('facts.abbreviationHint')}
        value={body.abbreviation}
        onChange={(abbreviation) => setBody({ ...body, abbreviation })}
        place="inspectingBody.abbreviation"
      />
    </Section>
  );
}
