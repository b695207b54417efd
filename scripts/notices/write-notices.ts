import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code or fonts are inside the packed program; their own dependencies are found from them. */
export const SHIPPED: readonly string[] = [
  'better-sqlite3',
  'pdfkit',
  'fontkit',
  'docx',
  'liquidjs',
  'markdown-it',
  'temporal-polyfill',
  'zod',
  'i18next',
  'react-i18next',
  'react',
  'react-dom',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/hooks',
  '@mantine/notifications',
  '@mantine/spotlight',
  'dayjs',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'wouter',
  'fflate',
  'read-excel-file',
  'write-excel-file',
  'ical-generator',
  'pdfjs-dist',
  '@expo-google-fonts/tinos',
  'electron',
];

const FILE = 'THIRD-PARTY-NOTICES.md';

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** The notices as Markdown, from what is installed below `root`; the same for the same lock file. */
export function noticesOf(root: string): string {
  const names = [...withDependencies(root, SHIPPED)].sort();
  const head = [
    '# Third-party notices',
    '',
    'Kết Luận is shipped with the packages below. Written by `node scripts/third-party-notices.mjs`.',
  ];
  return `${[...head, ...names.map((name) => noticeOf(root, name))].join('\n')}\n`;
}

export function writeNotices(root: string): void {
  writeFileSync(join(root, FILE), noticesOf(root));
}

function withDependencies(root: string, names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name) || !existsSync(join(root, 'node_modules', name))) continue;
    // Electron's own dependencies only download it.
    found.add(name);
    if (name !== 'electron') withDependencies(root, Object.keys(manifestOf(root, name).dependencies ?? {}), found);
  }
  return found;
}

function manifestOf(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = manifestOf(root, name);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|ofl|copying)/i.test(each));
  const text = file === undefined ? '' : `\n\n~~~\n${readFileSync(join(folder, file), 'utf8').trim()}\n~~~`;
  return `\n## ${name} ${version} (${license ?? 'see below'})${text}`;
}
