import { ActionIcon, Button, Group, Input, Stack, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../electron/contract/types.ts';
import { BilingualField } from './bilingual-field.tsx';
import { useRemoval } from './use-removal.ts';

type BilingualListProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly description?: string;
  readonly values: readonly BilingualText[];
  readonly onChange: (values: readonly BilingualText[]) => void;
  readonly place: string;
};

/** A list of names, one line each in both languages. */
export function BilingualList({ label, addLabel, description, values, onChange, place }: BilingualListProps) {
  const { t } = useTranslation();
  const remove = useRemoval(values, onChange);
  return (
    <div data-place={place}>
      <Input.Label component="div">{label}</Input.Label>
      {description === undefined ? null : <Input.Description mb={4}>{description}</Input.Description>}
      <Stack gap={6} mt={4}>
        {values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids, and their fields are controlled
          <Group key={index} wrap="nowrap" gap={6} align="flex-start">
            <div style={{ flex: 1 }}>
              <BilingualField
                label={`${label} ${index + 1}`}
                labelHidden
                value={value}
                onChange={(next) => onChange(values.map((each, at) => (at === index ? next : each)))}
                place={`${place}[${index}]`}
              />
            </div>
            <Tooltip label={t('row.remove', { name: `${label} ${index + 1}` })}>
              <ActionIcon
                mt={4}
                variant="subtle"
                color="gray"
                aria-label={t('row.remove', { name: `${label} ${index + 1}` })}
                onClick={() => remove(index, `${label} ${index + 1}`)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onChange([...values, {}])}
          style={{ alignSelf: 'flex-start' }}
        >
          {addLabel}
        </Button>
      </Stack>
    </div>
  );
}
