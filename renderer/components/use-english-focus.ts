import { type RefObject, useEffect, useState } from 'react';

/** True while the cursor is in the English of a field, or in what belongs to it. */
export function useEnglishFocus(field: RefObject<HTMLElement | null>): boolean {
  const [isInEnglish, setInEnglish] = useState(false);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent) => setInEnglish(target instanceof HTMLElement && target.lang !== 'vi');
    const onBlur = ({ relatedTarget }: FocusEvent) =>
      setInEnglish((was) => was && relatedTarget instanceof Node && element.contains(relatedTarget));
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [field]);
  return isInEnglish;
}
