import { Button, Group, Text } from '@mantine/core';
import { IconNumbers } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaleSentence } from '../../electron/contract/channels.ts';
import { useKeepScope } from './field-problems.tsx';

/** Sentences with figures that were changed since, by the scope and the place of their fields. */
export type StaleFigures = {
  readonly at: (scope: string, place: string) => readonly StaleSentence[];
  readonly settle: (sentence: StaleSentence, by: 'now' | 'keep') => void;
};

const Context = createContext<StaleFigures | null>(null);

export const StaleFiguresProvider = Context.Provider;

/** Under a text: the old figure it still tells, and both ways to settle it. Nothing at all other texts. */
export function StaleFigureMark({ place }: { readonly place: string | undefined }) {
  const { t } = useTranslation();
  const figures = useContext(Context);
  const scope = useKeepScope();
  if (figures === null || place === undefined) return null;
  return figures.at(scope, place).map((each) => (
    <Group key={`${each.where} ${each.was}`} gap={6} className="kl-doubt kl-stale-figure" role="status">
      <IconNumbers size={16} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" flex="1 1 14rem">
        {t(each.where.endsWith('.en') ? 'staleFigure.english' : 'staleFigure.vietnamese', each)}
      </Text>
      <Button size="compact-xs" variant="light" onClick={() => figures.settle(each, 'now')}>
        {t('staleFigure.replace', each)}
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => figures.settle(each, 'keep')}>
        {t('staleFigure.keep')}
      </Button>
    </Group>
  ));
}
