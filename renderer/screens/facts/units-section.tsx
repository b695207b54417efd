import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InspectedUnit } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { BilingualList } from '../../components/bilingual-list.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFact } from '../workspace/workspace-context.tsx';

export function UnitsSection() {
  const { t } = useTranslation();
  const [units, setUnits] = useFact('units');
  return (
    <Section title={t('facts.units.title')} hint={t('facts.units.hint')} place="section.units">
      <RowList
        rowName={t('facts.units.unit')}
        addLabel={t('facts.units.add')}
        rows={units}
        fresh={(): InspectedUnit => ({ id: crypto.randomUUID(), name: {}, parents: [] })}
        onChange={setUnits}
        place="units"
      >
        {(unit, index, change) => <UnitFields unit={unit} place={`units[${index}]`} onChange={change} />}
      </RowList>
    </Section>
  );
}

type UnitFieldsProps = {
  readonly unit: InspectedUnit;
  readonly place: string;
  readonly onChange: (unit: InspectedUnit) => void;
};

function UnitFields({ unit, place, onChange }: UnitFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <BilingualField
        label={t('facts.units.name')}
        value={unit.name}
        onChange={(name) => onChange({ ...unit, name })}
        place={`${place}.name`}
      />
      <BilingualList
        label={t('facts.parents')}
        addLabel={t('facts.addParent')}
        values={unit.parents}
        onChange={(parents) => onChange({ ...unit, parents })}
        place={`${place}.parents`}
      />
      <BilingualField
        label={t('facts.units.headPost')}
        value={unit.headPost}
        onChange={(headPost) => onChange({ ...unit, headPost })}
        place={`${place}.headPost`}
      />
      <BilingualField
        label={t('facts.place')}
        value={unit.place}
        onChange={(next) => onChange({ ...unit, place: next })}
        place={`${place}.place`}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextField
          label={t('facts.abbreviation')}
          value={unit.abbreviation}
          onChange={(abbreviation) => onChange({ ...unit, abbreviation })}
          place={`${place}.abbreviation`}
        />
      </SimpleGrid>
    </Stack>
  );
}
