import { Group, Text } from '@mantine/core';
import { IconAlertSquareRounded, IconLanguageOff, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FindingLine } from '../../../electron/contract/channels.ts';
import type { BilingualText, FindingKind } from '../../../electron/contract/types.ts';
import { useBothLanguages } from '../../components/both-languages.tsx';
import { OrderedList } from '../../components/ordered-list.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useFact } from '../workspace/workspace-context.tsx';

/** What the editor holds before it is saved, so that the list shows it as one types. */
export type LiveLine = {
  readonly id: string;
  readonly title: BilingualText;
  readonly kind: FindingKind;
  readonly unitIds: readonly string[];
};

type FindingListProps = {
  readonly lines: readonly FindingLine[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onMove: (id: string, side: 'before' | 'after', otherId: string) => void;
};

const ROW_HEIGHT = 74;

export function FindingList({ lines, chosenId, onChoose, onMove }: FindingListProps) {
  const { t } = useTranslation();
  return (
    <OrderedList
      label={t('step.findings')}
      items={lines}
      chosenId={chosenId}
      rowHeight={ROW_HEIGHT}
      onChoose={onChoose}
      onMove={onMove}
    >
      {(line) => <FindingRow line={line} />}
    </OrderedList>
  );
}

function FindingRow({ line }: { readonly line: FindingLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const both = useBothLanguages();
  const [units] = useFact('units');
  const isShortcoming = line.kind === 'shortcoming';
  const Icon = isShortcoming ? IconAlertSquareRounded : IconThumbUp;
  const unitNames = units.filter((unit) => line.unitIds.includes(unit.id)).map((unit) => shown(unit.name, language));
  return (
    <Group wrap="nowrap" gap={10} align="flex-start">
      <Icon
        size={18}
        stroke={1.7}
        style={{ flexShrink: 0, marginTop: 2 }}
        color={isShortcoming ? 'var(--mantine-color-orange-6)' : 'var(--mantine-color-green-6)'}
        role="img"
        aria-label={t(`findingKind.${line.kind}`)}
      />
      <span style={{ minWidth: 0, flex: 1 }}>
        <Text span size="sm" className="kl-clamp" lh={1.35}>
          {shown(line.title, language) || t('findings.untitled')}
        </Text>
        {units.length > 1 ? (
          <Text span size="xs" c="dimmed" truncate display="block">
            {unitNames.join('; ') || t('findings.allUnits')}
          </Text>
        ) : null}
      </span>
      {both && line.hasStaleEnglish ? (
        <IconLanguageOff
          size={16}
          stroke={1.7}
          style={{ flexShrink: 0, marginTop: 2 }}
          color="var(--mantine-color-orange-6)"
          role="img"
          aria-label={t('translation.staleFinding')}
        />
      ) : null}
    </Group>
  );
}
