import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { STEPS } from '../step-names.ts';
import { addressOf } from './places.ts';

/** Ctrl+1…7 and Alt+1…7 lead to the steps, unless the step itself has a use for the key. By the key's place: a Vietnamese layout has letters on the digits. */
export function useStepKeys(id: string): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isOne = (event.ctrlKey || event.metaKey) !== event.altKey;
      const number = /^Digit([1-9])$/.exec(event.code)?.[1];
      const step = number === undefined ? undefined : STEPS[Number(number) - 1];
      if (event.defaultPrevented || !isOne || event.shiftKey || step === undefined || isInDialog(event.target)) return;
      event.preventDefault();
      navigate(addressOf(id, step));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [id, navigate]);
}

/** A question over the screen is answered first. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
