import { Button, Group, Progress, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../electron/contract/types.ts';
import { Section } from '../../components/section.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { type Attaching, type ChangeAttachments, useAttaching } from './use-attaching.ts';

type AttachingSectionProps = {
  readonly title: string;
  readonly hint: string;
  readonly place?: string;
  readonly rows: readonly Attachment[] | undefined;
  readonly onChange: ChangeAttachments;
  /** What stands above the files. */
  readonly children?: ReactNode;
};

const NONE: readonly Attachment[] = [];

/** A section that files can be dropped on and pictures pasted into. */
export function AttachingSection({ rows = NONE, onChange, children, ...section }: AttachingSectionProps) {
  const attaching = useAttaching(onChange);
  return (
    <div className="kl-drop" data-over={attaching.isOver || undefined} {...attaching.dropProps}>
      <Section {...section}>
        {children}
        <AttachmentList rows={rows} onChange={(next) => onChange(() => next)} />
        <AttachingTools attaching={attaching} isEmpty={rows.length === 0} />
      </Section>
    </div>
  );
}

function AttachingTools({ attaching, isEmpty }: { readonly attaching: Attaching; readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  return (
    <div data-place="attachments">
      {isEmpty ? (
        <Text size="sm" c="dimmed" mb={8}>
          {t('attachment.empty')}
        </Text>
      ) : null}
      <Group gap="xs">
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPaperclip size={15} aria-hidden />}
          onClick={() => void attaching.choose()}
        >
          {t('attachment.add')}
        </Button>
      </Group>
      <AttachingProgress attaching={attaching} />
    </div>
  );
}

function AttachingProgress({ attaching: { job, cancel } }: { readonly attaching: Attaching }) {
  const { t } = useTranslation();
  const label = job === null ? '' : t('attachment.taking', { name: job.name });
  return (
    <div role="status">
      {job === null ? null : (
        <Group gap="sm" mt={8} wrap="nowrap">
          <Text size="sm" className="kl-attachment-name">
            {label}
          </Text>
          <Progress aria-label={label} value={job.share * 100} w={160} />
          <Button size="compact-xs" variant="default" leftSection={<IconX size={13} aria-hidden />} onClick={cancel}>
            {t('attachment.cancel')}
          </Button>
        </Group>
      )}
    </div>
  );
}
