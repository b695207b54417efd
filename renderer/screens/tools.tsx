import type { ComponentType, LazyExoticComponent } from 'react';

/** A screen that belongs to no inspection. Its name is its address and its key among the words `tools.<name>`. */
export type Tool = {
  readonly name: string;
  readonly Icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly 'aria-hidden'?: boolean }>;
  readonly Screen: LazyExoticComponent<ComponentType>;
};

/** In the order of the menu «Công cụ»; each is loaded when it is opened for the first time. */
export const TOOLS: readonly Tool[] = [];
