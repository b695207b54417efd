import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../electron/contract/types.ts';
import { useProblemWords } from '../words/problem-words.ts';
import { Dialog } from './dialog.tsx';

const MOST_SHOWN = 200;

type FaultsDialogProps = {
  readonly title: string;
  readonly faults: readonly Problem[];
  /** How a place in the file is said before the fault; empty where a fault is of the whole file. */
  readonly placeOf: (where: string) => string;
  readonly onClose: () => void;
};

/** Everything that is wrong with a file that was to be taken in, each with its place and what to do; open while there is any. */
export function FaultsDialog({ title, faults, placeOf, onClose }: FaultsDialogProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  return (
    <Dialog opened={faults.length > 0} onClose={onClose} title={title} size="lg">
      <ul className="kl-list">
        {faults.slice(0, MOST_SHOWN).map((each) => {
          const { what, fix } = wordsOf(each);
          const place = placeOf(each.where);
          return (
            <li key={`${each.where} ${each.code} ${JSON.stringify(each.values)}`} style={{ marginBottom: 8 }}>
              <Text size="sm" fw={500}>
                {place === '' ? '' : `${place}: `}
                {what}
              </Text>
              <Text size="xs" c="dimmed">
                {fix}
              </Text>
            </li>
          );
        })}
      </ul>
      {faults.length > MOST_SHOWN ? (
        <Text size="sm">{t('problems.more', { count: faults.length - MOST_SHOWN })}</Text>
      ) : null}
    </Dialog>
  );
}

/** Places of a JSON file: «Tại entries[3].title». */
export function usePlaceInFile(): (where: string) => string {
  const { t } = useTranslation();
  return (where) => (where === '' ? '' : t('faultAt', { where }));
}
