import type { TFunction } from 'i18next';
import type { Language, LegalBasis } from '../../../../electron/contract/types.ts';
import { shown } from '../../../words/bilingual.ts';

/** Enough of a cited norm to know it by in a list; how it is cited in a document is the main process's to say. */
export function basisWords(basis: LegalBasis, language: Language, t: TFunction): string {
  const parts = [
    basis.point === undefined ? '' : t('findings.basisPoint', { mark: basis.point }),
    basis.clause === undefined ? '' : t('findings.basisClause', { mark: basis.clause }),
    basis.article === undefined ? '' : t('findings.basisArticle', { mark: basis.article }),
    basis.number ?? '',
    shown(basis.subject, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
