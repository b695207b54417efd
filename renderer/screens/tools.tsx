import {
  IconBooks,
  IconCalendarCheck,
  IconCalendarCog,
  IconFileCertificate,
  IconFileSearch,
  IconFileSettings,
  IconHelp,
  IconQuote,
  IconSettings,
  IconVocabulary,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A screen that belongs to no inspection. Its name is its address and its key among the words `tools.<name>`. */
export type Tool = {
  readonly name: string;
  readonly Icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly 'aria-hidden'?: boolean }>;
  readonly Screen: LazyExoticComponent<ComponentType>;
};

/** In the order of the menu «Công cụ»; each is loaded when it is opened for the first time. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'watch',
    Icon: IconCalendarCheck,
    Screen: lazy(async () => ({ default: (await import('./watch/watch-screen.tsx')).WatchScreen })),
  },
  {
    name: 'check',
    Icon: IconFileSearch,
    Screen: lazy(async () => ({ default: (await import('./check/check-screen.tsx')).CheckScreen })),
  },
  {
    name: 'library',
    Icon: IconBooks,
    Screen: lazy(async () => ({ default: (await import('./library/library-screen.tsx')).LibraryScreen })),
  },
  {
    name: 'templates',
    Icon: IconFileSettings,
    Screen: lazy(async () => (await import('./templates/load-templates-screen.ts')).openTemplatesScreen()),
  },
  {
    name: 'letterhead',
    Icon: IconFileCertificate,
    Screen: lazy(async () => ({ default: (await import('./letterhead/letterhead-screen.tsx')).LetterheadScreen })),
  },
  {
    name: 'glossary',
    Icon: IconVocabulary,
    Screen: lazy(async () => ({ default: (await import('./glossary/glossary-screen.tsx')).GlossaryScreen })),
  },
  {
    name: 'calendar',
    Icon: IconCalendarCog,
    Screen: lazy(async () => ({ default: (await import('./calendar/calendar-screen.tsx')).CalendarScreen })),
  },
  {
    name: 'phrases',
    Icon: IconQuote,
    Screen: lazy(async () => ({ default: (await import('./phrases/phrases-screen.tsx')).PhrasesScreen })),
  },
  {
    name: 'settings',
    Icon: IconSettings,
    Screen: lazy(async () => (await import('./settings/load-settings-screen.ts')).openSettingsScreen()),
  },
  {
    name: 'help',
    Icon: IconHelp,
    Screen: lazy(async () => ({ default: (await import('./help/help-screen.tsx')).HelpScreen })),
  },
];
