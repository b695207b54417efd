import '@mantine/spotlight/styles.css';
import { TextInput } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFER_GROUPS, type Offer, offersFor } from './offers.ts';
import { PaletteLine } from './palette-line.tsx';
import { noteChosen, recentOffers } from './recent-offers.ts';
import { useFoundOffers } from './use-found-offers.ts';
import { useKnownOffers } from './use-known-offers.ts';

const [store, palette] = createSpotlight();

export const openPalette = palette.open;

/** Ctrl+K: everything the window can do or open, found by a few letters in either language, with or without marks. */
export function Palette() {
  const { t } = useTranslation();
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      size={680}
      maxHeight={440}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('commands.palette') } }}
    >
      <PaletteBody onClose={palette.close} />
    </Spotlight.Root>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const offers = useOffers(useDeferredValue(words));
  const at = Math.min(chosen, offers.length - 1);

  useEffect(() => document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [id, at]);

  function take(offer: Offer | undefined): void {
    if (offer === undefined) return;
    noteChosen(offer.id);
    onClose();
    // The dialog gives the focus back first; the command may want it elsewhere.
    requestAnimationFrame(() => offer.run());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offers.length > 0) setChosen((at + step + offers.length) % offers.length);
    else if (event.key === 'Enter') take(offers[at]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <TextInput
        data-autofocus
        size="lg"
        variant="unstyled"
        className="kl-palette-search"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-label={t('commands.search')}
        placeholder={t('commands.searchHint')}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={19} stroke={1.6} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="kl-palette-list" id={`${id}-list`} role="listbox" aria-label={t('commands.palette')}>
        {OFFER_GROUPS.filter((group) => offers.some((each) => each.group === group)).map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group} role="group" aria-label={t(`commands.group.${group}`)}>
            <div className="kl-palette-group" aria-hidden>
              {t(`commands.group.${group}`)}
            </div>
            {offers.map((offer, index) =>
              offer.group === group ? (
                <PaletteLine
                  key={offer.id}
                  id={`${id}-${index}`}
                  offer={offer}
                  isChosen={index === at}
                  onTake={() => take(offer)}
                />
              ) : null,
            )}
          </div>
        ))}
      </div>
      <p className="kl-palette-foot" role="status">
        {offers.length === 0 ? t('commands.nothing') : t('commands.foot')}
      </p>
    </>
  );
}

function useOffers(words: string): readonly Offer[] {
  const known = useKnownOffers();
  const found = useFoundOffers(words);
  const [recent] = useState(recentOffers);
  return useMemo(() => offersFor(words, known, found, recent), [words, known, found, recent]);
}
