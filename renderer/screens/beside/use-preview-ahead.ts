import { useEffect } from 'react';
import { previewQuery, queryClient } from '../../queries.ts';
import { whenTypingRests } from '../../typing-rest.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { type BesideState, besideOffer } from './beside-state.ts';

/** Milliseconds in which the screen that was opened is drawn. */
const SETTLED = 700;
/** Milliseconds for which it stays although nobody looks at it, also after the inspection was left. */
const KEPT = 30 * 60_000;
/** Drawn only while nobody types, however long that takes. */
const REST = { quiet: 1500, longest: Number.POSITIVE_INFINITY };

/**
 * Draws the document that would stand beside the form before anybody asks for it, and with it loads what draws documents. One
 * that was edited meanwhile is in sight at once as it was, and a moment later as it is.
 */
export function usePreviewAhead({ document, language }: BesideState): void {
  const { id, view } = useWorkspace();
  const offer = besideOffer(view, document);
  const kind = offer?.kind;
  const unitId = offer?.unitId ?? null;
  useEffect(() => {
    if (kind === undefined) return;
    let isOpen = true;
    const ahead = () => {
      const query = previewQuery(id, { kind, unitId }, language);
      if (isOpen) void queryClient.prefetchQuery({ ...query, gcTime: KEPT });
    };
    const timer = window.setTimeout(() => whenTypingRests('preview-ahead', ahead, REST), SETTLED);
    return () => {
      isOpen = false;
      window.clearTimeout(timer);
    };
  }, [id, kind, unitId, language]);
}
