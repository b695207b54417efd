import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FILE_COLUMNS } from '../../../electron/contract/file-columns.ts';
import type { FilesLook } from '../../../electron/contract/statistics-channels.ts';
import type { FileRow } from '../../../electron/contract/types.ts';
import { useBothLanguages } from '../../components/both-languages.tsx';
import { answerOf } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useFact } from '../workspace/workspace-context.tsx';
import type { GridColumn } from './grid-cells.ts';

const NO_ROWS: readonly FileRow[] = [];
const NOTHING: FilesLook = { computed: [], sums: {}, faults: [], notices: [] };

/** The table of files that is being edited, its columns and what follows from its figures. */
export function useFiles() {
  const [statistics, setStatistics] = useFact('fileStatistics');
  const [units] = useFact('units');
  const hasEnglish = useBothLanguages();
  const rows = statistics?.rows ?? NO_ROWS;
  const hasUnits = units.length > 1;
  const columns = useMemo(
    (): readonly GridColumn[] => [
      'field',
      ...(hasEnglish ? (['fieldEn'] as const) : []),
      ...(hasUnits ? (['unit'] as const) : []),
      ...FILE_COLUMNS,
    ],
    [hasEnglish, hasUnits],
  );
  const setRows = (next: readonly FileRow[]) => setStatistics(next.length === 0 ? undefined : { rows: next });
  return { rows, setRows, columns, units };
}

/** Sums and what does not fit together, of what is typed now. */
export function useFilesLook(rows: readonly FileRow[]) {
  const wordsOf = useProblemWords();
  const { data = NOTHING } = useQuery({
    queryKey: ['statistics', rows],
    queryFn: () => answerOf('statistics.look', { statistics: { rows: [...rows] } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return useMemo(() => {
    const told = [...data.faults, ...data.notices].map((each) => ({ where: each.where, ...wordsOf(each) }));
    const at = new Map(told.map((each) => [each.where, `${each.what} ${each.fix}`]));
    return { ...data, told, at };
  }, [data, wordsOf]);
}
