import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../electron/contract/types.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useProblemWords } from '../../words/problem-words.ts';

const MOST_SHOWN = 200;

type LibraryFaultsProps = { readonly faults: readonly Problem[]; readonly onClose: () => void };

/** Everything that is wrong with a file of findings, each with its place in the file. */
export function LibraryFaults({ faults, onClose }: LibraryFaultsProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  return (
    <Dialog
      opened={faults.length > 0}
      onClose={onClose}
      title={t('library.faults', { count: faults.length })}
      size="lg"
    >
      <ul className="kl-list">
        {faults.slice(0, MOST_SHOWN).map((each) => {
          const { what, fix } = wordsOf(each);
          return (
            <li key={`${each.where} ${each.code} ${JSON.stringify(each.values)}`} style={{ marginBottom: 8 }}>
              <Text size="sm" fw={500}>
                {each.where === '' ? '' : `${t('library.faultAt', { where: each.where })}: `}
                {what}
              </Text>
              <Text size="xs" c="dimmed">
                {fix}
              </Text>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
