import { IconFileSettings } from '@tabler/icons-react';
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
    name: 'templates',
    Icon: IconFileSettings,
    Screen: lazy(async () => (await import('./templates/load-templates-screen.ts')).openTemplatesScreen()),
  },
];
