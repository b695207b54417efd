import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting, Representative } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { type DetailsProps, FieldGroup } from './field-group.tsx';

/** The meeting that minutes are of: when, where, who took part, who signs for the unit. */
export function MeetingFields({ details, change }: DetailsProps) {
  const { t } = useTranslation();
  const meeting = details.meeting ?? {};
  const set = (part: Partial<Meeting>) => change({ meeting: { ...meeting, ...part } });
  return (
    <FieldGroup title={t('details.meeting')} hint={t('details.meetingHint')}>
      <SimpleGrid cols={3} spacing="sm">
        <TimeField
          label={t('details.startTime')}
          value={meeting.startTime}
          onChange={(startTime) => set({ startTime })}
          place="document.meeting.startTime"
        />
        <TimeField
          label={t('details.endTime')}
          value={meeting.endTime}
          onChange={(endTime) => set({ endTime })}
          place="document.meeting.endTime"
        />
        <NumberField
          label={t('details.copies')}
          value={meeting.copies}
          onChange={(copies) => set({ copies })}
          place="document.meeting.copies"
        />
      </SimpleGrid>
      <BilingualField
        label={t('details.meetingPlace')}
        value={meeting.place}
        onChange={(place) => set({ place })}
        place="document.meeting.place"
      />
      <Side
        title={t('details.teamSide')}
        hint={t('details.teamSideHint')}
        people={meeting.teamSide ?? []}
        onChange={(teamSide) => set({ teamSide })}
        place="document.meeting.teamSide"
      />
      <Side
        title={t('details.unitSide')}
        people={meeting.unitSide ?? []}
        onChange={(unitSide) => set({ unitSide })}
        place="document.meeting.unitSide"
      />
      <Text size="sm" fw={500}>
        {t('details.unitSigner')}
      </Text>
      <Person
        person={meeting.unitSigner ?? {}}
        onChange={(unitSigner) => set({ unitSigner })}
        place="document.meeting.unitSigner"
      />
    </FieldGroup>
  );
}

type SideProps = {
  readonly title: string;
  readonly hint?: string;
  readonly people: readonly Representative[];
  readonly onChange: (people: readonly Representative[]) => void;
  readonly place: string;
};

function Side({ title, hint, people, onChange, place }: SideProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed" mb={4}>
          {hint}
        </Text>
      )}
      <RowList
        rowName={t('details.representative')}
        addLabel={t('details.addRepresentative')}
        rows={people}
        fresh={(): Representative => ({})}
        onChange={onChange}
        place={place}
      >
        {(person, index, set) => <Person person={person} onChange={set} place={`${place}[${index}]`} />}
      </RowList>
    </div>
  );
}

type PersonProps = {
  readonly person: Representative;
  readonly onChange: (person: Representative) => void;
  readonly place: string;
};

function Person({ person, onChange, place }: PersonProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <TextField
        label={t('details.representativeName')}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        place={`${place}.name`}
      />
      <BilingualField
        label={t('details.representativePost')}
        value={person.post}
        onChange={(post) => onChange({ ...person, post })}
        place={`${place}.post`}
      />
    </Stack>
  );
}
