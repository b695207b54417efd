import { Text, UnstyledButton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, OutputOf } from '../../../electron/contract/channels.ts';
import { SearchField } from '../../components/search-field.tsx';
import { answerOf } from '../../queries.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { matches } from '../../words/fold.ts';

type FactLine = OutputOf<'templates.facts'>['facts'][number];

type FactsPanelProps = {
  readonly request: InputOf<'templates.facts'>;
  /** None while the text is one to read only. */
  readonly onInsert?: (text: string) => void;
};

/** What a template may print, with its meaning and what it is in the inspection tried on; a press puts it into the text. */
export function FactsPanel({ request, onInsert }: FactsPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const { data } = useQuery({
    queryKey: ['templates', 'facts', request],
    queryFn: () => answerOf('templates.facts', request),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const found = (data?.facts ?? []).filter(({ name, meaning }) =>
    matches(`${name} ${meaning.vi} ${meaning.en}`, words),
  );
  return (
    <>
      <div className="kl-tools">
        <SearchField size="sm" label={t('templates.searchFacts')} words={words} onChange={setWords} />
        <Text size="xs" c="dimmed" mt={4} aria-live="polite">
          {t('templates.factCount', { count: found.length })}
        </Text>
      </div>
      {/* Where nothing can be pressed, the list itself takes the keys that scroll it. */}
      <div className="kl-template-scroll" tabIndex={onInsert === undefined ? 0 : undefined}>
        <ul className="kl-list" aria-label={t('templates.facts')}>
          {found.map((each) => (
            <li key={each.name + each.meaning.vi}>
              <Fact line={each} meaning={each.meaning[language]} onInsert={onInsert} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

type FactProps = {
  readonly line: FactLine;
  readonly meaning: string;
  readonly onInsert?: (text: string) => void;
};

function Fact({ line, meaning, onInsert }: FactProps) {
  return (
    <UnstyledButton
      className="kl-fact"
      disabled={onInsert === undefined}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onInsert?.(line.insert)}
    >
      <code>{line.name}</code> – {meaning}
      {line.example === null ? null : (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {line.example}
        </Text>
      )}
    </UnstyledButton>
  );
}
