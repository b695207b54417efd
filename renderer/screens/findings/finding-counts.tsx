import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconPercentage } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText, Count, Problem, Quantity } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useOptions } from '../../words/options.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { type FindingSectionProps, useFindingPart } from './finding-part.ts';
import { FRESH } from './sections.ts';
import { useCountsView } from './use-counts-view.ts';

type CountsSectionProps = FindingSectionProps & { readonly texts: readonly BilingualText[] };

/** «548 of 1.531 hồ sơ»; the rate comes from the main process as one types, with what looks doubtful. */
export const CountsSection = memo(function CountsSection({ draft, texts }: CountsSectionProps) {
  const { t } = useTranslation();
  const [counts, setCounts] = useFindingPart(draft, 'counts');
  const view = useCountsView(draft);
  return (
    <Section title={t('findings.counts')} hint={t('findings.countsHint')}>
      <RowList
        rowName={t('count.row')}
        addLabel={t('count.add')}
        rows={counts}
        fresh={FRESH.counts}
        onChange={setCounts}
        place="counts"
      >
        {(count, index, change) => (
          <CountFields
            count={count}
            text={(view?.texts ?? texts)[index]}
            doubts={view?.doubts.filter((each) => each.where === `counts[${index}]`) ?? []}
            place={`counts[${index}]`}
            onChange={change}
          />
        )}
      </RowList>
    </Section>
  );
});

type CountFieldsProps = {
  readonly count: Count;
  readonly text: BilingualText | undefined;
  readonly doubts: readonly Problem[];
  readonly place: string;
  readonly onChange: (count: Count) => void;
};

function CountFields({ count, text, doubts, place, onChange }: CountFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          label={t('count.affected')}
          value={count.affected?.value}
          place={`${place}.affected.value`}
          onChange={(value) => onChange({ ...count, affected: withValue(count.affected, value) })}
        />
        <NumberField
          label={t('count.total')}
          value={count.total?.value}
          place={`${place}.total.value`}
          onChange={(value) => onChange({ ...count, total: withValue(count.total, value) })}
        />
      </SimpleGrid>
      <BilingualField
        label={t('count.unit')}
        value={count.unit}
        onChange={(unit) => onChange({ ...count, unit })}
        place={`${place}.unit`}
      />
      <BilingualField
        label={t('count.label')}
        description={t('count.labelHint')}
        value={count.label}
        onChange={(label) => onChange({ ...count, label })}
        place={`${place}.label`}
      />
      <Group gap={6} mih={24} c="petrol">
        <IconPercentage size={17} aria-hidden />
        <Text size="sm" fw={500} c="var(--mantine-color-text)" aria-live="polite">
          {shown(text, language) || t('count.noText')}
        </Text>
      </Group>
      <Doubts doubts={doubts} />
      <SimpleGrid cols={2} spacing="sm">
        {count.affected === undefined ? null : (
          <ApproximationField
            of={t('count.affected')}
            quantity={count.affected}
            place={`${place}.affected`}
            onChange={(affected) => onChange({ ...count, affected })}
          />
        )}
        {count.total === undefined ? null : (
          <ApproximationField
            of={t('count.total')}
            quantity={count.total}
            place={`${place}.total`}
            onChange={(total) => onChange({ ...count, total })}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}

/** An emptied field is a figure that is missing, not a nought. */
function withValue(quantity: Quantity | undefined, value: number | undefined): Quantity | undefined {
  return value === undefined ? undefined : { ...quantity, value };
}

/** What may be wrong about the figures, and may be right all the same. */
function Doubts({ doubts }: { readonly doubts: readonly Problem[] }) {
  const wordsOf = useProblemWords();
  return (
    <Stack gap={4} aria-live="polite">
      {doubts.map((each) => {
        const { what, fix } = wordsOf(each);
        return (
          <Group key={each.code} gap={6} wrap="nowrap" align="flex-start" className="kl-doubt" data-doubt={each.code}>
            <IconInfoCircle size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
            <Text size="sm">
              {what} {fix}
            </Text>
          </Group>
        );
      })}
    </Stack>
  );
}

type ApproximationFieldProps = {
  readonly of: string;
  readonly quantity: Quantity;
  readonly place: string;
  readonly onChange: (quantity: Quantity) => void;
};

/** Behind the figures: most are exact, and typing them should not lead through it. */
function ApproximationField({ of, quantity, place, onChange }: ApproximationFieldProps) {
  const { t } = useTranslation();
  const approximations = useOptions('approximation');
  return (
    <ChoiceField
      label={t('count.approximationOf', { number: of })}
      none={t('count.exact')}
      value={quantity.approximation}
      options={approximations}
      place={`${place}.approximation`}
      onChange={(approximation) => onChange({ ...quantity, approximation })}
    />
  );
}
