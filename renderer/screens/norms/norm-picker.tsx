import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NormHit } from '../../../electron/contract/library-channels.ts';
import type { LegalBasis } from '../../../electron/contract/types.ts';
import { answerOf } from '../../queries.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { useGoverned } from './use-governed.ts';

type NormPickerProps = { readonly place: string; readonly onChoose: (basis: LegalBasis) => void };

/** Finds a norm or one of its provisions as one types: «61/2018 điều 17», «xin loi». */
export function NormPicker({ place, onChoose }: NormPickerProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = useHits(words, combobox.dropdownOpened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer starts at its first line
  useEffect(() => {
    if (combobox.dropdownOpened && words !== '') combobox.selectFirstOption();
  }, [hits]);

  function choose(id: string): void {
    const hit = hits.find((each) => each.id === id);
    if (hit !== undefined) onChoose(hit.basis);
    setWords('');
    combobox.closeDropdown();
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          label={t('norms.search')}
          placeholder={t('norms.placeholder')}
          data-place={place}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="kl-norm-options" aria-label={t('norms.results')}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
          {hits.length === 0 ? <Combobox.Empty>{t('norms.none')}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const NONE: readonly NormHit[] = [];

function useHits(words: string, isOpen: boolean): readonly NormHit[] {
  const governed = useGoverned();
  const searched = useDeferredValue(words);
  const { data } = useQuery({
    queryKey: ['norms', governed.inspectionId, governed.governs, searched],
    queryFn: () => answerOf('norms.search', { ...governed, words: searched }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? NONE;
}

function HitLine({ hit }: { readonly hit: NormHit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state } = hit;
  const isWeak = hit.basis.unverified === true;
  return (
    <>
      <Text size="sm" fw={500}>
        {shown(hit.name, language)}
      </Text>
      <Text size="xs" className="kl-norm-about">
        {shown(hit.about, language)}
      </Text>
      {state.kind === 'in-force' ? null : (
        <Text size="xs" className="kl-warn">
          {state.kind === 'ended'
            ? t('norms.ended', { date: typedFromIso(state.on) })
            : t('norms.notYet', { date: typedFromIso(state.from) })}
        </Text>
      )}
      {isWeak ? (
        <Text size="xs" className="kl-warn">
          {t('library.unverified')}
        </Text>
      ) : null}
    </>
  );
}
