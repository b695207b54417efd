import { SimpleGrid, Stack } from '@mantine/core';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraft } from '../../saving/drafts.ts';
import { hasText } from '../../words/bilingual.ts';
import { useOptions } from '../../words/options.ts';
import { AttachingSection } from '../attachments/attaching-section.tsx';
import { type FindingSectionProps, useFindingPart } from './finding-part.ts';
import { FRESH } from './sections.ts';

export const CausesSection = memo(function CausesSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const kinds = useOptions('cause');
  const [causes, setCauses] = useFindingPart(draft, 'causes');
  return (
    <Section title={t('findings.causes')}>
      <RowList
        rowName={t('cause.row')}
        addLabel={t('cause.add')}
        rows={causes}
        fresh={FRESH.causes}
        onChange={setCauses}
        place="causes"
      >
        {(cause, index, change) => (
          <Stack gap="sm">
            <ChoiceField
              label={t('cause.kind')}
              w={260}
              value={cause.kind}
              options={kinds}
              onChange={(kind) => change({ ...cause, kind: kind ?? 'subjective' })}
              place={`causes[${index}].kind`}
            />
            <BilingualField
              label={t('cause.text')}
              value={cause.text}
              onChange={(text) => change({ ...cause, text })}
              place={`causes[${index}].text`}
              multiline
            />
          </Stack>
        )}
      </RowList>
    </Section>
  );
});

export const ResponsibilitiesSection = memo(function ResponsibilitiesSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const kinds = useOptions('responsibility');
  const [rows, setRows] = useFindingPart(draft, 'responsibilities');
  return (
    <Section title={t('findings.responsibilities')}>
      <RowList
        rowName={t('responsibility.row')}
        addLabel={t('responsibility.add')}
        rows={rows}
        fresh={FRESH.responsibilities}
        onChange={setRows}
        place="responsibilities"
      >
        {(row, index, change) => (
          <Stack gap="sm">
            <ChoiceField
              label={t('responsibility.kind')}
              w={260}
              value={row.kind}
              options={kinds}
              onChange={(kind) => change({ ...row, kind: kind ?? 'collective' })}
              place={`responsibilities[${index}].kind`}
            />
            <BilingualField
              label={t('responsibility.who')}
              value={row.who}
              onChange={(who) => change({ ...row, who })}
              place={`responsibilities[${index}].who`}
            />
            <BilingualField
              label={t('responsibility.text')}
              value={row.text}
              onChange={(text) => change({ ...row, text })}
              place={`responsibilities[${index}].text`}
              multiline
            />
          </Stack>
        )}
      </RowList>
    </Section>
  );
});

/** The unit's own explanation of this finding, and how the team treats it. */
export const ExplanationSection = memo(function ExplanationSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const treatments = useOptions('treatment');
  const [explanation, setExplanation] = useFindingPart(draft, 'explanation');
  const change = (next: typeof explanation) =>
    setExplanation(
      next === undefined || hasText(next.text) || hasText(next.reply) || next.treatment !== undefined
        ? next
        : undefined,
    );
  return (
    <Section title={t('findings.explanation')}>
      <BilingualField
        label={t('explanation.text')}
        value={explanation?.text}
        onChange={(text) => change({ ...explanation, text })}
        place="explanation.text"
        multiline
        minRows={3}
      />
      <ChoiceField
        label={t('explanation.treatment')}
        w={260}
        none={t('explanation.noTreatment')}
        value={explanation?.treatment}
        options={treatments}
        onChange={(treatment) => change({ ...explanation, text: explanation?.text ?? {}, treatment })}
        place="explanation.treatment"
      />
      <BilingualField
        label={t('explanation.reply')}
        value={explanation?.reply}
        onChange={(reply) => change({ ...explanation, text: explanation?.text ?? {}, reply })}
        place="explanation.reply"
        multiline
      />
    </Section>
  );
});

export const EvidenceSection = memo(function EvidenceSection({ draft }: FindingSectionProps) {
  const { t } = useTranslation();
  const [evidence, setEvidence] = useFindingPart(draft, 'evidence');
  const attachments = useDraft(draft, (finding) => finding.attachments);
  const changeAttachments = useCallback(
    (update: (now: readonly Attachment[]) => readonly Attachment[]) =>
      draft.change((finding) => ({ ...finding, attachments: update(finding.attachments ?? []) })),
    [draft],
  );
  return (
    <AttachingSection
      rows={attachments}
      onChange={changeAttachments}
      title={t('findings.evidence')}
      hint={t('findings.evidenceHint')}
    >
      <RowList
        rowName={t('evidence.row')}
        addLabel={t('evidence.add')}
        rows={evidence}
        fresh={FRESH.evidence}
        onChange={setEvidence}
        place="evidence"
      >
        {(row, index, change) => (
          <Stack gap="sm">
            <BilingualField
              label={t('evidence.reference')}
              value={row.reference}
              onChange={(reference) => change({ ...row, reference })}
              place={`evidence[${index}].reference`}
            />
            <SimpleGrid cols={2} spacing="sm">
              <TextField
                label={t('evidence.pages')}
                value={row.pages}
                onChange={(pages) => change({ ...row, pages })}
                place={`evidence[${index}].pages`}
              />
            </SimpleGrid>
          </Stack>
        )}
      </RowList>
    </AttachingSection>
  );
});
