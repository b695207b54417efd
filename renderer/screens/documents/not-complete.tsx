import { Button, Checkbox, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { Problem } from '../../../electron/contract/types.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useProblemWords } from '../../words/problem-words.ts';
import { useCommentsButton } from '../history/comments/comments-area.tsx';
import { STEPS, type Step } from '../step-names.ts';
import { useStartWalk } from '../walk/walk.tsx';
import { usePlaceName } from '../workspace/place-name.ts';
import { addressOf, documentPart, placeOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

/** As many as are drawn; the way through them leads to all. */
const MOST_SHOWN = 100;

type NotCompleteProps = {
  readonly offer: DocumentOffer;
  /** What the document lacks, at least one. */
  readonly lacks: readonly Problem[];
  readonly onExport: (isNotAskedAgain: boolean) => void;
  readonly onDismiss: () => void;
};

/** What a document lacks, said before the file dialog, with the way to each place; it keeps nobody from exporting. */
export function NotComplete({ offer, lacks, onExport, onDismiss }: NotCompleteProps) {
  const { t } = useTranslation();
  const [isNotAskedAgain, setNotAskedAgain] = useState(false);
  const groups = useStepGroups(lacks);
  const ordered = groups.flatMap(({ problems }) => problems);
  const walk = useWalkFrom(offer, ordered, onDismiss);
  const openComments = useCommentsButton()?.comments.comments.filter((each) => each.resolvedAt === null).length ?? 0;
  return (
    <Dialog opened onClose={onDismiss} title={t('notComplete.title')} size="lg">
      <Text size="sm" c="dimmed">
        {t('notComplete.text', { count: lacks.length })}
      </Text>
      <Stack gap="md" className="kl-lacks" my="md">
        {groups.map(({ step, problems }) => (
          <LackGroup key={step} step={step} problems={problems} onGo={(problem) => walk(ordered.indexOf(problem))} />
        ))}
        {ordered.length > MOST_SHOWN ? (
          <Text size="sm" c="dimmed">
            {t('problems.more', { count: ordered.length - MOST_SHOWN })}
          </Text>
        ) : null}
      </Stack>
      {openComments === 0 ? null : (
        <Text size="sm" mb="sm">
          {t('notComplete.comments', { count: openComments })}
        </Text>
      )}
      <Checkbox
        size="sm"
        label={t('notComplete.notAgain')}
        checked={isNotAskedAgain}
        onChange={(event) => setNotAskedAgain(event.currentTarget.checked)}
      />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={() => walk(0)}>
          {t('notComplete.walk')}
        </Button>
        <Button data-autofocus onClick={() => onExport(isNotAskedAgain)}>
          {t('notComplete.anyway')}
        </Button>
      </Group>
    </Dialog>
  );
}

type LackGroupProps = {
  readonly step: Step;
  readonly problems: readonly Problem[];
  readonly onGo: (problem: Problem) => void;
};

function LackGroup({ step, problems, onGo }: LackGroupProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const nameOf = usePlaceName();
  const name = t(`step.${step}`);
  return (
    <section aria-label={name}>
      <Title order={3} size="sm">
        {name}{' '}
        <Text span c="dimmed" size="sm">
          ({problems.length})
        </Text>
      </Title>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((each) => {
          const place = nameOf(each.where);
          return (
            <li key={`${each.code} ${each.where} ${JSON.stringify(each.values)}`}>
              <UnstyledButton className="kl-lack" onClick={() => onGo(each)}>
                <span>
                  {place === name ? null : (
                    <Text span size="xs" c="dimmed" display="block" truncate>
                      {place}
                    </Text>
                  )}
                  {wordsOf(each).what}
                </span>
                <IconChevronRight size={16} aria-hidden />
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useStepGroups(lacks: readonly Problem[]) {
  const { view, facts } = useWorkspace();
  const stepOf = ({ where }: Problem) => placeOf(where, view, facts.read()).step;
  return STEPS.map((step) => ({ step, problems: lacks.filter((each) => stepOf(each) === step) })).filter(
    ({ problems }) => problems.length > 0,
  );
}

/** Closes the question and leads through the places; in the end back to the document. */
function useWalkFrom(offer: DocumentOffer, places: readonly Problem[], onDismiss: () => void): (at: number) => void {
  const { id } = useWorkspace();
  const [, navigate] = useLocation();
  const startWalk = useStartWalk();
  const onEnd = () => navigate(addressOf(id, 'documents', documentPart(offer.kind, offer.unitId)));
  return (at) => {
    onDismiss();
    // The dialog gives the focus back to its button first.
    window.setTimeout(() => startWalk({ places, at, onEnd }), 100);
  };
}
