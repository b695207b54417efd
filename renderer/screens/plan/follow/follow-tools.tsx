import { CloseButton, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field.tsx';
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
    <Group gap="sm" style={{ flex: '1 1 260px' }}>
      <TextInput
        data-search
        style={{ flex: '1 1 180px' }}
        aria-label={t('followUp.search')}
        placeholder={t('followUp.search')}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          filter.words === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={t('home.clearSearch')}
              onClick={() => onFilter({ ...filter, words: '' })}
            />
          )
        }
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
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
