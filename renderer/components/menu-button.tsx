import { ActionIcon, type ActionIconProps, Menu } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

type MenuButtonProps = ActionIconProps & {
  readonly label: string;
  readonly icon: ReactNode;
  /** The items, made when the menu is opened for the first time. */
  readonly items: () => ReactNode;
};

/** A button with a menu that costs nothing until it is wanted: a list draws many of them. */
export function MenuButton({ label, icon, items, ...look }: MenuButtonProps) {
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const common = { variant: 'subtle', color: 'gray', 'aria-label': label, children: icon, ...look } as const;

  useLayoutEffect(() => {
    if (!isWanted) return;
    // The menu's button takes the place of the plain one, and with it the focus, to which closing leads back.
    button.current?.focus();
    setOpen(true);
  }, [isWanted]);

  if (!isWanted)
    return <ActionIcon {...common} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  return (
    <Menu position="bottom-end" opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <ActionIcon {...common} ref={button} />
      </Menu.Target>
      <Menu.Dropdown>{items()}</Menu.Dropdown>
    </Menu>
  );
}
