import { Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../queries.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

type PhraseBoxProps = {
  readonly field: HTMLTextAreaElement;
  readonly onChoose: (words: string) => void;
  readonly onClose: () => void;
};

const WIDTH = 460;
const HEIGHT = 320;

/** At the field: a few letters, and the phrases that hold them, filled with what the case knows. */
export function PhraseBox({ field, onChoose, onClose }: PhraseBoxProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const searched = useDeferredValue(words);
  const language = field.lang === 'en' ? 'en' : 'vi';
  const { data = [] } = useQuery({
    queryKey: ['phrases', 'offer', inspectionId, searched, language],
    queryFn: () => answerOf('phrases.offer', { inspectionId, words: searched, language }),
    placeholderData: keepPreviousData,
    // Facts of the case stand in them.
    gcTime: 0,
    staleTime: 0,
  });
  const current = Math.min(at, data.length - 1);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const chosen = data[current];
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(data.length === 0 ? 0 : (current + 1) % data.length),
    ArrowUp: () => setAt(data.length === 0 ? 0 : (current - 1 + data.length) % data.length),
    Escape: onClose,
    Tab: onClose,
    Enter: () => (chosen === undefined ? undefined : onChoose(chosen.text)),
  };
  function onKeyDown(event: KeyboardEvent): void {
    const run = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  return (
    <div
      role="dialog"
      aria-label={t('phrases.insert')}
      className="kl-phrase-box"
      style={placeBeside(field)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <TextInput
        autoFocus
        size="sm"
        role="combobox"
        aria-expanded
        aria-controls="phrase-options"
        aria-activedescendant={data.length === 0 ? undefined : `phrase-option-${current}`}
        aria-label={t('phrases.search')}
        placeholder={t('phrases.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div ref={list} id="phrase-options" role="listbox" aria-label={t('phrases.title')}>
        {data.map(({ id, text, ...each }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search box, which keeps the focus
          <div
            key={id}
            id={`phrase-option-${index}`}
            data-index={index}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(text)}
          >
            <Text span size="xs" c="dimmed" display="block">
              {[each.group, each.keys].filter((part) => part !== '').join(' · ')}
            </Text>
            <Text span size="sm" lineClamp={3} lang={language}>
              {text}
            </Text>
          </div>
        ))}
      </div>
      {data.length === 0 ? (
        <Text size="sm" c="dimmed" p="xs">
          {t('nothingFound')}
        </Text>
      ) : null}
    </div>
  );
}

/** Below the field, or above it where there is no room. */
function placeBeside(field: HTMLElement) {
  const { left, top, bottom } = field.getBoundingClientRect();
  const below = Math.min(bottom, window.innerHeight) + 4;
  const y = below + HEIGHT < window.innerHeight ? below : Math.max(8, Math.min(top, window.innerHeight) - HEIGHT - 4);
  return { left: Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8)), top: y, width: WIDTH, maxHeight: HEIGHT };
}
