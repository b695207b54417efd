import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBooks,
  IconCalendarCheck,
  IconClipboardPlus,
  IconDeviceDesktop,
  IconDeviceFloppy,
  IconFileExport,
  IconFileImport,
  IconHelp,
  IconHome,
  IconKeyboard,
  IconLanguage,
  IconLayoutSidebarRight,
  IconListCheck,
  IconMoon,
  IconReplace,
  IconRoute,
  IconSearch,
  IconSettings,
  IconSun,
  IconTerminal2,
  IconZoomIn,
  IconZoomOut,
  IconZoomReset,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { CommandName } from './commands.ts';

export type OfferIcon = ComponentType<{
  readonly size?: number;
  readonly stroke?: number;
  readonly 'aria-hidden'?: boolean;
}>;

const ICONS: Partial<Record<CommandName, OfferIcon>> = {
  save: IconDeviceFloppy,
  search: IconSearch,
  help: IconHelp,
  shortcuts: IconKeyboard,
  home: IconHome,
  'open-watch': IconCalendarCheck,
  'new-inspection': IconClipboardPlus,
  'new-check': IconClipboardPlus,
  'import-case': IconFileImport,
  'export-case': IconFileExport,
  'open-settings': IconSettings,
  library: IconBooks,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  'zoom-in': IconZoomIn,
  'zoom-out': IconZoomOut,
  'zoom-reset': IconZoomReset,
  'language-vi': IconLanguage,
  'language-en': IconLanguage,
  'both-languages': IconLanguage,
  'colours-light': IconSun,
  'colours-dark': IconMoon,
  'colours-auto': IconDeviceDesktop,
  tour: IconRoute,
  replace: IconReplace,
  problems: IconListCheck,
  'preview-beside': IconLayoutSidebarRight,
};

export function commandIcon(name: CommandName): OfferIcon {
  return ICONS[name] ?? IconTerminal2;
}
