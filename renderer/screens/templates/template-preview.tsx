import { Alert, Center, Loader } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../electron/contract/channels.ts';
import { answerOf, RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { DocumentSheets } from '../documents/preview/document-sheets.tsx';

/** The document as these texts would draft it. While something is wrong, the last good one stays in sight. */
export function TemplatePreview({ request }: { readonly request: InputOf<'templates.preview'> }) {
  const { t } = useTranslation();
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['templates', 'preview', request],
    queryFn: () => answerOf('templates.preview', request),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  // A query that failed no longer has the answer before.
  const last = useRef(data?.document);
  if (data !== undefined) last.current = data.document;
  return (
    <section
      className="kl-template-scroll kl-desk"
      aria-label={t('documents.preview')}
      aria-busy={isPlaceholderData}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
      tabIndex={0}
    >
      {error === null ? null : <Refused error={error} />}
      {last.current === undefined && error === null ? (
        <Center h="60%">
          <Loader aria-label={t('documents.preview')} />
        </Center>
      ) : null}
      {last.current === undefined ? null : <DocumentSheets document={last.current} />}
    </section>
  );
}

/** Faults of the template stand at their lines; of the case they are told here. */
function Refused({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const problems = error instanceof RefusedError ? error.problems : [];
  const ofCase = problems.filter(({ where }) => !where.startsWith('templates/'));
  return (
    <Alert color="seal" variant="light" m="md" title={t('templates.notDrawn')}>
      {ofCase.length === 0
        ? t('templates.notDrawnHint')
        : ofCase
            .slice(0, 3)
            .map((each) => wordsOf(each).what)
            .join(' ')}
    </Alert>
  );
}
