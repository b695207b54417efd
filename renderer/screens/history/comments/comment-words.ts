import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import { useFieldName } from '../step-words.ts';
import type { CommentField } from './use-comments.ts';

/** «Phát hiện 3: Giải quyết hồ sơ trễ hẹn – tiêu đề»: where a comment stands. */
export function useAnchorName(): (field: CommentField) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useFieldName();
  const { view } = useWorkspace();
  return ({ entity, id, path }) => {
    const name = /^\w+/.exec(path)?.[0];
    const row = /^\w+\[(\d+)\]/.exec(path)?.[1];
    const part =
      name === undefined
        ? ''
        : row === undefined
          ? nameOf(name)
          : t('history.numbered', { field: nameOf(name), number: Number(row) + 1 });
    const finding = view.findings.find((each) => each.id === id);
    const whole =
      entity === 'document'
        ? t(`documentKind.${id.split('~')[0] as DocumentKind}`)
        : finding === undefined
          ? ''
          : t('problems.atFinding', {
              number: finding.position + 1,
              title: shown(finding.title, language) || t('findings.untitled'),
            });
    const fieldName = entity === 'document' && part !== '' ? nameOf('documents') : part;
    return [whole, fieldName].filter((each) => each !== '').join(' – ') || t('history.comments.whole');
  };
}
