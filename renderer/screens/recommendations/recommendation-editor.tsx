import { ActionIcon, Checkbox, Group, MultiSelect, Stack, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { Section } from '../../components/section.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { TermField } from '../term-field.tsx';
import { useWorkspace } from '../workspace/workspace-context.tsx';

type RecommendationEditorProps = {
  readonly recommendation: Recommendation;
  readonly index: number;
  readonly onChange: (recommendation: Recommendation) => void;
  readonly onRemove: () => void;
};

export function RecommendationEditor({ recommendation, index, onChange, onRemove }: RecommendationEditorProps) {
  const { t } = useTranslation();
  const place = `recommendations[${index}]`;
  return (
    <Stack className="kl-form" gap="lg">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('recommendations.number', { number: index + 1 })}
        </Title>
        <Tooltip label={t('recommendations.remove')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('recommendations.remove')}
            onClick={onRemove}
          >
            <IconTrash size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Section title={t('recommendations.what')} place={place}>
        <BilingualField
          label={t('recommendations.addressee')}
          description={t('recommendations.addresseeHint')}
          value={recommendation.addressee}
          onChange={(addressee) => onChange({ ...recommendation, addressee })}
          place={`${place}.addressee`}
        />
        <BilingualField
          label={t('recommendations.action')}
          value={recommendation.action}
          onChange={(action) => onChange({ ...recommendation, action })}
          place={`${place}.action`}
          multiline
          minRows={4}
        />
      </Section>
      <Section title={t('recommendations.result')}>
        <TermField
          label={t('recommendations.term')}
          value={recommendation.term}
          onChange={(term) => onChange({ ...recommendation, term })}
          place={`${place}.term`}
        />
        <BilingualField
          label={t('recommendations.product')}
          description={t('recommendations.productHint')}
          value={recommendation.product}
          onChange={(product) => onChange({ ...recommendation, product })}
          place={`${place}.product`}
        />
        <Checkbox
          label={t('recommendations.asksForPlan')}
          description={t('recommendations.asksForPlanHint')}
          checked={recommendation.asksForPlan === true}
          data-place={`${place}.asksForPlan`}
          onChange={({ currentTarget }) =>
            onChange({ ...recommendation, asksForPlan: currentTarget.checked || undefined })
          }
        />
        <AnsweredFindings
          ids={recommendation.findingIds}
          place={`${place}.findingIds`}
          onChange={(findingIds) => onChange({ ...recommendation, findingIds })}
        />
      </Section>
    </Stack>
  );
}

type AnsweredFindingsProps = {
  readonly ids: readonly string[];
  readonly place: string;
  readonly onChange: (ids: readonly string[]) => void;
};

function AnsweredFindings({ ids, place, onChange }: AnsweredFindingsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view } = useWorkspace();
  const shortcomings = useMemo(
    () =>
      view.findings
        .filter((line) => line.kind === 'shortcoming' || ids.includes(line.id))
        .map((line) => ({
          value: line.id,
          label: `${line.position + 1}. ${shown(line.title, language) || t('findings.untitled')}`,
        })),
    [view.findings, ids, language, t],
  );
  return (
    <MultiSelect
      label={t('recommendations.findings')}
      description={t('recommendations.findingsHint')}
      placeholder={ids.length === 0 ? t('recommendations.chooseFindings') : undefined}
      data-place={place}
      data={shortcomings}
      value={[...ids]}
      onChange={onChange}
      searchable
      limit={100}
      nothingFoundMessage={t('nothingFound')}
    />
  );
}
