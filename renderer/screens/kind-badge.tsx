import { IconClipboardCheck, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InspectionKind } from '../../electron/contract/types.ts';
import { PlainBadge } from '../components/plain-badge.tsx';

/** Thanh tra or kiểm tra, by colour, sign and word. */
export function KindBadge({ kind }: { readonly kind: InspectionKind }) {
  const { t } = useTranslation();
  const Icon = kind === 'inspection' ? IconGavel : IconClipboardCheck;
  return (
    <PlainBadge color={kind === 'inspection' ? 'petrol' : 'indigo'} icon={<Icon size={13} aria-hidden />}>
      {t(`kind.${kind}`)}
    </PlainBadge>
  );
}
