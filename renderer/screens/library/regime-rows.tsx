import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../electron/contract/library-channels.ts';
import type { LegalBasis } from '../../../electron/contract/types.ts';
import { DateField } from '../../components/date-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { LegalBasisRows } from '../legal-basis-rows.tsx';

type Regimes = LibraryEntry['regimes'];
type Regime = Regimes[number];

type RegimeRowsProps = { readonly regimes: Regimes; readonly onChange: (regimes: Regimes) => void };

/** Bases by the days on which they hold. The office's own entries have them written out. */
export function RegimeRows({ regimes, onChange }: RegimeRowsProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {t('library.bases')}
      </Text>
      <RowList
        rowName={t('library.regime')}
        addLabel={t('library.addRegime')}
        rows={regimes}
        fresh={(): Regime => ({ bases: [], local: [] })}
        onChange={onChange}
        place="regimes"
      >
        {(regime, index, change) => (
          <Stack gap="sm">
            <Group gap="sm" align="flex-start">
              <DateField
                label={t('library.regimeFrom')}
                value={regime.from}
                onChange={(from) => change({ ...regime, from })}
                place={`regimes[${index}].from`}
              />
              <DateField
                label={t('library.regimeTo')}
                value={regime.to}
                onChange={(to) => change({ ...regime, to })}
                place={`regimes[${index}].to`}
              />
            </Group>
            <LegalBasisRows
              bases={citedIn(regime)}
              onChange={(bases) => change({ ...regime, bases: bases.map((cited) => ({ cited })) })}
              place={`regimes[${index}].bases`}
            />
          </Stack>
        )}
      </RowList>
    </div>
  );
}

function citedIn(regime: Regime): readonly LegalBasis[] {
  return regime.bases.flatMap((base) => ('cited' in base ? [base.cited] : []));
}
