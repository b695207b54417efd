import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceProblem } from './place-problem.tsx';
import { useRemoval } from './use-removal.ts';

type RowListProps<T> = {
  /** Names one row: «Số liệu 2». */
  readonly rowName: string;
  readonly addLabel: string;
  readonly rows: readonly T[];
  readonly fresh: () => T;
  readonly onChange: (rows: readonly T[]) => void;
  readonly place?: string;
  readonly children: (row: T, index: number, change: (row: T) => void) => ReactNode;
};

/** A short list of like things, each with its fields; rows can be added, removed and moved. */
export function RowList<T>({ rowName, addLabel, rows, fresh, onChange, place, children }: RowListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const remove = useRemoval(rows, onChange);
  const add = () => {
    onChange([...rows, fresh()]);
    // The new row is drawn first; then typing can go on in it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type :is(input, textarea, select)')?.focus(),
    );
  };
  const moved = (from: number, to: number) => {
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <Stack gap="sm" data-place={place} ref={list}>
      {rows.map((row, index) => (
        <fieldset
          className="kl-card"
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids, and their fields are controlled
          key={index}
          aria-label={`${rowName} ${index + 1}`}
          data-place={place === undefined ? undefined : `${place}[${index}]`}
        >
          <RowHead
            name={`${rowName} ${index + 1}`}
            onUp={index > 0 ? () => moved(index, index - 1) : undefined}
            onDown={index < rows.length - 1 ? () => moved(index, index + 1) : undefined}
            onRemove={() => remove(index, `${rowName} ${index + 1}`)}
          />
          <PlaceProblem place={place === undefined ? undefined : `${place}[${index}]`} />
          {children(row, index, (next) => onChange(rows.map((each, at) => (at === index ? next : each))))}
        </fieldset>
      ))}
      <Button
        variant="light"
        size="xs"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={add}
        style={{ alignSelf: 'flex-start' }}
      >
        {addLabel}
      </Button>
    </Stack>
  );
}

type RowHeadProps = {
  readonly name: string;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
};

function RowHead({ name, onUp, onDown, onRemove }: RowHeadProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" mb={6} gap="xs">
      <Text size="xs" fw={600} c="dimmed">
        {name}
      </Text>
      <Group gap={2}>
        <RowAction label={t('row.up', { name })} onClick={onUp} icon={<IconArrowUp size={15} aria-hidden />} />
        <RowAction label={t('row.down', { name })} onClick={onDown} icon={<IconArrowDown size={15} aria-hidden />} />
        <RowAction label={t('row.remove', { name })} onClick={onRemove} icon={<IconTrash size={15} aria-hidden />} />
      </Group>
    </Group>
  );
}

function RowAction({
  label,
  onClick,
  icon,
}: {
  readonly label: string;
  readonly onClick?: () => void;
  readonly icon: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={label}
        disabled={onClick === undefined}
        onClick={onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
