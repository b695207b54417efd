import { Button, Group, TextInput } from '@mantine/core';
import {
  IconCircleCheck,
  IconDots,
  IconPlayerPlay,
  IconRosetteDiscountCheck,
  IconRotate2,
  IconVersions,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../electron/contract/channels.ts';
import { ask } from '../../client.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { closeDraft, openDraft, useDraft } from '../../saving/drafts.ts';
import { templateAddress } from './addresses.ts';
import { RowItems } from './folder-section.tsx';
import { RehearsalProgress } from './rehearsal-progress.tsx';
import { useFolderName } from './template-names.ts';
import type { RehearsalUnderWay } from './use-rehearsal.ts';
import { putTemplate, useTemplateActions } from './use-templates.ts';

type TemplateView = OutputOf<'templates.read'>;
type VersionBarProps = {
  readonly view: TemplateView;
  readonly rehearsal: RehearsalUnderWay | null;
  readonly onRehearse: () => void;
  readonly onStop: () => void;
};

/** Name, version and what can be done with it next. */
export function VersionBar(props: VersionBarProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { template, version } = props.view;
  const folderName = useFolderName()(template.folder);
  const options = template.versions.map((each) => ({
    value: String(each.version),
    label: t('templates.versionState', { version: each.version, state: t(`templates.state.${each.state}`) }),
  }));
  return (
    <Group className="kl-tools" gap="sm" style={{ background: 'var(--kl-surface)' }}>
      <NameField view={props.view} label={t('templates.nameOf', { name: folderName })} />
      <ChoiceField
        label={t('templates.version')}
        labelHidden
        w={170}
        value={String(version.version)}
        options={options}
        onChange={(chosen) => navigate(templateAddress({ id: template.id, version: Number(chosen) }))}
      />
      <Group gap="xs" ml="auto">
        <NextSteps {...props} />
        <MenuButton
          label={t('home.more', { name: template.name })}
          icon={<IconDots size={18} aria-hidden />}
          items={() => <RowItems template={template} at={{ id: template.id, version: version.version }} />}
        />
      </Group>
    </Group>
  );
}

/** draft → rehearsed → tested → published; from what was published a new version, or back to the shipped template. */
function NextSteps({ view, rehearsal, onRehearse, onStop }: VersionBarProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const actions = useTemplateActions();
  const { template, version } = view;
  const { state, isRehearsed } = version;
  const at = { id: template.id, version: version.version };
  const working = template.versions.find((each) => each.state === 'draft' || each.state === 'tested');
  if (rehearsal !== null) return <RehearsalProgress rehearsal={rehearsal} onStop={onStop} />;
  if (state === 'draft' || state === 'tested')
    return (
      <>
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={17} stroke={1.6} aria-hidden />}
          onClick={onRehearse}
        >
          {t('templates.rehearse')}
        </Button>
        {state === 'draft' ? (
          <Button
            disabled={!isRehearsed}
            leftSection={<IconCircleCheck size={17} stroke={1.6} aria-hidden />}
            onClick={() => void actions.markTested(at)}
          >
            {t('templates.markTested')}
          </Button>
        ) : (
          <PublishButton label={t('templates.publish')} onClick={() => void actions.publish(at)} />
        )}
      </>
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconVersions size={17} stroke={1.6} aria-hidden />}
        onClick={() =>
          working === undefined
            ? void actions.startVersion(at)
            : navigate(templateAddress({ id: template.id, version: working.version }))
        }
      >
        {working === undefined ? t('templates.startVersion') : t('templates.openVersion', { version: working.version })}
      </Button>
      {state === 'published' ? (
        <Button
          variant="default"
          leftSection={<IconRotate2 size={17} stroke={1.6} aria-hidden />}
          onClick={() => void actions.returnToShipped(template.folder)}
        >
          {t('templates.return')}
        </Button>
      ) : (
        <PublishButton label={t('templates.publishAgain')} onClick={() => void actions.publish(at)} />
      )}
    </>
  );
}

function PublishButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button leftSection={<IconRosetteDiscountCheck size={17} stroke={1.6} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}

function NameField({ view, label }: { readonly view: TemplateView; readonly label: string }) {
  const { id, name } = view.template;
  const at = { id, version: view.version.version };
  const key = `template/${id}/name`;
  const [draft] = useState(() =>
    openDraft(key, { name }, async (value) => {
      const answer = await ask('templates.rename', { id, name: value.name });
      if (answer.ok) putTemplate(at, { ...view, template: { ...view.template, name: value.name } });
      return answer;
    }),
  );
  useEffect(() => () => void closeDraft(key), [key]);
  const typed = useDraft(draft, (value) => value.name);
  return (
    <TextInput
      aria-label={label}
      w="clamp(180px, 26vw, 380px)"
      maxLength={200}
      value={typed}
      error={typed.trim() === ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        draft.change(() => ({ name: value }));
      }}
    />
  );
}
