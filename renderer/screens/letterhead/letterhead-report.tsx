import { Button, List, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterheadLine } from '../../../electron/contract/letterhead-channels.ts';
import { useProblemWords } from '../../words/problem-words.ts';

/** What is taken from a letterhead and what is not; the points themselves on demand. */
export function LetterheadReport({ report }: { readonly report: LetterheadLine['report'] }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { styles, problems } = report;
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className="kl-letterhead-report">
      <Text size="sm">
        {styles.length === 0
          ? t('letterhead.noStyles')
          : t('letterhead.styles', { count: styles.length, names: styles.join(', ') })}
      </Text>
      {problems.length === 0 ? (
        <Text size="sm">{t('letterhead.clean')}</Text>
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={<Chevron size={15} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('letterhead.problems', { count: problems.length })}
        </Button>
      )}
      <List size="sm" id={id} spacing={6} hidden={!isOpen}>
        {problems.map((each) => {
          const { what, fix } = wordsOf(each);
          return (
            <List.Item key={`${each.code} ${JSON.stringify(each.values)}`}>
              {what}{' '}
              <Text span size="sm" c="dimmed">
                {fix}
              </Text>
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}
