import { Button, Checkbox, Text, UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextHit } from '../../../electron/contract/channels.ts';
import { usePlaceName } from '../workspace/place-name.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { markInField } from './show-hit.ts';
import { hitKey, type useFind } from './use-find.ts';

/** As many as are drawn at once; more are ticked all the same. */
const PAGE = 200;

type Group = { readonly name: string; readonly hits: readonly TextHit[] };

/** The places found, those of one finding or step together. */
export function HitList({ find }: { readonly find: ReturnType<typeof useFind> }) {
  const { t } = useTranslation();
  const { goTo } = useWorkspace();
  const nameOf = usePlaceName();
  const [pages, setPages] = useState(1);
  const [current, setCurrent] = useState<string | null>(null);
  const shown = find.hits.slice(0, pages * PAGE);
  const groups = groupsOf(shown, nameOf);
  function go(hit: TextHit): void {
    setCurrent(hitKey(hit));
    goTo(`${hit.where}.${hit.language}`);
    markInField(hit);
  }
  if (find.total === 0) {
    return (
      <Text size="sm" c="dimmed" p="md">
        {t('find.nothing')}
      </Text>
    );
  }
  return (
    <div className="kl-find-hits">
      {groups.map(({ name, hits }) => {
        const chosen = hits.filter(find.isChosen).length;
        return (
          <section key={`${name} ${hits[0]?.where}`} aria-label={name}>
            <Checkbox
              size="xs"
              className="kl-find-place"
              label={name}
              checked={chosen > 0}
              indeterminate={chosen > 0 && chosen < hits.length}
              onChange={() => find.choose(hits, chosen < hits.length)}
            />
            <ul>
              {hits.map((hit) => (
                <HitLine
                  key={hitKey(hit)}
                  hit={hit}
                  isChosen={find.isChosen(hit)}
                  isCurrent={current === hitKey(hit)}
                  onChoose={(isChosen) => find.choose([hit], isChosen)}
                  onGo={() => go(hit)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length < find.hits.length ? (
        <Button variant="subtle" size="compact-sm" m="sm" onClick={() => setPages(pages + 1)}>
          {t('find.more', { count: find.hits.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}

type HitLineProps = {
  readonly hit: TextHit;
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onGo: () => void;
};

const HitLine = memo(
  function HitLine({ hit, isChosen, isCurrent, onChoose, onGo }: HitLineProps) {
    const { t } = useTranslation();
    const words = `${hit.before}${hit.found}${hit.after}`;
    return (
      <li data-current={isCurrent || undefined}>
        <Checkbox
          size="xs"
          aria-label={t('find.choose', { words })}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <UnstyledButton className="kl-find-hit" lang={hit.language} onClick={onGo}>
          {hit.before}
          <mark>{hit.found}</mark>
          {hit.after}
        </UnstyledButton>
        <span className="kl-tag">{hit.language.toUpperCase()}</span>
      </li>
    );
  },
  (one, other) => one.hit === other.hit && one.isChosen === other.isChosen && one.isCurrent === other.isCurrent,
);

function groupsOf(hits: readonly TextHit[], nameOf: (where: string) => string): readonly Group[] {
  const groups: { name: string; hits: TextHit[] }[] = [];
  for (const hit of hits) {
    const name = nameOf(hit.where);
    const last = groups.at(-1);
    if (last?.name === name) last.hits.push(hit);
    else groups.push({ name, hits: [hit] });
  }
  return groups;
}
