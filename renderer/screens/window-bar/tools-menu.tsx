import { Button, Menu } from '@mantine/core';
import { IconTools } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Tool } from '../tools.tsx';

/** Handed down from the top of the window: the screens have a bar themselves, and must not be imported by it. */
export const ToolsContext = createContext<readonly Tool[]>([]);

/** The way to the screens that belong to no inspection. */
export function ToolsMenu() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const tools = useContext(ToolsContext);
  if (tools.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" color="gray" leftSection={<IconTools size={17} stroke={1.6} aria-hidden />}>
          {t('tools.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tools.map(({ name, Icon }) => (
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
