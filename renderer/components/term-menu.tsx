import { Button, Menu, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconVocabulary } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, keys } from '../queries.ts';

type TermMenuProps = {
  /** The Vietnamese beside which English is written. */
  readonly text: string;
  readonly isOffered: boolean;
  readonly onInsert: (words: string) => void;
};

/** Terms of the glossary that occur in the Vietnamese; the chosen one is put in at the cursor. */
export function TermMenu({ text, isOffered, onInsert }: TermMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [settled] = useDebouncedValue(text, 300);
  const isWanted = (isOffered || isOpen) && settled.trim() !== '';
  const { data } = useQuery({
    queryKey: keys.terms(settled),
    queryFn: () => answerOf('glossary.findTerms', { text: settled }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (!isWanted || data === undefined || data.length === 0) return null;
  return (
    // In place, not in a portal: a field may stand in a popover, which a press outside of it would close.
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={420} withinPortal={false}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconVocabulary size={14} aria-hidden />}>
          {t('translation.terms', { count: data.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {data.flatMap(({ vi, en, isUnsure }) =>
          en.map((each) => (
            <Menu.Item key={`${vi} ${each}`} onClick={() => onInsert(each)}>
              <Text span size="sm">
                {vi} → <b lang="en">{each}</b>
              </Text>
              {isUnsure ? (
                <Text span size="xs" c="dimmed" ml={6}>
                  {t('translation.unsure')}
                </Text>
              ) : null}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
