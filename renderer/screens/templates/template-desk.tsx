import { Group, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  DocumentKind,
  Language,
  Problem,
  TemplateFolder,
  TemplateTexts,
} from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { answerOf } from '../../queries.ts';
import { KINDS } from './addresses.ts';
import { FactsPanel } from './facts-panel.tsx';
import { FaultList } from './fault-list.tsx';
import { type LineOfTemplate, placed, problemsIn } from './places.ts';
import { TemplatePreview } from './template-preview.tsx';
import { type EditorHandle, TextEditor } from './text-editor.tsx';
import { trialOf, useTrialOptions } from './trial.ts';

/** Milliseconds after the last keystroke until the text is checked and drawn. */
const QUIET = 350;
const SIDES = ['preview', 'facts', 'other'] as const;

type TemplateDeskProps = {
  readonly folder: TemplateFolder;
  readonly texts: TemplateTexts;
  /** None makes the texts ones to read only. */
  readonly onChange?: (texts: TemplateTexts) => void;
  /** What the rehearsal of exactly these texts found; null when there was none. */
  readonly rehearsal: {
    readonly faults: readonly Problem[];
    readonly notices: readonly Problem[];
    readonly documents: number;
  } | null;
};

/** The text of one language, what is wrong with it, and beside it how it looks, the facts or the other language. */
export function TemplateDesk({ folder, texts, onChange, rehearsal }: TemplateDeskProps) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>('vi');
  const [side, setSide] = useState<(typeof SIDES)[number]>('preview');
  const [trial, setTrial] = useState('sample');
  const [kind, setKind] = useState<DocumentKind>(folder === 'common' ? 'conclusion' : folder);
  const editors = { vi: useRef<EditorHandle>(null), en: useRef<EditorHandle>(null) };
  const [quiet] = useDebouncedValue(texts, QUIET);
  const found = useFaults(folder, quiet);
  const faults = eachOnce([...found, ...(rehearsal?.faults ?? [])]).map(placed);
  const notices = (rehearsal?.notices ?? []).map(placed);
  const other = language === 'vi' ? 'en' : 'vi';
  const request = { kind, language, trial: trialOf(trial) };
  const options = useTrialOptions();

  function goTo({ language: at, line }: LineOfTemplate): void {
    if (at !== language && side !== 'other') setLanguage(at);
    // The other language's text is drawn first.
    requestAnimationFrame(() => editors[at].current?.goTo(line));
  }

  const editor = (of: Language) => (
    <div className="kl-template-scroll">
      <TextEditor
        key={of}
        handle={editors[of]}
        label={t('templates.text', { language: t(`documents.${of}`) })}
        lang={of}
        value={texts[of]}
        onChange={onChange === undefined ? undefined : (value) => onChange({ ...texts, [of]: value })}
        faultLines={new Set(problemsIn(folder, of, faults).map((each) => each.line))}
      />
    </div>
  );

  return (
    <div className="kl-template">
      <div>
        <Group className="kl-tools" gap="sm" justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label={t('templates.language')}
            value={language}
            onChange={(chosen) => setLanguage(chosen === 'en' ? 'en' : 'vi')}
            data={(['vi', 'en'] as const).map((each) => ({
              value: each,
              label: labelled(t(`documents.${each}`), problemsIn(folder, each, faults).length),
            }))}
          />
        </Group>
        {editor(language)}
        <FaultList
          folder={folder}
          faults={faults}
          notices={notices}
          rehearsed={rehearsal?.documents ?? null}
          onGo={goTo}
        />
      </div>
      <div>
        <Group className="kl-tools" gap="sm" justify="space-between" style={{ background: 'var(--kl-surface)' }}>
          <SegmentedControl
            size="xs"
            aria-label={t('templates.side')}
            value={side}
            onChange={(chosen) => setSide(SIDES.find((each) => each === chosen) ?? 'preview')}
            data={SIDES.map((each) => ({
              value: each,
              label: each === 'other' ? t(`documents.${other}`) : t(`templates.sides.${each}`),
            }))}
          />
          {folder === 'common' && side !== 'other' ? <KindChoice kind={kind} onChange={setKind} /> : null}
          {side === 'other' ? null : (
            <ChoiceField
              label={t('templates.trial.label')}
              labelHidden
              w={190}
              value={trial}
              options={options}
              onChange={(chosen) => setTrial(chosen ?? 'sample')}
            />
          )}
        </Group>
        {side === 'preview' ? <TemplatePreview request={{ ...request, folder, texts: quiet }} /> : null}
        {side === 'facts' ? (
          <FactsPanel
            request={request}
            onInsert={onChange === undefined ? undefined : (text) => editors[language].current?.insert(text)}
          />
        ) : null}
        {side === 'other' ? editor(other) : null}
      </div>
    </div>
  );
}

/** What all kinds share shows in a document of one of them. */
function KindChoice({
  kind,
  onChange,
}: {
  readonly kind: DocumentKind;
  readonly onChange: (kind: DocumentKind) => void;
}) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('documents.document')}
      labelHidden
      w={190}
      value={kind}
      options={KINDS.map((value) => ({ value, label: t(`documentKind.${value}`) }))}
      onChange={(chosen) => onChange(chosen ?? kind)}
    />
  );
}

function labelled(name: string, faults: number): string {
  return faults === 0 ? name : `${name} (${faults})`;
}

function useFaults(folder: TemplateFolder, texts: TemplateTexts): readonly Problem[] {
  const { data } = useQuery({
    queryKey: ['templates', 'check', folder, texts],
    queryFn: () => answerOf('templates.check', { folder, texts }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data?.faults ?? [];
}

/** The rehearsal reads the text first, and finds what was found while it was written. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
