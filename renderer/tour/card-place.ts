type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

const GAP = 14;

/** Where the card stands: beside what it explains where there is room, else in the corner where it covers least. */
export function cardPlace(anchor: Box, card: Size, window: Size): { readonly left: number; readonly top: number } {
  const { left, top, width, height } = anchor;
  const within = (value: number, size: number, most: number) => Math.max(GAP, Math.min(value, most - size - GAP));
  const places = [
    { left: left + width + GAP, top },
    { left: left - card.width - GAP, top },
    { left, top: top + height + GAP },
    { left, top: top - card.height - GAP },
  ];
  const found = places.find(
    (place, index) =>
      (index < 2
        ? place.left >= GAP && place.left + card.width + GAP <= window.width
        : place.top >= GAP && place.top + card.height + GAP <= window.height) && card.width + GAP <= window.width,
  );
  const { left: x, top: y } = found ?? { left: window.width, top: window.height };
  return { left: within(x, card.width, window.width), top: within(y, card.height, window.height) };
}
