import { Button, Menu } from '@mantine/core';
import { IconTools } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { TOOLS } from '../tools.tsx';

/** The way to the screens that belong to no inspection. */
export function ToolsMenu() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  if (TOOLS.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" color="gray" leftSection={<IconTools size={17} stroke={1.6} aria-hidden />}>
          {t('tools.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TOOLS.map(({ name, Icon }) => (
          <Menu.Item
            key={name}
            leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
            onClick={() => navigate(`/tools/${name}`)}
          >
            {t(`tools.${name}` as 'tools.menu')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
