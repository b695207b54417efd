import { Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingKind } from '../../../../electron/contract/types.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useFact } from '../../workspace/workspace-context.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { UnitsField } from './units-field.tsx';

type SetDialogProps = {
  readonly ids: readonly string[];
  readonly actions: FindingActions;
  readonly onClose: () => void;
};

const NO_CONTENT = '-';
const KINDS = ['shortcoming', 'achievement'] as const;

/** Kind, units and content of all selected findings at once; what is not chosen stays as each has it. */
export function SetDialog({ ids, actions, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const [contents] = useFact('contents');
  const [kind, setKind] = useState<FindingKind | undefined>();
  const [contentId, setContentId] = useState<string | undefined>();
  const [isUnits, setIsUnits] = useState(false);
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const isReady = kind !== undefined || contentId !== undefined || isUnits;

  function act(): void {
    void actions.setAll(ids, {
      ...(kind === undefined ? {} : { kind }),
      ...(contentId === undefined ? {} : { contentId: contentId === NO_CONTENT ? null : contentId }),
      ...(isUnits ? { unitIds } : {}),
    });
    onClose();
  }
  return (
    <Dialog title={t('findings.setTitle', { count: ids.length })} opened onClose={onClose}>
      <Stack gap="md">
        <ChoiceField
          label={t('findings.kind')}
          none={t('findings.asItIs')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`findingKind.${value}`) }))}
          onChange={setKind}
        />
        <ChoiceField
          label={t('findings.content')}
          none={t('findings.asItIs')}
          value={contentId}
          options={[
            ...contents.map(({ id, title }, index) => ({ value: id, label: shown(title, language) || `${index + 1}` })),
            { value: NO_CONTENT, label: t('findings.noContent') },
          ]}
          onChange={setContentId}
        />
        <Switch
          label={t('findings.setUnits')}
          checked={isUnits}
          onChange={(event) => setIsUnits(event.currentTarget.checked)}
        />
        <UnitsField
          label={t('findings.units')}
          units={units}
          value={unitIds}
          disabled={!isUnits}
          onChange={setUnitIds}
        />
      </Stack>
      <DialogButtons act={t('findings.setAct')} isReady={isReady} onAct={act} onClose={onClose} />
    </Dialog>
  );
}
