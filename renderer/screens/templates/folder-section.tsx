import { Button, Group, Menu, Text, Title } from '@mantine/core';
import { IconArchive, IconCopy, IconDots, IconFileExport, IconFolderUp, IconRotate2 } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OfficeTemplate } from '../../../electron/contract/types.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { useMomentText } from '../../words/format.ts';
import { type FolderView, shippedAddress, templateAddress } from './addresses.ts';
import { StateBadge } from './state-badge.tsx';
import { useFolderName, useTemplateName } from './template-names.ts';
import { useTemplateActions } from './use-templates.ts';

/** One kind of document: its shipped template first, then the office's. */
export function FolderSection({ view }: { readonly view: FolderView }) {
  const { t } = useTranslation();
  const id = useId();
  const folderName = useFolderName()(view.folder);
  const templateName = useTemplateName();
  const { returnToShipped } = useTemplateActions();
  const isShipped = view.used.source === 'shipped';
  return (
    <section className="kl-surface" aria-labelledby={id} data-place={`templates.${view.folder}`}>
      <Group justify="space-between" px="md" py="sm" gap="sm">
        <div>
          <Title order={2} size="h5" id={id}>
            {folderName}
          </Title>
          <Text size="xs" c="dimmed">
            {t('templates.inUse', { name: templateName(view.used) })}
          </Text>
        </div>
        {isShipped ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRotate2 size={15} aria-hidden />}
            aria-label={t('templates.returnNamed', { name: folderName })}
            onClick={() => void returnToShipped(view.folder)}
          >
            {t('templates.return')}
          </Button>
        )}
      </Group>
      <ul className="kl-list" aria-label={folderName}>
        <ShippedRow view={view} name={folderName} isUsed={isShipped} />
        {view.templates
          .filter((each) => !each.isSetAside)
          .map((each) => (
            <OfficeRow key={each.id} template={each} />
          ))}
      </ul>
    </section>
  );
}

type ShippedRowProps = { readonly view: FolderView; readonly name: string; readonly isUsed: boolean };

function ShippedRow({ view, name, isUsed }: ShippedRowProps) {
  const { t } = useTranslation();
  const { duplicate } = useTemplateActions();
  return (
    <li className="kl-row kl-template-row">
      <p className="kl-line kl-template-name">
        <Link href={shippedAddress(view.folder)} aria-label={t('templates.shippedOf', { name })}>
          {t('templates.shipped')}
        </Link>
      </p>
      {isUsed ? <PlainBadge color="petrol">{t('templates.used')}</PlainBadge> : null}
      <Button
        className="kl-above"
        size="compact-sm"
        variant="light"
        leftSection={<IconCopy size={15} aria-hidden />}
        aria-label={t('templates.duplicateNamed', { name })}
        onClick={() => void duplicate(view.folder, null, t('templates.ownName', { name }))}
      >
        {t('templates.duplicate')}
      </Button>
    </li>
  );
}

function OfficeRow({ template }: { readonly template: OfficeTemplate }) {
  const { t } = useTranslation();
  const momentText = useMomentText();
  const newest = template.versions.at(-1);
  const used = template.versions.find((each) => each.state === 'published');
  if (newest === undefined) return null;
  const at = { id: template.id, version: newest.version };
  return (
    <li className="kl-row kl-template-row">
      <p className="kl-line kl-template-name">
        <Link href={templateAddress(at)}>{template.name}</Link>
      </p>
      {used === undefined || used === newest ? null : <StateBadge line={used} />}
      <StateBadge line={newest} />
      <p className="kl-line kl-line-more kl-line-moment">{momentText(newest.changedAt)}</p>
      <MenuButton
        className="kl-above"
        label={t('home.more', { name: template.name })}
        icon={<IconDots size={18} aria-hidden />}
        items={() => <RowItems template={template} at={at} />}
      />
    </li>
  );
}

type RowItemsProps = {
  readonly template: OfficeTemplate;
  readonly at: { readonly id: string; readonly version: number };
};

export function RowItems({ template, at }: RowItemsProps) {
  const { t } = useTranslation();
  const actions = useTemplateActions();
  const { id, name, folder } = template;
  return (
    <>
      <Menu.Item
        leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
        onClick={() => void actions.duplicate(folder, at, t('templates.copyName', { name }).slice(0, 200))}
      >
        {t('templates.duplicate')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileExport size={16} stroke={1.6} aria-hidden />}
        onClick={() => void actions.exportFile(at)}
      >
        {t('templates.exportFile')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFolderUp size={16} stroke={1.6} aria-hidden />}
        onClick={() => void actions.exportFolder(at)}
      >
        {t('templates.exportFolder')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArchive size={16} stroke={1.6} aria-hidden />}
        onClick={() => void actions.setAside(id, name)}
      >
        {t('templates.setAside')}
      </Menu.Item>
    </>
  );
}
