import { ActionIcon, Button, Group, Title, Tooltip } from '@mantine/core';
import { IconArrowsSplit2, IconChevronDown, IconChevronUp, IconCopy, IconList, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../electron/contract/types.ts';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';
import type { OpenDialog } from './dialogs/finding-dialogs.tsx';
import type { FindingActions } from './finding-actions.ts';
import { SectionBar } from './section-bar.tsx';
import { neighbour } from './use-step-keys.ts';

type FindingHeadProps = {
  readonly draft: Draft<Finding>;
  readonly position: number;
  readonly shownIds: readonly string[];
  readonly actions: FindingActions;
  readonly onChoose: (id: string | null) => void;
  readonly onDialog: (dialog: OpenDialog) => void;
};

/** Which finding is open, the way to its neighbours and to its sections, and what can be done with it as a whole. */
export function FindingHead({ draft, position, shownIds, actions, onChoose, onDialog }: FindingHeadProps) {
  const { t } = useTranslation();
  const id = useDraft(draft, (finding) => finding.id);
  const kind = useDraft(draft, (finding) => finding.kind);
  const [before, after] = [neighbour(shownIds, id, -1), neighbour(shownIds, id, 1)];
  return (
    <div className="kl-finding-head">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Title order={2} size="h4">
          {t('findings.number', { kind: t(`findingKind.${kind}`), number: position + 1 })}
        </Title>
        <Group gap={2} wrap="nowrap">
          <Button
            className="kl-to-list"
            size="compact-sm"
            variant="subtle"
            leftSection={<IconList size={16} stroke={1.6} aria-hidden />}
            onClick={() => onChoose(null)}
          >
            {t('findings.toList')}
          </Button>
          <HeadAction
            label={t('findings.previous')}
            keys="Ctrl+PageUp"
            icon={<IconChevronUp size={18} stroke={1.6} aria-hidden />}
            onClick={before === null ? undefined : () => onChoose(before)}
          />
          <HeadAction
            label={t('findings.next')}
            keys="Ctrl+PageDown"
            icon={<IconChevronDown size={18} stroke={1.6} aria-hidden />}
            onClick={after === null ? undefined : () => onChoose(after)}
          />
          <HeadAction
            label={t('findings.split')}
            icon={<IconArrowsSplit2 size={18} stroke={1.6} aria-hidden />}
            onClick={() => onDialog({ name: 'split', id })}
          />
          <HeadAction
            label={t('findings.duplicate')}
            icon={<IconCopy size={18} stroke={1.6} aria-hidden />}
            onClick={() => void actions.duplicateAll([id])}
          />
          <HeadAction
            label={t('findings.remove')}
            icon={<IconTrash size={18} stroke={1.6} aria-hidden />}
            onClick={() => void actions.removeAll([id])}
          />
        </Group>
      </Group>
      <SectionBar draft={draft} />
    </div>
  );
}

type HeadActionProps = {
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactNode;
  readonly onClick: (() => void) | undefined;
};

function HeadAction({ label, keys, icon, onClick }: HeadActionProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={keys}
        disabled={onClick === undefined}
        onClick={onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
