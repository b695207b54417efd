import { Button, CloseButton, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../electron/contract/types.ts';
import { useCommand } from '../../commands/bound-commands.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { usePlaceName } from '../workspace/place-name.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

type Walk = {
  readonly places: readonly Problem[];
  readonly at: number;
  /** Leads back to where it began. */
  readonly onEnd: () => void;
};

type StartWalk = (walk: Walk) => void;

const Context = createContext<StartWalk>(() => undefined);

/** Begins a way through places of the inspection, one after the other. */
export function useStartWalk(): StartWalk {
  return useContext(Context);
}

/** The way through the places that want a look; its bar stays over every step until it is ended. */
export function WalkArea({ children }: { readonly children: ReactNode }) {
  const { goTo } = useWorkspace();
  const [walk, setWalk] = useState<Walk | null>(null);
  const goToPlace = useCallback(
    (next: Walk) => {
      setWalk(next);
      goTo(next.places[next.at]?.where ?? '');
    },
    [goTo],
  );
  return (
    <Context value={goToPlace}>
      {children}
      {walk === null ? null : (
        <WalkBar
          walk={walk}
          onMove={(at) => goToPlace({ ...walk, at })}
          onLeave={() => setWalk(null)}
          onEnd={() => {
            setWalk(null);
            walk.onEnd();
          }}
        />
      )}
    </Context>
  );
}

type WalkBarProps = {
  readonly walk: Walk;
  readonly onMove: (at: number) => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
};

function WalkBar({ walk: { places, at }, onMove, onLeave, onEnd }: WalkBarProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const nameOf = usePlaceName();
  const place = places[at];
  const move = (steps: number) => onMove((at + steps + places.length) % places.length);
  useCommand({ name: 'next-place', run: (which) => move(which === 1 ? -1 : 1) });
  if (place === undefined) return null;
  return (
    <section className="kl-walk" aria-label={t('walk.title')} data-region>
      <div className="kl-walk-words" role="status">
        <Text size="xs" c="dimmed" truncate>
          {t('walk.at', { number: at + 1, count: places.length, place: nameOf(place.where) })}
        </Text>
        <Text size="sm" lineClamp={2}>
          {wordsOf(place).what}
        </Text>
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowLeft size={15} aria-hidden />}
          aria-keyshortcuts="Shift+F8"
          onClick={() => move(-1)}
        >
          {t('walk.previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconArrowRight size={15} aria-hidden />}
          aria-keyshortcuts="F8"
          onClick={() => move(1)}
        >
          {t('walk.next')}
        </Button>
        <Button size="xs" onClick={onEnd}>
          {t('walk.end')}
        </Button>
        <CloseButton aria-label={t('walk.leave')} onClick={onLeave} />
      </Group>
    </section>
  );
}
