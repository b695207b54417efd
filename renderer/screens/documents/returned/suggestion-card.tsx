import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionLine } from '../../../../electron/contract/channels.ts';
import { PlainBadge } from '../../../components/plain-badge.tsx';
import { usePlaceName } from '../../workspace/place-name.ts';
import { MarkedText } from './marked-text.tsx';
import type { ChosenDecision } from './use-review.ts';

type SuggestionCardProps = {
  readonly suggestion: SuggestionLine;
  readonly onDecide: (decision: ChosenDecision) => void;
};

const KEYS: Readonly<Record<string, ChosenDecision>> = { Enter: 'accepted', x: 'refused', s: 'in-case', u: 'open' };

/** One change: what kind, where, both texts in one, and what to do with it. Its keys work while it has the focus. */
export function SuggestionCard({ suggestion, onDecide }: SuggestionCardProps) {
  const { t } = useTranslation();
  const { kind, heading, decision, by, parts, before } = suggestion;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const wanted = event.target === event.currentTarget ? KEYS[event.key] : undefined;
    if (wanted === undefined || !mayBe(wanted, suggestion)) return;
    event.preventDefault();
    onDecide(wanted);
  }

  return (
    <li
      className="kl-suggestion"
      data-suggestion={suggestion.id}
      data-decision={decision ?? 'open'}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Group gap="xs" mb={4}>
        <PlainBadge color={decision === null ? 'petrol' : 'gray'}>{t(`returned.kind.${kind}`)}</PlainBadge>
        {by === null ? null : (
          <PlainBadge>{t('returned.by', { author: by.author || t('returned.nobody') })}</PlainBadge>
        )}
        <Text size="xs" c="dimmed" truncate flex={1}>
          {heading}
        </Text>
      </Group>
      {kind === 'comment' && before !== '' ? <p className="kl-quoted">{before}</p> : null}
      <MarkedText parts={parts} />
      {decision === null ? (
        <Choices suggestion={suggestion} onDecide={onDecide} />
      ) : (
        <Group gap="sm" mt={6}>
          <Text size="sm" fw={600}>
            {t(`returned.decided.${decision}`)}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => onDecide('open')}
          >
            {t('returned.undo')}
          </Button>
        </Group>
      )}
    </li>
  );
}

function mayBe(decision: ChosenDecision, { isAcceptable, fact, decision: made }: SuggestionLine): boolean {
  if (decision === 'open') return made !== null;
  if (made !== null) return false;
  if (decision === 'accepted') return isAcceptable;
  return decision === 'refused' || fact !== null;
}

function Choices({ suggestion, onDecide }: SuggestionCardProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { isAcceptable, fact } = suggestion;
  return (
    <Group gap="xs" mt={6}>
      {isAcceptable ? (
        <Button
          size="compact-sm"
          leftSection={<IconCheck size={15} aria-hidden />}
          onClick={() => onDecide('accepted')}
        >
          {t('returned.accept')}
        </Button>
      ) : null}
      {fact === null ? null : (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPencil size={15} aria-hidden />}
          title={nameOf(fact)}
          onClick={() => onDecide('in-case')}
        >
          {t('returned.inCase')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={isAcceptable ? <IconX size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
        onClick={() => onDecide('refused')}
      >
        {t(isAcceptable ? 'returned.refuse' : 'returned.seen')}
      </Button>
      {isAcceptable ? null : (
        <Text size="xs" c="dimmed">
          {t(suggestion.kind === 'comment' ? 'returned.onlyRead' : 'returned.noRoom')}
        </Text>
      )}
    </Group>
  );
}
