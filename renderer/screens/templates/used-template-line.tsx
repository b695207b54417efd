import { useTranslation } from 'react-i18next';
import type { UsedTemplate } from '../../../electron/contract/types.ts';
import { useTemplateName } from './template-names.ts';

/** Under a preview: with which template, in which version, it was drafted. */
export function UsedTemplateLine({ template }: { readonly template: UsedTemplate }) {
  const { t } = useTranslation();
  const nameOf = useTemplateName();
  const name = nameOf(template);
  return (
    <p className="kl-template-used">
      {template.common.source === 'shipped'
        ? t('templates.usedHere', { name })
        : t('templates.usedWithCommon', { name, common: nameOf(template.common) })}
    </p>
  );
}
