import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useSettings } from '../../settings.tsx';
import { ReminderBell } from '../reminders/reminder-bell.tsx';
import { AppearanceMenu } from './appearance-menu.tsx';
import { ToolsMenu } from './tools-menu.tsx';

type WindowBarProps = {
  readonly children?: ReactNode;
  /** An inspection is open: its title comes first, language and colours go into one menu. */
  readonly isOfInspection?: boolean;
};

/** Top of every screen: the way home, what the screen puts in the middle, language and colours. */
export function WindowBar({ children, isOfInspection = false }: WindowBarProps) {
  const { t } = useTranslation();
  return (
    <header className="kl-bar" data-inspection={isOfInspection || undefined}>
      <Link href="/" className="kl-mark" aria-label={t('bar.home')} title={t('bar.home')}>
        <BrandMark />
        <span className="kl-mark-name">{t('bar.name')}</span>
      </Link>
      <div className="kl-bar-middle">{children}</div>
      <ReminderBell />
      <ToolsMenu />
      {isOfInspection ? null : <LanguageSwitch />}
      <AppearanceMenu withLanguage={isOfInspection} />
    </header>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { settings, choose } = useSettings();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('bar.language')}
      value={settings.language}
      onChange={(language) => choose({ language: language === 'en' ? 'en' : 'vi' })}
      data={[
        { value: 'vi', label: t('bar.vi') },
        { value: 'en', label: t('bar.en') },
      ]}
    />
  );
}
