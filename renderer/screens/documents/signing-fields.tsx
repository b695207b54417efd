import { useTranslation } from 'react-i18next';
import type { Signing } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOptions } from '../../words/options.ts';
import { FieldGroup, type OfferedDetailsProps } from './field-group.tsx';

/** Who signs, in whose name (Decree 30/2020, Art. 13). */
export function SigningFields({ details, change, offer }: OfferedDetailsProps) {
  const { t } = useTranslation();
  const authorities = useOptions('authority');
  const signing = details.signing ?? {};
  // Minutes are signed by those who were there, in nobody's stead.
  const isPlain = offer.form === 'minutes';
  const set = (part: Partial<Signing>) => change({ signing: { ...signing, ...part } });
  return (
    <FieldGroup title={t('details.signing')}>
      {isPlain ? null : (
        <>
          <ChoiceField
            label={t('details.authority')}
            none={t('details.noAuthority')}
            value={signing.authority}
            options={authorities}
            onChange={(authority) => set({ authority })}
            place="document.signing.authority"
          />
          <BilingualField
            label={t('details.onBehalfOf')}
            description={t('details.onBehalfOfHint')}
            value={signing.onBehalfOf}
            onChange={(onBehalfOf) => set({ onBehalfOf })}
            place="document.signing.onBehalfOf"
          />
        </>
      )}
      <BilingualField
        label={t('details.post')}
        value={signing.post}
        onChange={(post) => set({ post })}
        place="document.signing.post"
      />
      {isPlain ? null : (
        <BilingualField
          label={t('details.agencyPost')}
          description={t('details.agencyPostHint')}
          value={signing.agencyPost}
          onChange={(agencyPost) => set({ agencyPost })}
          place="document.signing.agencyPost"
        />
      )}
      <TextField
        label={t('details.name')}
        description={t('details.nameHint')}
        value={signing.name}
        onChange={(name) => set({ name })}
        place="document.signing.name"
      />
    </FieldGroup>
  );
}
