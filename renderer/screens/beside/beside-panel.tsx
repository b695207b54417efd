import { Button, CloseButton, Group, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconFileText } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Empty } from '../../components/empty.tsx';
import { PreviewPane } from '../documents/preview-pane.tsx';
import { useOfferOptions } from '../documents/use-offer-options.ts';
import { documentPart } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { type BesideState, besideOffer, LEAST_PANEL } from './beside-state.ts';
import { Separator } from './separator.tsx';

const LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];

type BesidePanelProps = {
  readonly state: BesideState;
  /** Over the whole area, where there is no room for both. */
  readonly isOver: boolean;
  /** How wide it may become, pixels. */
  readonly most: number;
  readonly onChange: (part: Partial<BesideState>) => void;
  readonly onClose: () => void;
};

/** A document of the case beside the form, as it stands after the last saved edit. */
export function BesidePanel({ state, isOver, most, onChange, onClose }: BesidePanelProps) {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const options = useOfferOptions();
  const offer = besideOffer(view, state.document);
  const languages = useMemo(() => LANGUAGES.map((value) => ({ value, label: t(`documents.${value}`) })), [t]);
  return (
    <aside
      className="kl-beside"
      aria-label={t('beside.title')}
      data-over={isOver || undefined}
      style={isOver ? undefined : { width: state.width }}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOver) onClose();
      }}
    >
      {isOver ? null : (
        <Separator width={state.width} least={LEAST_PANEL} most={most} onChange={(width) => onChange({ width })} />
      )}
      <Group className="kl-tools" gap="xs" justify="space-between" wrap="nowrap">
        {isOver ? (
          <Button
            autoFocus
            variant="default"
            size="xs"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={onClose}
          >
            {t('beside.back')}
          </Button>
        ) : null}
        {offer === undefined ? null : (
          <Group gap="xs" flex={1} miw={0} className="kl-beside-choice">
            <ChoiceField
              label={t('documents.document')}
              labelHidden
              w="auto"
              value={documentPart(offer.kind, offer.unitId)}
              options={options}
              onChange={(chosen) => chosen !== undefined && onChange({ document: chosen })}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('documents.language')}
              value={state.language}
              onChange={(language) => onChange({ language })}
              data={languages}
            />
          </Group>
        )}
        {isOver ? null : <CloseButton aria-label={t('beside.close')} onClick={onClose} />}
      </Group>
      {offer === undefined ? (
        <Empty
          icon={<IconFileText size={28} aria-hidden />}
          title={t('documents.none')}
          text={t('documents.noneHint')}
        />
      ) : (
        <div className="kl-desk kl-scroll" data-paper>
          <PreviewPane offer={offer} language={state.language} />
        </div>
      )}
    </aside>
  );
}
