import { Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSplit } from '../../../../electron/contract/channels.ts';
import type { BilingualText, Finding } from '../../../../electron/contract/types.ts';
import { ask } from '../../../client.ts';
import { BilingualField } from '../../../components/bilingual-field.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { flushDraft } from '../../../saving/drafts.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { findingKey } from '../finding-draft.ts';
import { aroundCut, type Cut, cursorIn, cutsOf } from './cuts.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { type Shares, SharesTable, sharesOf } from './shares-table.tsx';

type SplitDialogProps = {
  readonly findingId: string;
  readonly actions: FindingActions;
  readonly onClose: () => void;
};

/** One finding becomes two: both titles, where the narrative is cut, and what goes to which. */
export function SplitDialog({ findingId, actions, onClose }: SplitDialogProps) {
  const { t } = useTranslation();
  const finding = useSaved(findingId);
  return (
    <Dialog title={t('findings.splitTitle')} opened onClose={onClose} size="xl">
      {finding === null ? (
        <Loader size="sm" />
      ) : (
        <SplitForm
          finding={finding}
          onSplit={(split) => {
            void actions.split(findingId, split);
            onClose();
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

type SplitFormProps = {
  readonly finding: Finding;
  readonly onSplit: (split: FindingSplit) => void;
  readonly onClose: () => void;
};

function SplitForm({ finding, onSplit, onClose }: SplitFormProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<BilingualText>(finding.title);
  const [second, setSecond] = useState<BilingualText>({});
  const narrative = finding.narrative ?? {};
  // The cursor of the editor, before the dialog takes it.
  const [cuts] = useState(() => ({
    vi: cutsOf(narrative.vi ?? '', cursorIn('narrative.vi')),
    en: cutsOf(narrative.en ?? '', cursorIn('narrative.en')),
  }));
  const [vi, setVi] = useState(() => startOf(cuts.vi));
  const [en, setEn] = useState(() => cuts.en.find((each) => each.number === vi.number) ?? startOf(cuts.en));
  const [shares, setShares] = useState<Shares>(() => sharesOf(finding));
  return (
    <>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('findings.splitHint')}
        </Text>
        <BilingualField label={t('findings.firstTitle')} value={first} onChange={setFirst} multiline />
        <BilingualField label={t('findings.secondTitle')} value={second} onChange={setSecond} multiline />
        <CutField label={t('findings.cut')} text={narrative.vi} cuts={cuts.vi} value={vi} onChange={setVi} />
        <CutField label={t('findings.cutEnglish')} text={narrative.en} cuts={cuts.en} value={en} onChange={setEn} />
        <SharesTable finding={finding} shares={shares} onChange={setShares} />
      </Stack>
      <DialogButtons
        act={t('findings.splitAct')}
        isReady
        onAct={() => onSplit({ ...shares, titles: [first, second], narrative: { vi: vi.at, en: en.at } })}
        onClose={onClose}
      />
    </>
  );
}

/** At the cursor where it stands inside the text, else all of it with the first. */
function startOf(cuts: readonly Cut[]): Cut {
  return cuts.find((each) => each.name === 'cursor') ?? cuts[0] ?? { at: 0, name: 'end', number: 0 };
}

type CutFieldProps = {
  readonly label: string;
  readonly text: string | undefined;
  readonly cuts: readonly Cut[];
  readonly value: Cut;
  readonly onChange: (cut: Cut) => void;
};

function CutField({ label, text, cuts, value, onChange }: CutFieldProps) {
  const { t } = useTranslation();
  if (text === undefined || text.trim() === '') return null;
  const name = (cut: Cut) =>
    cut.name === 'paragraph' ? t('findings.cutParagraph', { number: cut.number }) : t(`findings.cutAt.${cut.name}`);
  return (
    <div>
      <ChoiceField
        label={label}
        value={String(cuts.indexOf(value))}
        options={cuts.map((cut, index) => ({ value: String(index), label: name(cut) }))}
        onChange={(index) => onChange(cuts[Number(index ?? 0)] ?? value)}
      />
      {value.name === 'end' ? null : (
        <Text size="xs" c="dimmed" mt={4}>
          {aroundCut(text, value.at)}
        </Text>
      )}
    </div>
  );
}

/** The finding as it is saved, with what was typed a moment ago. */
function useSaved(findingId: string): Finding | null {
  const { id: inspectionId } = useWorkspace();
  const [finding, setFinding] = useState<Finding | null>(null);
  useEffect(() => {
    let isGone = false;
    async function read(): Promise<void> {
      await flushDraft(findingKey(inspectionId, findingId));
      const answer = await ask('findings.read', { inspectionId, findingId });
      if (!isGone && answer.ok) setFinding(answer.value.finding);
    }
    void read();
    return () => {
      isGone = true;
    };
  }, [inspectionId, findingId]);
  return finding;
}
