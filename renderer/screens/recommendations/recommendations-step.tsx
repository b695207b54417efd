import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Recommendation } from '../../../electron/contract/types.ts';
import { useCommand } from '../../commands/bound-commands.ts';
import { Empty } from '../../components/empty.tsx';
import { KeyHints } from '../../components/key-hints.tsx';
import { OrderedList } from '../../components/ordered-list.tsx';
import { tellWithUndo } from '../../components/tell.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { addressOf, focusPlace } from '../workspace/places.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { RecommendationEditor } from './recommendation-editor.tsx';

/** What is recommended, in the order in which it will be printed. */
export function RecommendationsStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const { id, facts } = useWorkspace();
  const [, navigate] = useLocation();
  const [recommendations] = useFact('recommendations');
  const choose = useCallback(
    (chosen: string | undefined) => navigate(addressOf(id, 'recommendations', chosen)),
    [id, navigate],
  );
  const chosenIndex = recommendations.findIndex((each) => each.id === part);
  const chosen = recommendations[chosenIndex];
  const change = (update: (all: readonly Recommendation[]) => readonly Recommendation[]) =>
    facts.change((all) => ({ ...all, recommendations: update(all.recommendations) }));

  function add(): void {
    const fresh: Recommendation = { id: crypto.randomUUID(), action: {}, findingIds: [] };
    change((all) => [...all, fresh]);
    choose(fresh.id);
    focusPlace(`recommendations[${recommendations.length}].addressee`);
  }
  useCommand({ name: 'add-row', run: add });
  function remove(removed: Recommendation, index: number): void {
    change((all) => all.filter((each) => each.id !== removed.id));
    choose((recommendations[index + 1] ?? recommendations[index - 1])?.id);
    tellWithUndo(t('recommendations.removed'), t('undo'), () => {
      change((all) => [...all.slice(0, index), removed, ...all.slice(index)]);
      choose(removed.id);
    });
  }
  function move(movedId: string, side: 'before' | 'after', otherId: string): void {
    change((all) => {
      const others = all.filter((each) => each.id !== movedId);
      const at = others.findIndex((each) => each.id === otherId) + (side === 'after' ? 1 : 0);
      return [...others.slice(0, at), ...all.filter((each) => each.id === movedId), ...others.slice(at)];
    });
  }

  return (
    <div className="kl-two">
      <section aria-label={t('step.recommendations')}>
        <Stack className="kl-tools" gap="xs">
          <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('recommendations.add')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('findings.order')}
          </Text>
        </Stack>
        <OrderedList
          label={t('step.recommendations')}
          items={recommendations}
          chosenId={part ?? null}
          rowHeight={74}
          onChoose={choose}
          onMove={move}
        >
          {(each, index) => <RecommendationRow recommendation={each} index={index} />}
        </OrderedList>
      </section>
      <section aria-label={t('recommendations.editor')}>
        {chosen === undefined ? (
          <Empty
            icon={<IconBulb size={28} aria-hidden />}
            title={recommendations.length === 0 ? t('recommendations.none') : t('recommendations.choose')}
            text={recommendations.length === 0 ? t('recommendations.noneHint') : t('recommendations.chooseHint')}
          >
            {recommendations.length === 0 ? null : (
              <KeyHints
                hints={[
                  { keys: ['↑', '↓'], does: t('findings.keys.walk') },
                  { keys: ['Enter'], does: t('findings.keys.open') },
                  { keys: ['Alt+↑', 'Alt+↓'], does: t('findings.keys.move') },
                ]}
              />
            )}
          </Empty>
        ) : (
          <RecommendationEditor
            key={chosen.id}
            recommendation={chosen}
            index={chosenIndex}
            onChange={(next) => change((all) => all.map((each) => (each.id === next.id ? next : each)))}
            onRemove={() => remove(chosen, chosenIndex)}
          />
        )}
      </section>
    </div>
  );
}

function RecommendationRow({
  recommendation,
  index,
}: {
  readonly recommendation: Recommendation;
  readonly index: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Group wrap="nowrap" gap={10} align="flex-start">
      <Text span size="sm" fw={600} c="dimmed" w={20} ta="right">
        {index + 1}.
      </Text>
      <span style={{ minWidth: 0 }}>
        <Text span size="sm" className="kl-clamp" lh={1.45}>
          {shown(recommendation.action, language) || t('recommendations.untitled')}
        </Text>
        <Text span size="xs" c="dimmed" truncate display="block">
          {shown(recommendation.addressee, language)}
        </Text>
      </span>
    </Group>
  );
}
