import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { documentPart } from '../workspace/places.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';

/** The documents that can be drafted, those of a unit with its name. */
export function useOfferOptions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view } = useWorkspace();
  const [units] = useFact('units');
  return useMemo(
    () =>
      view.documents.map((each) => {
        const unit = units.find((one) => one.id === each.unitId);
        const name = t(`documentKind.${each.kind}`);
        return {
          value: documentPart(each.kind, each.unitId),
          label: unit === undefined ? name : `${name} – ${shown(unit.name, language)}`,
        };
      }),
    [view.documents, units, language, t],
  );
}
