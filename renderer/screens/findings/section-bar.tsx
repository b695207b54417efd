import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../electron/contract/types.ts';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';
import { focusSection, SECTIONS, type SectionName, sizeOf } from './sections.ts';

/** The sections of the open finding with how much each holds: a way to each, by mouse or with Alt and its figure. */
export function SectionBar({ draft }: { readonly draft: Draft<Finding> }) {
  const { t } = useTranslation();
  const sizes = useDraft(draft, (finding) => SECTIONS.map((each) => sizeOf(finding, each)).join(' ')).split(' ');
  return (
    <nav className="kl-section-bar" aria-label={t('findings.sections')}>
      {SECTIONS.map((each: SectionName, index) => (
        <Tooltip key={each} label={t('findings.sectionKey', { number: index + 1 })}>
          <button
            type="button"
            className="kl-plain kl-section-chip"
            data-empty={sizes[index] === '0' || undefined}
            aria-keyshortcuts={`Alt+${index + 1}`}
            onClick={() => focusSection(index)}
          >
            {t(`findings.section.${each}`)}
            {each === 'wording' || each === 'explanation' || sizes[index] === '0' ? null : (
              <span className="kl-section-size">{sizes[index]}</span>
            )}
          </button>
        </Tooltip>
      ))}
    </nav>
  );
}
