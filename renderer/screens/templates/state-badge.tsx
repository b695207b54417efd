import { useTranslation } from 'react-i18next';
import type { TemplateVersionLine } from '../../../electron/contract/types.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';

/** «Bản 3 · nháp». The one in use stands out. */
export function StateBadge({ line }: { readonly line: TemplateVersionLine }) {
  const { t } = useTranslation();
  const words = t('templates.versionState', { version: line.version, state: t(`templates.state.${line.state}`) });
  return <PlainBadge color={line.state === 'published' ? 'petrol' : undefined}>{words}</PlainBadge>;
}
