import { Badge } from '@mantine/core';
import { IconClipboardCheck, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InspectionKind } from '../../electron/contract/types.ts';

/** Thanh tra or kiểm tra, by colour, sign and word. */
export function KindBadge({ kind }: { readonly kind: InspectionKind }) {
  const { t } = useTranslation();
  const Icon = kind === 'inspection' ? IconGavel : IconClipboardCheck;
  return (
    <Badge
      variant="light"
      color={kind === 'inspection' ? 'petrol' : 'indigo'}
      tt="none"
      fw={600}
      leftSection={<Icon size={13} aria-hidden />}
    >
      {t(`kind.${kind}`)}
    </Badge>
  );
}
