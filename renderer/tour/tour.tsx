import { Button, CloseButton, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { cardPlace } from './card-place.ts';
import { anchorOf, STOPS, type Stop } from './stops.ts';
import { endTour, goToStop, type TourState } from './tour-state.ts';

const WAIT_FOR_ANCHOR_MS = 4000;

/** A card beside what it explains. The window stays usable under it; Esc or the cross ends it for good. */
export function Tour({ inspectionId, findingId, stop: at }: NonNullable<TourState>) {
  const [location, navigate] = useLocation();
  const stop = STOPS[at];
  const isHere = location.startsWith(`/inspection/${encodeURIComponent(inspectionId)}`);
  // Null until it is found.
  const [anchor, setAnchor] = useState<Element | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is gone to once; where the person goes then is their choice
  useEffect(() => {
    if (stop === undefined) return;
    const address = stop.address({ inspectionId, findingId });
    if (address !== null) navigate(address);
    setAnchor(null);
    const until = Date.now() + WAIT_FOR_ANCHOR_MS;
    const timer = setInterval(() => {
      const found = anchorOf(stop);
      if (found === null && Date.now() < until) return;
      clearInterval(timer);
      setAnchor(found);
      if (found === null) move(at + 1);
    }, 60);
    return () => clearInterval(timer);
  }, [stop, inspectionId]);

  if (stop === undefined || anchor === null || !isHere) return null;
  return <Card key={stop.name} stop={stop} at={at} anchor={anchor} />;
}

function move(to: number): void {
  if (to < STOPS.length) goToStop(to);
  else endTour();
}

type CardProps = {
  readonly stop: Stop;
  readonly at: number;
  readonly anchor: Element;
};

function Card({ stop, at, anchor }: CardProps) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  usePlaces(stop, anchor, card, frame);
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true });
  }, []);
  const isLast = at === STOPS.length - 1;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    endTour();
  }
  return (
    <>
      <div ref={frame} className="kl-tour-frame" aria-hidden />
      <div
        ref={card}
        className="kl-tour-card"
        role="dialog"
        aria-labelledby="kl-tour-title"
        aria-describedby="kl-tour-text"
        onKeyDown={onKeyDown}
      >
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Text fw={600} id="kl-tour-title" component="h2" m={0} size="md">
            {t(`tour.${stop.name}.title`)}
          </Text>
          <CloseButton size="sm" aria-label={t('tour.end')} onClick={endTour} />
        </Group>
        <Text size="sm" id="kl-tour-text" mt={4}>
          {t(`tour.${stop.name}.text`)}
        </Text>
        <Group justify="space-between" mt="sm" gap="xs">
          <Text size="xs" c="dimmed">
            {t('tour.at', { at: at + 1, of: STOPS.length })}
          </Text>
          <Group gap="xs">
            {at > 0 ? (
              <Button size="compact-sm" variant="default" onClick={() => goToStop(at - 1)}>
                {t('tour.back')}
              </Button>
            ) : null}
            <Button size="compact-sm" data-next onClick={() => move(at + 1)}>
              {t(isLast ? 'tour.finish' : 'tour.next')}
            </Button>
          </Group>
        </Group>
      </div>
    </>
  );
}

type ElementRef = { readonly current: HTMLElement | null };

/** Keeps card and frame where the anchor is, however the screen scrolls or is drawn anew. */
function usePlaces(stop: Stop, anchor: Element, card: ElementRef, frame: ElementRef): void {
  useLayoutEffect(() => {
    const isTall = anchor.getBoundingClientRect().height > window.innerHeight / 2;
    anchor.scrollIntoView({ block: isTall ? 'nearest' : 'center' });
    const place = () => {
      const box = (anchorOf(stop) ?? anchor).getBoundingClientRect();
      const size = { width: card.current?.offsetWidth ?? 0, height: card.current?.offsetHeight ?? 0 };
      const { left, top } = cardPlace(box, size, { width: window.innerWidth, height: window.innerHeight });
      Object.assign(card.current?.style ?? {}, { left: `${left}px`, top: `${top}px` });
      Object.assign(frame.current?.style ?? {}, {
        left: `${box.left - 4}px`,
        top: `${box.top - 4}px`,
        width: `${box.width + 8}px`,
        height: `${box.height + 8}px`,
      });
    };
    place();
    const timer = setInterval(place, 250);
    window.addEventListener('resize', place);
    document.addEventListener('scroll', place, true);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', place, true);
    };
  }, [stop, anchor, card, frame]);
}
