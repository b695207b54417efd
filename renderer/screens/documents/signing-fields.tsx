import { useTranslation } from 'react-i18next';
import type { Signing } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOptions } from '../../words/options.ts';
import { SignerMenu } from '../settings/preset-menus.tsx';
import { FieldGroup, type OfferedDetailsProps } from './field-group.tsx';

/** Who signs, in whose name (Decree 30/2020, Art. 13). */
export function SigningFields({ details, change, offer }: OfferedDetailsProps) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('details.signing')} action={<SignerMenu onPick={(signing) => change({ signing })} />}>
      <SigningInputs
        signing={details.signing ?? {}}
        onChange={(signing) => change({ signing })}
        place="document.signing"
        // Minutes are signed by those who were there, in nobody's stead.
        isPlain={offer.form === 'minutes'}
      />
    </FieldGroup>
  );
}

type SigningInputsProps = {
  readonly signing: Signing;
  readonly onChange: (signing: Signing) => void;
  readonly place: string;
  readonly isPlain?: boolean;
};

/** The facts of one signer. */
export function SigningInputs({ signing, onChange, place, isPlain = false }: SigningInputsProps) {
  const { t } = useTranslation();
  const authorities = useOptions('authority');
  const set = (part: Partial<Signing>) => onChange({ ...signing, ...part });
  return (
    <>
      {isPlain ? null : (
        <>
          <ChoiceField
            label={t('details.authority')}
            none={t('details.noAuthority')}
            value={signing.authority}
            options={authorities}
            onChange={(authority) => set({ authority })}
            place={`${place}.authority`}
          />
          <BilingualField
            label={t('details.onBehalfOf')}
            description={t('details.onBehalfOfHint')}
            value={signing.onBehalfOf}
            onChange={(onBehalfOf) => set({ onBehalfOf })}
            place={`${place}.onBehalfOf`}
          />
        </>
      )}
      <BilingualField
        label={t('details.post')}
        value={signing.post}
        onChange={(post) => set({ post })}
        place={`${place}.post`}
      />
      {isPlain ? null : (
        <BilingualField
          label={t('details.agencyPost')}
          description={t('details.agencyPostHint')}
          value={signing.agencyPost}
          onChange={(agencyPost) => set({ agencyPost })}
          place={`${place}.agencyPost`}
        />
      )}
      <TextField
        label={t('details.name')}
        description={t('details.nameHint')}
        value={signing.name}
        onChange={(name) => set({ name })}
        place={`${place}.name`}
      />
    </>
  );
}
