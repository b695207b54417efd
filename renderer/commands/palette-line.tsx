import type { Offer } from './offers.ts';
import { ShownKeys } from './shown-keys.tsx';

type PaletteLineProps = {
  readonly id: string;
  readonly offer: Offer;
  readonly isChosen: boolean;
  readonly onTake: () => void;
};

/** A line to choose. The cursor stays in the search, which names the chosen line: by keyboard no line is ever focused. */
export function PaletteLine({ id, offer, isChosen, onTake }: PaletteLineProps) {
  const { Icon, words, detail, keys = [] } = offer;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: named by the search field's aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className="kl-palette-line"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className="kl-palette-words">
        <span className="kl-sentence">{words}</span>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {keys.length === 0 ? null : <ShownKeys keys={keys.slice(0, 1)} />}
    </div>
  );
}
