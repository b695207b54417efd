import { useTranslation } from 'react-i18next';
import type { InspectionContent } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { LegalBasisRows } from '../legal-basis-rows.tsx';
import { GovernsProvider } from '../norms/use-governed.ts';
import { useFact } from '../workspace/workspace-context.tsx';

export function ContentsSection() {
  const { t } = useTranslation();
  const [contents, setContents] = useFact('contents');
  return (
    <Section title={t('facts.contents.title')} hint={t('facts.contents.hint')} place="section.contents">
      <RowList
        rowName={t('facts.contents.content')}
        addLabel={t('facts.contents.add')}
        rows={contents}
        fresh={(): InspectionContent => ({ id: crypto.randomUUID(), title: {} })}
        onChange={setContents}
        place="contents"
      >
        {(content, index, change) => (
          <BilingualField
            label={`${t('facts.contents.content')} ${index + 1}`}
            labelHidden
            value={content.title}
            onChange={(title) => change({ ...content, title })}
            place={`contents[${index}].title`}
            multiline
            minRows={1}
          />
        )}
      </RowList>
    </Section>
  );
}

export function GroundsSection() {
  const { t } = useTranslation();
  const [grounds, setGrounds] = useFact('legalGrounds');
  return (
    <Section title={t('facts.legalGrounds.title')} hint={t('facts.legalGrounds.hint')} place="section.legalGrounds">
      <GovernsProvider value="grounds">
        <LegalBasisRows bases={grounds} onChange={setGrounds} place="legalGrounds" />
      </GovernsProvider>
    </Section>
  );
}
