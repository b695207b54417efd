import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TeamMember } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOptions } from '../../words/options.ts';
import { useFact } from '../workspace/workspace-context.tsx';

export function TeamSection() {
  const { t } = useTranslation();
  const [team, setTeam] = useFact('team');
  return (
    <Section title={t('facts.team.title')} place="section.team">
      <BilingualField
        label={t('facts.team.name')}
        value={team.name}
        onChange={(name) => setTeam({ ...team, name })}
        place="team.name"
      />
      <TextField
        label={t('facts.team.abbreviation')}
        description={t('facts.team.abbreviationHint')}
        value={team.abbreviation}
        onChange={(abbreviation) => setTeam({ ...team, abbreviation })}
        place="team.abbreviation"
      />
      <SealField value={team.usesAgencySeal} onChange={(usesAgencySeal) => setTeam({ ...team, usesAgencySeal })} />
      <RowList
        rowName={t('facts.team.member')}
        addLabel={t('facts.team.addMember')}
        rows={team.members}
        fresh={() => ({ role: team.members.length === 0 ? 'head' : 'member' }) as const}
        onChange={(members) => setTeam({ ...team, members })}
        place="team.members"
      >
        {(member, index, change) => <MemberFields member={member} place={`team.members[${index}]`} onChange={change} />}
      </RowList>
    </Section>
  );
}

type SealFieldProps = { readonly value: boolean | undefined; readonly onChange: (value: boolean | undefined) => void };

/** Which of the two ways of signing and numbering the team has (Decree 30/2020, Annex I, II.3.a and II.7.c). */
function SealField({ value, onChange }: SealFieldProps) {
  const { t } = useTranslation();
  const chosen = value === undefined ? undefined : value ? 'yes' : 'no';
  return (
    <div>
      <ChoiceField
        label={t('marks.seal')}
        none={t('marks.sealUnsaid')}
        value={chosen}
        options={useOptions('seal')}
        onChange={(answer) => onChange(answer === undefined ? undefined : answer === 'yes')}
        place="team.usesAgencySeal"
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('marks.sealHint')}
      </Text>
    </div>
  );
}

type MemberFieldsProps = {
  readonly member: TeamMember;
  readonly place: string;
  readonly onChange: (member: TeamMember) => void;
};

function MemberFields({ member, place, onChange }: MemberFieldsProps) {
  const { t } = useTranslation();
  const roles = useOptions('role');
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <TextField
          label={t('facts.team.fullName')}
          value={member.name}
          onChange={(name) => onChange({ ...member, name })}
          place={`${place}.name`}
        />
        <ChoiceField
          label={t('facts.team.role')}
          value={member.role}
          options={roles}
          onChange={(role) => onChange({ ...member, role: role ?? 'member' })}
          place={`${place}.role`}
        />
      </SimpleGrid>
      <BilingualField
        label={t('facts.team.post')}
        value={member.post}
        onChange={(post) => onChange({ ...member, post })}
        place={`${place}.post`}
      />
    </Stack>
  );
}
