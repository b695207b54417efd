import type { Page } from 'playwright-core';
import { wordsOfWindow } from './stage.ts';

type Part = { readonly tag: 'span' | 'button' | 'div'; readonly style: string; readonly text: string };

/** A fault put into a screen, and how it has to be told. */
export type PlantedFault = { readonly told: string; readonly style: string; readonly parts: readonly Part[] };

const IN_SIGHT = 'position: fixed; left: 300px; top: 300px; background: white;';
const AT_ONE_PLACE = 'position: absolute; left: 0; top: 0; white-space: nowrap;';
const said = (text: string): readonly Part[] => [{ tag: 'span', style: '', text }];

export const PLANTED: readonly PlantedFault[] = [
  {
    told: 'cut off at the side',
    style: `${IN_SIGHT} width: 50px; overflow: hidden; white-space: nowrap;`,
    parts: said('Chữ dài hơn chỗ'),
  },
  {
    told: 'cut off below',
    style: `${IN_SIGHT} width: 90px; height: 24px; overflow: hidden;`,
    parts: said('Chữ cao hơn chỗ dành cho nó nhiều dòng'),
  },
  {
    told: 'text on text',
    style: `${IN_SIGHT} width: 200px; height: 40px;`,
    parts: [
      { tag: 'span', style: AT_ONE_PLACE, text: 'Chữ dưới' },
      { tag: 'span', style: AT_ONE_PLACE, text: 'Chữ trên' },
    ],
  },
  {
    told: 'one over the other',
    style: `${IN_SIGHT} width: 200px; height: 40px;`,
    parts: [
      { tag: 'button', style: AT_ONE_PLACE, text: 'Nút dưới' },
      { tag: 'button', style: AT_ONE_PLACE, text: 'Nút trên' },
    ],
  },
  {
    told: 'out of the window',
    style: 'position: fixed; left: 300px; bottom: -90px;',
    parts: [{ tag: 'button', style: '', text: 'Nút' }],
  },
  {
    told: 'without a name',
    style: IN_SIGHT,
    parts: [{ tag: 'button', style: 'width: 30px; height: 30px;', text: '' }],
  },
  { told: 'wider than its place', style: 'width: 4000px; height: 1px;', parts: [] },
  { told: 'a key without words', style: IN_SIGHT, parts: said('home.title') },
  { told: 'a value that was not put in', style: IN_SIGHT, parts: said('{{count}} cuộc') },
  { told: 'not translated', style: IN_SIGHT, parts: said(wordsOfWindow('en').get('home.title') ?? '') },
];

/** Puts it at the end of the screen; `takeOut` takes it away. */
export function plant(window: Page, { style, parts }: PlantedFault): Promise<void> {
  return window.evaluate(
    ([holderStyle, all]) => {
      const holder = document.createElement('div');
      holder.id = 'planted';
      holder.style.cssText = holderStyle;
      for (const part of all) {
        const element = document.createElement(part.tag);
        element.style.cssText = part.style;
        element.textContent = part.text;
        holder.append(element);
      }
      document.querySelector('main')?.append(holder);
    },
    [style, parts] as const,
  );
}

export function takeOut(window: Page): Promise<void> {
  return window.evaluate(() => document.getElementById('planted')?.remove());
}
