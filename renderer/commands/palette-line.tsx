import { Spotlight } from '@mantine/spotlight';
import type { Offer } from './offers.ts';
import { ShownKeys } from './shown-keys.tsx';

type PaletteLineProps = {
  readonly id: string;
  readonly offer: Offer;
  readonly isChosen: boolean;
  readonly onTake: () => void;
};

/** A line to choose; the cursor stays in the search, which names the chosen line. */
export function PaletteLine({ id, offer, isChosen, onTake }: PaletteLineProps) {
  const { Icon, words, detail, keys = [] } = offer;
  return (
    <Spotlight.Action
      id={id}
      role="option"
      aria-selected={isChosen}
      data-selected={isChosen || undefined}
      closeSpotlightOnTrigger={false}
      onClick={onTake}
    >
      <span className="kl-palette-line">
        <Icon size={18} stroke={1.6} aria-hidden />
        <span className="kl-palette-words">
          <span className="kl-sentence">{words}</span>
          {detail === undefined ? null : <small>{detail}</small>}
        </span>
        {keys.length === 0 ? null : <ShownKeys keys={keys.slice(0, 1)} />}
      </span>
    </Spotlight.Action>
  );
}
