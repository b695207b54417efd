import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBookUpload, IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry, Proposal } from '../../../electron/contract/library-channels.ts';
import type { Count, Finding } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { NumberField } from '../../components/number-field.tsx';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useLibrary, useLibraryEntry, useLibraryList } from './use-library.ts';

type LibraryPartProps = { readonly draft: Draft<Finding> };

/** What ties a finding to the library: what its entry says is to be counted, and the way into the library. */
export function LibraryPart({ draft }: LibraryPartProps) {
  const { t } = useTranslation();
  const libraryId = useDraft(draft, (finding) => finding.libraryId) ?? null;
  return (
    <Stack gap="sm" mt="lg">
      {libraryId === null ? null : <CountingHint draft={draft} libraryId={libraryId} />}
      <Group justify="flex-end">
        <ProposeButton draft={draft} label={t('library.propose')} />
      </Group>
    </Stack>
  );
}

function CountingHint({ draft, libraryId }: LibraryPartProps & { readonly libraryId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useLibraryEntry(libraryId, null);
  const counts = useDraft(draft, (finding) => finding.counts);
  if (data === undefined) return null;
  const { wording, counts: toMake } = data.entry.toCount;
  const open = toMake.filter(({ unit, label }) => !counts.some((each) => isSame(each, unit.vi, label.vi)));
  return (
    <section className="kl-surface kl-section" aria-label={t('library.hintTitle')}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconClipboardList size={18} stroke={1.6} aria-hidden />
        <div>
          <Text size="sm" fw={600}>
            {t('library.hintTitle')}: {shown(wording, language)}
          </Text>
          <Text size="xs" c="dimmed">
            {t('library.hintFrom', { title: shown(data.entry.title, language) })}
          </Text>
        </div>
      </Group>
      {open.map((each) => (
        <FiguresToType
          key={`${each.unit.vi} ${each.label.vi}`}
          wanted={each}
          onAdd={(count) => draft.change((finding) => ({ ...finding, counts: [...finding.counts, count] }))}
        />
      ))}
    </section>
  );
}

function isSame(count: Count, unit: string | undefined, label: string | undefined): boolean {
  return count.unit?.vi === unit && count.label?.vi === label;
}

type FiguresToTypeProps = {
  readonly wanted: LibraryEntry['toCount']['counts'][number];
  readonly onAdd: (count: Count) => void;
};

/** A count comes to stand in the finding only once its figures are typed: none is ever invented. */
function FiguresToType({ wanted, onAdd }: FiguresToTypeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [affected, setAffected] = useState<number | undefined>();
  const [total, setTotal] = useState<number | undefined>();
  const isReady = affected !== undefined && (!wanted.hasTotal || total !== undefined);
  const unit = shown(wanted.unit, language);
  const place = `library.${unit} ${shown(wanted.label, language)}`;
  function add(): void {
    if (affected === undefined) return;
    onAdd({
      affected: { value: affected },
      ...(total === undefined ? {} : { total: { value: total } }),
      unit: wanted.unit,
      label: wanted.label,
    });
  }
  return (
    <Group gap="sm" align="flex-end" mt="sm">
      <NumberField
        label={t('library.hintAffected', { label: `${unit} ${shown(wanted.label, language)}` })}
        value={affected}
        onChange={setAffected}
        place={`${place}.affected`}
      />
      {wanted.hasTotal ? (
        <NumberField
          label={t('library.hintTotal', { unit })}
          value={total}
          onChange={setTotal}
          place={`${place}.total`}
        />
      ) : null}
      <Button variant="light" disabled={!isReady} onClick={add}>
        {t('library.hintAdd')}
      </Button>
    </Group>
  );
}

function ProposeButton({ draft, label }: LibraryPartProps & { readonly label: string }) {
  const tellProblems = useTellProblems();
  const { id: inspectionId } = useWorkspace();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  async function propose(): Promise<void> {
    const answer = await ask('library.propose', { inspectionId, finding: draft.read() });
    if (answer.ok) setProposal(answer.value);
    else tellProblems(answer.problems);
  }
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconBookUpload size={16} stroke={1.6} aria-hidden />}
        onClick={() => void propose()}
      >
        {label}
      </Button>
      {proposal === null ? null : (
        <ProposalDialog proposal={proposal} findingId={draft.read().id} onClose={() => setProposal(null)} />
      )}
    </>
  );
}

type ProposalDialogProps = {
  readonly proposal: Proposal;
  readonly findingId: string;
  readonly onClose: () => void;
};

function ProposalDialog({ proposal, findingId, onClose }: ProposalDialogProps) {
  const { t } = useTranslation();
  const library = useLibrary();
  const { allGroups } = useLibraryList();
  return (
    <EntryDialog
      title={t('library.proposeTitle')}
      entry={proposal.entry}
      keepKey={`library/proposal/${findingId}`}
      takenOut={proposal.takenOut}
      groups={allGroups}
      onSave={library.write}
      onSaved={() => {}}
      onClose={onClose}
    />
  );
}
