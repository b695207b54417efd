import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useSettings } from '../../settings.tsx';
import { ToolsMenu } from './tools-menu.tsx';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;
const SCHEME_NAMES = ['light', 'dark', 'auto'] as const;

/** Top of every screen: the way home, what the screen puts in the middle, language and colours. */
export function WindowBar({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { settings, choose } = useSettings();
  const SchemeIcon = SCHEMES[settings.colourScheme];
  return (
    <header className="kl-bar">
      <Link href="/" className="kl-mark" aria-label={t('bar.home')}>
        <BrandMark />
        <span>{t('bar.name')}</span>
      </Link>
      <div className="kl-bar-middle">{children}</div>
      <ToolsMenu />
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
      <Menu position="bottom-end">
        <Menu.Target>
          <Tooltip label={t('bar.colours')}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('bar.colours')}>
              <SchemeIcon size={19} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {SCHEME_NAMES.map((scheme) => {
            const Icon = SCHEMES[scheme];
            return (
              <Menu.Item
                key={scheme}
                leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
                onClick={() => choose({ colourScheme: scheme })}
              >
                {t(`bar.scheme.${scheme}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
