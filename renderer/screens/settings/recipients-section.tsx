import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualList } from '../../components/bilingual-list.tsx';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { OfficeForm } from './use-office.ts';
import { UsualKinds, withUsual } from './usual-kinds.tsx';

/** Lists of recipients that are used again and again. */
export function RecipientsSection({ profile, change }: OfficeForm) {
  const { t } = useTranslation();
  const { recipientLists } = profile;
  return (
    <Section title={t('office.recipients.title')} hint={t('office.recipients.hint')} place="section.recipients">
      <RowList
        rowName={t('office.recipients.row')}
        addLabel={t('office.recipients.add')}
        rows={recipientLists}
        fresh={() => ({ recipients: [], usualFor: [] })}
        onChange={(next) => change({ recipientLists: next })}
        place="recipientLists"
      >
        {(list, index, set) => (
          <Stack gap="sm">
            <TextField
              label={t('office.recipients.name')}
              value={list.name}
              onChange={(name) => set({ ...list, name })}
              place={`recipientLists[${index}].name`}
            />
            <BilingualList
              label={t('details.recipients')}
              addLabel={t('details.addRecipient')}
              values={list.recipients}
              onChange={(recipients) => set({ ...list, recipients })}
              place={`recipientLists[${index}].recipients`}
            />
            <TextField
              label={t('details.fileUnder')}
              description={t('details.fileUnderHint')}
              value={list.fileUnder}
              onChange={(fileUnder) => set({ ...list, fileUnder })}
              place={`recipientLists[${index}].fileUnder`}
            />
            <UsualKinds
              label={t('office.recipients.usualFor')}
              description={t('office.recipients.usualHint')}
              value={list.usualFor}
              onChange={(kinds) => change({ recipientLists: withUsual(recipientLists, index, kinds) })}
              place={`recipientLists[${index}].usualFor`}
            />
          </Stack>
        )}
      </RowList>
    </Section>
  );
}
