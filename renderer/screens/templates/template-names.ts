import { useTranslation } from 'react-i18next';
import type { TemplateFolder, TemplateName } from '../../../electron/contract/types.ts';

/** What a folder is called: the kind of document, or what all kinds share. */
export function useFolderName(): (folder: TemplateFolder) => string {
  const { t } = useTranslation();
  return (folder) => (folder === 'common' ? t('templates.common') : t(`documentKind.${folder}`));
}

/** «Mẫu kèm theo chương trình 0.1.0», «Mẫu «Kết luận của Sở», bản 3». */
export function useTemplateName(): (template: TemplateName) => string {
  const { t } = useTranslation();
  return ({ source, name, version }) =>
    source === 'shipped' ? t('templates.shippedName', { version }) : t('templates.officeName', { name, version });
}
