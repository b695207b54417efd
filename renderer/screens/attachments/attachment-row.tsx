import { ActionIcon, Badge, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDownload, IconExternalLink, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentState } from '../../../electron/contract/attachment-channels.ts';
import type { Attachment } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { tellDone } from '../../components/tell.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../words/bilingual.ts';
import { sizeText } from '../../words/size-text.ts';
import { AttachmentPicture } from './attachment-picture.tsx';

type AttachmentRowProps = {
  readonly row: Attachment;
  readonly index: number;
  /** Null while it is not known. */
  readonly state: AttachmentState | null;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
  readonly onChange: (row: Attachment) => void;
};

export function AttachmentRow({ row, index, state, onUp, onDown, onRemove, onChange }: AttachmentRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = `attachments[${index}]`;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowUp' ? onUp : event.key === 'ArrowDown' ? onDown : undefined;
    if (!event.altKey || move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <fieldset
      className="kl-card kl-attachment"
      aria-label={row.fileName}
      data-attachment={row.id}
      data-place={place}
      onKeyDown={onKeyDown}
    >
      <AttachmentPicture row={row} isHere={state === 'here'} />
      <div className="kl-attachment-text">
        <Group justify="space-between" gap="xs" mb={6} wrap="nowrap" align="flex-start">
          <div className="kl-attachment-name">
            <Text size="sm" fw={600}>
              {row.fileName}
            </Text>
            <Group gap="xs">
              <Text size="xs" c="dimmed">
                {t('attachment.size', { size: sizeText(row.size, language), hash: row.sha256.slice(0, 12) })}
              </Text>
              {state === null || state === 'here' ? null : (
                <Badge color="seal" variant="light" size="sm">
                  {t(`attachment.${state}`)}
                </Badge>
              )}
            </Group>
          </div>
          <RowActions row={row} onUp={onUp} onDown={onDown} onRemove={onRemove} />
        </Group>
        <BilingualField
          label={t('attachment.caption')}
          value={row.caption}
          onChange={(caption) => onChange({ ...row, caption })}
          place={`${place}.caption`}
        />
        <div className="kl-attachment-pages">
          <TextField
            label={t('attachment.pages')}
            value={row.pages}
            onChange={(pages) => onChange({ ...row, pages })}
            place={`${place}.pages`}
          />
        </div>
      </div>
    </fieldset>
  );
}

type RowActionsProps = Pick<AttachmentRowProps, 'row' | 'onUp' | 'onDown' | 'onRemove'>;

function RowActions({ row, onUp, onDown, onRemove }: RowActionsProps) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { sha256, fileName } = row;
  const open = async () => {
    const answer = await ask('attachments.open', { sha256, fileName });
    if (!answer.ok) tellProblems(answer.problems);
  };
  const saveOut = async () => {
    const answer = await ask('attachments.saveOut', { sha256, fileName });
    if (!answer.ok) tellProblems(answer.problems);
    else if (answer.value !== null) tellDone(t('attachment.saved', { name: fileName }));
  };
  const name = fileName;
  return (
    <Group gap={2} wrap="nowrap">
      <RowAction label={t('attachment.openNamed', { name })} onClick={() => void open()}>
        <IconExternalLink size={15} aria-hidden />
      </RowAction>
      <RowAction label={t('attachment.saveOutNamed', { name })} onClick={() => void saveOut()}>
        <IconDownload size={15} aria-hidden />
      </RowAction>
      <RowAction label={t('row.up', { name })} onClick={onUp} move="up">
        <IconArrowUp size={15} aria-hidden />
      </RowAction>
      <RowAction label={t('row.down', { name })} onClick={onDown} move="down">
        <IconArrowDown size={15} aria-hidden />
      </RowAction>
      <RowAction label={t('row.remove', { name })} onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </RowAction>
    </Group>
  );
}

type RowActionProps = {
  readonly label: string;
  readonly onClick?: () => void;
  readonly move?: 'up' | 'down';
  readonly children: ReactNode;
};

function RowAction({ label, onClick, move, children }: RowActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={label}
        data-move={move}
        disabled={onClick === undefined}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
