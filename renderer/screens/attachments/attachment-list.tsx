import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AttachmentState } from '../../../electron/contract/attachment-channels.ts';
import type { Attachment } from '../../../electron/contract/types.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { answerOf } from '../../queries.ts';
import { AttachmentRow } from './attachment-row.tsx';

type AttachmentListProps = {
  readonly rows: readonly Attachment[];
  readonly onChange: (rows: readonly Attachment[]) => void;
};

/** Attached files in their order, each with caption and pages; Alt with an arrow key moves one. */
export function AttachmentList({ rows, onChange }: AttachmentListProps) {
  const list = useRef<HTMLDivElement>(null);
  const remove = useRemoval(rows, onChange);
  const states = useStates(rows);
  const moveTo = (from: number, to: number, pressed: string) => {
    const next = [...rows];
    const moved = next.splice(from, 1);
    next.splice(to, 0, ...moved);
    onChange(next);
    // A button that moved away under the cursor takes it along; at an end the other one gets it.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-attachment="${CSS.escape(moved[0]?.id ?? '')}"]`);
      const button = row?.querySelector<HTMLElement>(`[data-move="${pressed}"]:not(:disabled)`);
      (button ?? row?.querySelector<HTMLElement>('[data-move]:not(:disabled)'))?.focus();
    });
  };
  if (rows.length === 0) return null;
  return (
    <Stack gap="sm" ref={list}>
      {rows.map((row, index) => (
        <AttachmentRow
          key={row.id}
          row={row}
          index={index}
          state={states.get(row.sha256) ?? null}
          onUp={index === 0 ? undefined : () => moveTo(index, index - 1, 'up')}
          onDown={index === rows.length - 1 ? undefined : () => moveTo(index, index + 1, 'down')}
          onRemove={() => remove(index, row.fileName)}
          onChange={(next) => onChange(rows.map((each) => (each.id === next.id ? next : each)))}
        />
      ))}
    </Stack>
  );
}

/** Whether the contents still lie in the data folder; asked again when a file came or went. */
function useStates(rows: readonly Attachment[]): ReadonlyMap<string, AttachmentState> {
  const hashes = rows.map(({ sha256 }) => sha256);
  const { data } = useQuery({
    queryKey: ['attachments', ...hashes],
    queryFn: () => answerOf('attachments.states', { hashes }),
    enabled: hashes.length > 0,
    placeholderData: (previous) => previous,
    gcTime: 0,
  });
  return new Map((data ?? []).map((state, index) => [hashes[index] ?? '', state]));
}
