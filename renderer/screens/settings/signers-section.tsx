import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowList } from '../../components/row-list.tsx';
import { Section } from '../../components/section.tsx';
import { SigningInputs } from '../documents/signing-fields.tsx';
import type { OfficeForm } from './use-office.ts';
import { UsualKinds, withUsual } from './usual-kinds.tsx';

/** Who signs for the office. */
export function SignersSection({ profile, change }: OfficeForm) {
  const { t } = useTranslation();
  const { signers } = profile;
  return (
    <Section title={t('office.signers.title')} hint={t('office.signers.hint')} place="section.signers">
      <RowList
        rowName={t('office.signers.row')}
        addLabel={t('office.signers.add')}
        rows={signers}
        fresh={() => ({ signing: {}, usualFor: [] })}
        onChange={(next) => change({ signers: next })}
        place="signers"
      >
        {(signer, index, set) => (
          <Stack gap="sm">
            <SigningInputs
              signing={signer.signing}
              onChange={(signing) => set({ ...signer, signing })}
              place={`signers[${index}].signing`}
            />
            <UsualKinds
              label={t('office.signers.usualFor')}
              description={t('office.signers.usualHint')}
              value={signer.usualFor}
              onChange={(kinds) => change({ signers: withUsual(signers, index, kinds) })}
              place={`signers[${index}].usualFor`}
            />
          </Stack>
        )}
      </RowList>
    </Section>
  );
}
