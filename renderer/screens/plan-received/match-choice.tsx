import { Button, NativeSelect, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shown, useLanguage } from '../../words/bilingual.ts';
import type { Received } from './use-received.ts';

type MatchChoiceProps = {
  /** Place of the received row. */
  readonly at: number;
  readonly mark: string | null;
  readonly received: Received;
};

const LONGEST = 70;

/** Which of our rows a received row answers, put right by the person. */
export function MatchChoice({ at, mark, received }: MatchChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const label = t('planReceived.match', { row: at + 1 });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-haspopup="dialog"
          aria-label={t('planReceived.rematchNamed', { row: at + 1 })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('planReceived.rematch')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <NativeSelect
          label={label}
          w={420}
          value={mark ?? ''}
          data={[
            { value: '', label: t('planReceived.noMatch') },
            ...received.comparison.rows.map((row, index) => ({
              value: row.mark,
              label: `${index + 1}. ${shown(row.matter, language).slice(0, LONGEST)}`,
            })),
          ]}
          onChange={({ currentTarget }) => {
            setOpen(false);
            received.match(at, currentTarget.value === '' ? null : currentTarget.value);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
