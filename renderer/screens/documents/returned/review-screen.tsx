import { Alert, Button, Center, Group, Loader, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconFileAlert, IconInfoCircle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView, SuggestionLine } from '../../../../electron/contract/channels.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { Empty } from '../../../components/empty.tsx';
import { typedFromIso } from '../../../words/date-text.ts';
import { LayoutList } from './layout-list.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import { type ChosenDecision, useReview } from './use-review.ts';

type ReviewScreenProps = { readonly returnedId: string; readonly onClose: () => void };

const FIRST_SHOWN = 200;

/** An edited Word file beside its draft, change by change; nothing is taken over before a person says so. */
export function ReviewScreen({ returnedId, onClose }: ReviewScreenProps) {
  const { t } = useTranslation();
  const { review, error, decide } = useReview(returnedId);
  if (error !== null)
    return (
      <Empty
        icon={<IconFileAlert size={28} aria-hidden />}
        title={t('returned.notRead')}
        text={t('problem.unknownFix')}
      >
        <Button onClick={onClose}>{t('returned.close')}</Button>
      </Empty>
    );
  if (review === undefined)
    return (
      <Center flex={1}>
        <Loader aria-label={t('returned.title')} />
      </Center>
    );
  return <Review review={review} onClose={onClose} decide={decide} />;
}

type ReviewProps = {
  readonly review: ReviewView;
  readonly onClose: () => void;
  readonly decide: (suggestionIds: readonly string[], decision: ChosenDecision) => Promise<void>;
};

function Review({ review, onClose, decide }: ReviewProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>('all');
  const [isAll, setAll] = useState(false);
  const [most, setMost] = useState(FIRST_SHOWN);
  const { suggestions, layout } = review;
  const left = suggestions.filter((each) => each.decision === null);
  useEffect(() => document.querySelector<HTMLElement>('[data-suggestion]')?.focus(), []);
  const shown = suggestions.filter(
    (each) => (kind === 'all' || each.kind === kind) && (isAll || each.decision === null),
  );
  return (
    <section className="kl-review" aria-label={t('returned.title')}>
      <ReviewHead review={review} left={left.length} onClose={onClose} />
      <Tools {...{ suggestions, kind, setKind, isAll, setAll, shown, decide }} />
      <div className="kl-scroll">
        <div className="kl-review-list">
          {shown.length === 0 ? (
            <Text c="dimmed" p="lg" ta="center">
              {t(suggestions.length === 0 ? 'returned.nothing' : 'returned.allDecided')}
            </Text>
          ) : null}
          <ul onKeyDown={walk} aria-label={t('returned.suggestions')}>
            {shown.slice(0, most).map((each) => (
              <SuggestionCard
                key={each.id}
                suggestion={each}
                onDecide={(decision) => {
                  if (!isAll || decision === 'open') focusNext(each.id);
                  void decide([each.id], decision);
                }}
              />
            ))}
          </ul>
          {shown.length > most ? (
            <Button variant="default" onClick={() => setMost(most + FIRST_SHOWN)}>
              {t('returned.more', { count: shown.length - most })}
            </Button>
          ) : null}
          <LayoutList layout={layout} />
        </div>
      </div>
    </section>
  );
}

function ReviewHead({
  review,
  left,
  onClose,
}: {
  readonly review: ReviewView;
  readonly left: number;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const warnings = [
    ...(review.isOfLatestDraft ? [] : [t('returned.olderDraft', { date: typedFromIso(review.draftedAt) })]),
    ...(review.carriesIds ? [] : [t('returned.noIds')]),
  ];
  return (
    <div className="kl-tools">
      <Group gap="sm" wrap="nowrap">
        <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onClose}>
          {t('returned.close')}
        </Button>
        <Title order={2} size="h5" lineClamp={1} flex={1}>
          {review.fileName}
        </Title>
        <Text size="sm" fw={600} role="status" style={{ flexShrink: 0 }}>
          {left === 0 ? t('returned.noneLeft') : t('returned.left', { count: left })}
        </Text>
      </Group>
      {warnings.map((each) => (
        <Alert
          key={each}
          mt="xs"
          p="xs"
          variant="light"
          color="yellow"
          c="var(--mantine-color-text)"
          icon={<IconInfoCircle aria-hidden />}
        >
          {each}
        </Alert>
      ))}
    </div>
  );
}

type ToolsProps = {
  readonly suggestions: readonly SuggestionLine[];
  readonly kind: string;
  readonly setKind: (kind: string) => void;
  readonly isAll: boolean;
  readonly setAll: (isAll: boolean) => void;
  readonly shown: readonly SuggestionLine[];
  readonly decide: ReviewProps['decide'];
};

function Tools({ suggestions, kind, setKind, isAll, setAll, shown, decide }: ToolsProps) {
  const { t } = useTranslation();
  const kinds = [...new Set(suggestions.map((each) => each.kind))];
  const open = shown.filter((each) => each.decision === null);
  const acceptable = open.filter((each) => each.isAcceptable).map((each) => each.id);
  return (
    <Group className="kl-tools" gap="sm">
      <ChoiceField
        label={t('returned.filter')}
        labelHidden
        value={kind}
        options={[
          { value: 'all', label: t('returned.allKinds', { count: suggestions.length }) },
          ...kinds.map((each) => ({
            value: each,
            label: `${t(`returned.kind.${each}`)} (${suggestions.filter((one) => one.kind === each).length})`,
          })),
        ]}
        onChange={(chosen) => setKind(chosen ?? 'all')}
      />
      <ChoiceField
        label={t('returned.state')}
        labelHidden
        value={isAll ? 'all' : 'open'}
        options={[
          { value: 'open', label: t('returned.onlyOpen') },
          { value: 'all', label: t('returned.decidedToo') },
        ]}
        onChange={(chosen) => setAll(chosen === 'all')}
      />
      <Button variant="default" disabled={acceptable.length === 0} onClick={() => void decide(acceptable, 'accepted')}>
        {t('returned.acceptAll', { count: acceptable.length })}
      </Button>
      <Button
        variant="default"
        disabled={open.length === 0}
        onClick={() =>
          void decide(
            open.map((each) => each.id),
            'refused',
          )
        }
      >
        {t('returned.refuseAll', { count: open.length })}
      </Button>
      <Text size="xs" c="dimmed">
        {t('returned.keys')}
      </Text>
    </Group>
  );
}

/** j and the arrow down lead to the next card, k and the arrow up to the one before. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-suggestion]')];
  const at = cards.findIndex((each) => each.contains(document.activeElement));
  const next = cards[Math.min(Math.max(at + step, 0), cards.length - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The card that was decided goes out of the list; the one behind it takes the focus. */
function focusNext(suggestionId: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-suggestion]')];
  const at = cards.findIndex((each) => each.dataset.suggestion === suggestionId);
  (cards[at + 1] ?? cards[at - 1])?.focus();
}
