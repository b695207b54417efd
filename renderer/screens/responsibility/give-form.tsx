import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRow } from '../../../electron/contract/channels.ts';
import type { Cause, Responsibility } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { hasText, shown, useLanguage } from '../../words/bilingual.ts';
import { useOptions } from '../../words/options.ts';
import { SidePanel } from './responsibility-editor.tsx';
import { type Gift, useGiving } from './use-giving.ts';

type GiveFormProps = {
  readonly findingIds: readonly string[];
  readonly rows: readonly ResponsibilityRow[];
  readonly onClose: () => void;
};

const WHATS = ['cause', 'responsibility'] as const;

/** One cause or responsibility, written once for all the shortcomings that are chosen. */
export function GiveForm({ findingIds, rows, onClose }: GiveFormProps) {
  const { t } = useTranslation();
  const [what, setWhat] = useState<(typeof WHATS)[number]>('cause');
  const [cause, setCause] = useState<Cause>({ kind: 'subjective', text: {} });
  const [responsibility, setResponsibility] = useState<Responsibility>({ kind: 'collective', who: {} });
  const give = useGiving(onClose);
  const gift: Gift = what === 'cause' ? { cause } : { responsibility };
  const isGiven = what === 'cause' ? hasText(cause.text) : hasText(responsibility.who);
  return (
    <SidePanel title={t('responsibilityStep.give.title', { count: findingIds.length })} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('responsibilityStep.give.hint')}
      </Text>
      <SegmentedControl
        aria-label={t('responsibilityStep.give.what')}
        value={what}
        onChange={(chosen) => setWhat(chosen === 'cause' ? 'cause' : 'responsibility')}
        data={WHATS.map((value) => ({ value, label: t(`responsibilityStep.give.${value}`) }))}
      />
      {what === 'cause' ? (
        <CauseFields value={cause} onChange={setCause} rows={rows} />
      ) : (
        <ResponsibilityFields value={responsibility} onChange={setResponsibility} rows={rows} />
      )}
      <Group>
        <Button disabled={!isGiven} onClick={() => void give(findingIds, gift)}>
          {t('responsibilityStep.give.add', { count: findingIds.length })}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('responsibilityStep.give.unchoose')}
        </Button>
      </Group>
    </SidePanel>
  );
}

type FieldsProps<T> = {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly rows: readonly ResponsibilityRow[];
};

function CauseFields({ value, onChange, rows }: FieldsProps<Cause>) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <ChoiceField
        label={t('cause.kind')}
        w={260}
        value={value.kind}
        options={useOptions('cause')}
        onChange={(kind) => onChange({ ...value, kind: kind ?? 'subjective' })}
      />
      <BilingualField
        label={t('cause.text')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        place="give.cause"
        multiline
      />
      <Again choices={rows.flatMap(({ causes }) => causes)} textOf={({ text }) => text} onChoose={onChange} />
    </Stack>
  );
}

function ResponsibilityFields({ value, onChange, rows }: FieldsProps<Responsibility>) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <ChoiceField
        label={t('responsibility.kind')}
        w={260}
        value={value.kind}
        options={useOptions('responsibility')}
        onChange={(kind) => onChange({ ...value, kind: kind ?? 'collective' })}
      />
      <BilingualField
        label={t('responsibility.who')}
        value={value.who}
        onChange={(who) => onChange({ ...value, who })}
        place="give.who"
      />
      <BilingualField
        label={t('responsibility.text')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        place="give.text"
        multiline
      />
      <Again
        choices={rows.flatMap(({ responsibilities }) => responsibilities)}
        textOf={({ who }) => who}
        onChoose={onChange}
      />
    </Stack>
  );
}

/** More would be a second table. */
const MOST_AGAIN = 6;

type AgainProps<T> = {
  readonly choices: readonly T[];
  readonly textOf: (choice: T) => Cause['text'];
  readonly onChoose: (choice: T) => void;
};

/** What was written in this inspection already, the most used first. */
function Again<T extends Cause | Responsibility>({ choices, textOf, onChoose }: AgainProps<T>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const uses = new Map<string, { readonly choice: T; readonly count: number }>();
  for (const choice of choices.filter((each) => hasText(textOf(each)))) {
    const key = `${choice.kind} ${textOf(choice).vi ?? ''} ${textOf(choice).en ?? ''}`;
    uses.set(key, { choice, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  const offered = [...uses.entries()].sort(([, one], [, other]) => other.count - one.count).slice(0, MOST_AGAIN);
  if (offered.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={500} mb={6}>
        {t('responsibilityStep.give.again')}
      </Text>
      <Stack gap={6}>
        {offered.map(([key, { choice }]) => (
          <button type="button" key={key} className="kl-plain kl-card kl-why-again" onClick={() => onChoose(choice)}>
            <span className="kl-clamp">{shown(textOf(choice), language)}</span>
          </button>
        ))}
      </Stack>
    </div>
  );
}
