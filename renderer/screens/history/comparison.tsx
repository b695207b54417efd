import { Button, Center, Group, Loader, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedLine } from '../../../electron/contract/channels.ts';
import { answerOf, keys, RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { MarkedText } from '../documents/returned/marked-text.tsx';
import type { ChosenDocument } from './use-versions.ts';

type ComparisonProps = {
  readonly chosen: ChosenDocument;
  /** Null: as it is now. */
  readonly fromId: string | null;
  readonly toId: string | null;
};

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Both texts in one, paragraph by paragraph; from change to change by keyboard. */
export function Comparison({ chosen, fromId, toId }: ComparisonProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const { data, error } = useQuery({
    queryKey: keys.comparison(chosen, fromId, toId),
    queryFn: () => answerOf('versions.compare', { ...chosen, fromId, toId }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (error !== null) return <NotCompared error={error} />;
  if (data === undefined)
    return (
      <Center h={200}>
        <Loader aria-label={t('history.versions.comparison')} />
      </Center>
    );

  function go(step: 1 | -1): void {
    const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const at = changes.findIndex((each) => each.contains(document.activeElement));
    const next = changes[at < 0 && step < 0 ? changes.length - 1 : at + step];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'center' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  }

  return (
    <>
      <Group className="kl-tools" justify="space-between">
        <Text size="sm" fw={600} role="status">
          {data.changes === 0 ? t('history.versions.noChange') : t('history.versions.changes', { count: data.changes })}
        </Text>
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {t('history.versions.keys')}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowUp size={15} aria-hidden />}
            onClick={() => go(-1)}
          >
            {t('history.versions.previous')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowDown size={15} aria-hidden />}
            onClick={() => go(1)}
          >
            {t('history.versions.next')}
          </Button>
        </Group>
      </Group>
      <div className="kl-scroll">
        <ol className="kl-compared" ref={list} onKeyDown={onKeyDown} aria-label={t('history.versions.comparison')}>
          {data.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer never move
            <Line key={index} line={line} />
          ))}
        </ol>
      </div>
    </>
  );
}

function Line({ line }: { readonly line: ComparedLine }) {
  const { t } = useTranslation();
  if (line.kind === 'unchanged')
    return (
      <li className="kl-compared-run">
        <Text size="xs" c="dimmed">
          {t('history.versions.unchanged', { count: line.count })}
        </Text>
      </li>
    );
  const isChange = line.kind !== 'same';
  return (
    <li data-kind={line.kind} data-change={isChange || undefined} tabIndex={isChange ? -1 : undefined}>
      {line.label === '' ? null : <span className="kl-compared-label">{line.label}</span>}
      <MarkedText parts={[...line.parts]} />
    </li>
  );
}

function NotCompared({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const words = error instanceof RefusedError ? error.problems.map(wordsOf) : [];
  return (
    <div style={{ padding: 'var(--mantine-spacing-lg)' }}>
      {words.length === 0 ? <Text>{t('problem.unknownFix')}</Text> : null}
      {words.slice(0, 5).map(({ what, fix }) => (
        <Text key={what + fix}>
          {what} {fix}
        </Text>
      ))}
    </div>
  );
}
