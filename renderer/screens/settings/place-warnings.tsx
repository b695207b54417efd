import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';

/** What speaks against a folder, in words; nothing where nothing does. */
export function PlaceWarnings({ warnings }: { readonly warnings: readonly Problem[] }) {
  const wordsOf = useProblemWords();
  return warnings.map((each) => {
    const { what, fix } = wordsOf(each);
    return (
      <Alert key={each.code} color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={what}>
        {fix}
      </Alert>
    );
  });
}
