import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: calm, and far from the red that is kept for what contradicts itself. */
const petrol: MantineColorsTuple = [
  '#eef6f6',
  '#d8e9ea',
  '#b1d4d5',
  '#84bcbe',
  '#5ba5a8',
  '#3b9195',
  '#247c80',
  '#12696d',
  '#0b5558',
  '#064245',
];

/** Greys with a little of the teal, so that dark surfaces and fields belong together. */
const dark: MantineColorsTuple = [
  '#d2dadd',
  '#bac4c9',
  '#96a2a8',
  '#66737a',
  '#465157',
  '#343d42',
  '#262d31',
  '#1b2023',
  '#14181a',
  '#0e1113',
];

/** The red of seals, sparingly. */
const seal: MantineColorsTuple = [
  '#fdefee',
  '#f8dbd9',
  '#efb4b0',
  '#e68a84',
  '#de665f',
  '#d94f47',
  '#c63a32',
  '#b02d26',
  '#93231d',
  '#761a16',
];

export const theme = createTheme({
  colors: { petrol, seal, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif',
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    // The placeholder that Mantine focuses first is no item, and a menu may hold nothing else (ARIA): the first item has the focus.
    Menu: { defaultProps: { shadow: 'md', withinPortal: true, withInitialFocusPlaceholder: false } },
    Paper: { defaultProps: { radius: 'md' } },
  },
});

/** Mantine's own greys and reds for small text fall short of 4.5:1 (WCAG 2.2, 1.4.3). */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55626b',
    '--mantine-color-placeholder': '#6b7780',
    '--mantine-color-error': '#b02d26',
    '--mantine-color-orange-light-color': '#a34100',
    '--kl-ground': '#f3f5f6',
    '--kl-surface': '#ffffff',
    '--kl-line': '#dde3e6',
    '--kl-chosen': '#e3f0f0',
    '--kl-blank': '#fff3c4',
    '--kl-missing': '#9a4a00',
  },
  dark: {
    '--mantine-color-petrol-light': '#1f3d40',
    '--mantine-color-petrol-light-hover': '#27494c',
    '--mantine-color-dimmed': '#a3afb6',
    '--mantine-color-placeholder': '#8f9ba2',
    '--mantine-color-error': '#ef938d',
    '--kl-ground': '#14181a',
    '--kl-surface': '#1b2023',
    '--kl-line': '#30383c',
    '--kl-chosen': '#1d3537',
    '--kl-blank': '#fff3c4',
    '--kl-missing': '#f0b37a',
  },
});
