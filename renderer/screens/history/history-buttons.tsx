import { ActionIcon, Group, Indicator, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory, IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, keys } from '../../queries.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { useCommentsButton } from './comments/comments-area.tsx';
import { useStepWords } from './step-words.ts';
import { StepsDrawer } from './steps-drawer.tsx';
import { useUndo, useUndoKeys } from './use-undo.ts';

/** Undo, redo and the list of all changes, in the bar of the window. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const wordsOf = useStepWords();
  const undo = useUndo();
  const [isOpen, { open, close }] = useDisclosure(false);
  useUndoKeys(undo);
  const comments = useCommentsButton();
  const openComments = comments?.comments.comments.filter((each) => each.resolvedAt === null).length ?? 0;
  const { data } = useQuery({
    queryKey: keys.stepEnds(inspectionId),
    queryFn: () => answerOf('history.ends', { inspectionId }),
    gcTime: 0,
  });
  const ends = data ?? { undo: null, redo: null };
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={t('history.bar')}>
      <BarAction
        label={ends.undo === null ? t('history.undo') : t('history.undoThis', { what: wordsOf(ends.undo) })}
        name={t('history.undo')}
        icon={<IconArrowBackUp size={19} stroke={1.6} aria-hidden />}
        onClick={ends.undo === null ? undefined : () => undo.move('undo')}
      />
      <BarAction
        label={ends.redo === null ? t('history.redo') : t('history.redoThis', { what: wordsOf(ends.redo) })}
        name={t('history.redo')}
        icon={<IconArrowForwardUp size={19} stroke={1.6} aria-hidden />}
        onClick={ends.redo === null ? undefined : () => undo.move('redo')}
      />
      <BarAction
        label={t('history.title')}
        name={t('history.title')}
        icon={<IconHistory size={19} stroke={1.6} aria-hidden />}
        onClick={open}
      />
      {comments === null ? null : (
        <BarAction
          label={t('history.comments.button', { count: openComments })}
          name={t('history.comments.title')}
          icon={
            <Indicator label={openComments} size={16} disabled={openComments === 0} offset={2} color="petrol">
              <IconMessage size={19} stroke={1.6} aria-hidden />
            </Indicator>
          }
          onClick={comments.open}
        />
      )}
      {isOpen ? <StepsDrawer undo={undo} onClose={close} /> : null}
    </Group>
  );
}

type BarActionProps = {
  /** What it would do just now. */
  readonly label: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly onClick?: () => void;
};

/** Stays focusable while there is nothing to do: the keyboard's place must not be lost. */
function BarAction({ label, name, icon, onClick }: BarActionProps) {
  return (
    <Tooltip label={label} multiline maw={320}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        data-disabled={onClick === undefined || undefined}
        aria-disabled={onClick === undefined}
        onClick={onClick}
      >
        <span className="kl-spoken">{name} </span>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
