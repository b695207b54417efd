import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useFact } from '../../workspace/workspace-context.tsx';
import type { LineFilter } from '../followed-lines.ts';

type FollowToolsProps = { readonly filter: LineFilter; readonly onFilter: (filter: LineFilter) => void };

/** Which rows are shown: of one unit or all, and by words in them. */
export function FollowTools({ filter, onFilter }: FollowToolsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  return (
    <Group gap="sm" style={{ flex: units.length > 1 ? '1 1 440px' : '1 1 260px' }}>
      <SearchField
        style={{ flex: '1 1 180px' }}
        label={t('followUp.search')}
        words={filter.words}
        onChange={(words) => onFilter({ ...filter, words })}
      />
      {units.length > 1 ? (
        <ChoiceField
          label={t('findings.byUnit')}
          labelHidden
          w={220}
          none={t('findings.allUnits')}
          value={filter.unitId}
          options={units.map((unit) => ({ value: unit.id, label: shown(unit.name, language) || unit.id }))}
          onChange={(unitId) => onFilter({ ...filter, unitId })}
        />
      ) : null}
    </Group>
  );
}
