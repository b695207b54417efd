import { Input, MultiSelect, SegmentedControl, SimpleGrid } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Section } from '../../components/section.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { LegalBasisRows } from '../legal-basis-rows.tsx';
import { useFact } from '../workspace/workspace-context.tsx';
import { type FindingSectionProps, useFindingPart } from './finding-part.ts';

/** What was found, where. Each field listens to its own part: a letter of the narrative draws no other field again. */
export const WordingSection = memo(function WordingSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('findings.wording')}>
      <KindField draft={draft} />
      <TitleField draft={draft} />
      <NarrativeField draft={draft} />
      <WhereFields draft={draft} />
    </Section>
  );
});

function KindField({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useFindingPart(draft, 'kind');
  return (
    <div>
      <Input.Label component="div" mb={4} display="block">
        {t('findings.kind')}
      </Input.Label>
      <SegmentedControl
        aria-label={t('findings.kind')}
        value={kind}
        onChange={(chosen) => setKind(chosen === 'achievement' ? 'achievement' : 'shortcoming')}
        data={[
          { value: 'shortcoming', label: t('findingKind.shortcoming') },
          { value: 'achievement', label: t('findingKind.achievement') },
        ]}
      />
    </div>
  );
}

function TitleField({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useFindingPart(draft, 'title');
  return (
    <BilingualField
      label={t('findings.title')}
      description={t('findings.titleHint')}
      value={title}
      onChange={setTitle}
      place="title"
      multiline
    />
  );
}

function NarrativeField({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const [narrative, setNarrative] = useFindingPart(draft, 'narrative');
  return (
    <BilingualField
      label={t('findings.narrative')}
      description={t('findings.narrativeHint')}
      value={narrative}
      onChange={setNarrative}
      place="narrative"
      multiline
      minRows={6}
    />
  );
}

function WhereFields({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const [contents] = useFact('contents');
  const [unitIds, setUnitIds] = useFindingPart(draft, 'unitIds');
  const [contentId, setContentId] = useFindingPart(draft, 'contentId');
  const nameOf = (text: { readonly vi?: string; readonly en?: string }, index: number) =>
    shown(text, language) || `${index + 1}`;
  return (
    <SimpleGrid cols={2} spacing="sm">
      <MultiSelect
        label={t('findings.units')}
        placeholder={unitIds.length === 0 ? t('findings.allUnits') : undefined}
        data-place="unitIds"
        data={units.map((unit, index) => ({ value: unit.id, label: nameOf(unit.name, index) }))}
        value={[...unitIds]}
        onChange={setUnitIds}
        nothingFoundMessage={t('nothingFound')}
        clearButtonProps={{ 'aria-label': t('clear') }}
        clearable
      />
      <ChoiceField
        label={t('findings.content')}
        none={t('findings.noContent')}
        value={contentId}
        options={contents.map((content, index) => ({ value: content.id, label: nameOf(content.title, index) }))}
        onChange={setContentId}
        place="contentId"
      />
    </SimpleGrid>
  );
}

export const BasesSection = memo(function BasesSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const [bases, setBases] = useFindingPart(draft, 'legalBases');
  return (
    <Section title={t('findings.bases')} hint={t('findings.basesHint')}>
      <LegalBasisRows bases={bases} onChange={setBases} place="legalBases" />
    </Section>
  );
});
