import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const planted: string[] = [];

afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true, force: true });
});

/** Writes a file with the import into a folder of its own inside the layer, and answers what Biome says of it. */
function lintPlanted(layer: string, importLine: string): string {
  const folder = mkdtempSync(join(root, layer, 'planted-'));
  planted.push(folder);
  const file = join(folder, 'planted.ts');
  writeFileSync(file, `${importLine}\n\nexport const kept = planted;\n`);
  try {
    execFileSync(
      join(root, 'node_modules', '.bin', 'biome'),
      ['lint', '--only=style/noRestrictedImports', relative(root, file)],
      {
        cwd: root,
        stdio: 'pipe',
      },
    );
    return '';
  } catch (failure) {
    if (failure instanceof Error && 'stdout' in failure && 'stderr' in failure)
      return `${failure.stdout}${failure.stderr}`;
    throw failure;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const forbidden: readonly (readonly [layer: string, importLine: string, reason: string])[] = [
  ['electron/domain', "import planted from 'better-sqlite3';", 'The domain imports nothing'],
  ['electron/domain', "import { planted } from '../../storage/open-storage.ts';", 'The domain imports nothing'],
  ['electron/documents/model', "import { planted } from 'docx';", 'The document model is data only'],
  [
    'electron/documents/compose',
    "import { planted } from 'node:fs';",
    'Composing turns template and facts into the model',
  ],
  [
    'electron/documents/compose',
    "import { planted } from '../../word/write-word.ts';",
    'Composing turns template and facts into the model',
  ],
  ['electron/documents/word', "import planted from 'pdfkit';", 'The Word writer draws the model with docx'],
  [
    'electron/documents/word',
    "import { planted } from '../../pdf/write-pdf.ts';",
    'The Word writer draws the model with docx',
  ],
  ['electron/documents/pdf', "import { planted } from 'docx';", 'The PDF writer draws the model with pdfkit'],
  [
    'electron/documents/pdf',
    "import { planted } from '../../word/write-word.ts';",
    'The PDF writer draws the model with pdfkit',
  ],
  ['electron/documents/lint', "import { planted } from 'node:fs';", 'Linting reads templates'],
  ['electron/documents/lint', "import { planted } from '../../pdf/write-pdf.ts';", 'Linting reads templates'],
  ['electron/documents/check', "import { planted } from 'docx';", 'The check reads finished files alone'],
  [
    'electron/documents/check',
    "import { planted } from '../../model/styles.ts';",
    'The check reads finished files alone',
  ],
  ['electron/documents/letterhead', "import planted from 'docx';", 'Filling a letterhead joins'],
  [
    'electron/documents/letterhead',
    "import { planted } from '../../compose/compose-document.ts';",
    'Filling a letterhead joins',
  ],
  [
    'electron/documents/returned',
    "import { planted } from '../../word/write-word.ts';",
    'Edited files are held against the model',
  ],
  ['electron/calendar-file', "import { planted } from 'node:fs';", 'The calendar file is written from rows'],
  [
    'electron/spreadsheet',
    "import { planted } from '../../actions/ports.ts';",
    'Spreadsheets are written and read here alone',
  ],
  ['electron/actions', "import planted from 'ical-generator';", 'Actions ask for storage and writers through ports'],
  [
    'electron/contract',
    "import { planted } from '../../storage/open-storage.ts';",
    'The contract is read by both sides',
  ],
  ['electron/actions', "import planted from 'better-sqlite3';", 'Actions ask for storage and writers through ports'],
  ['electron/actions', "import { planted } from 'electron';", 'Actions ask for storage and writers through ports'],
  [
    'electron/storage',
    "import { planted } from '../../documents/model/page.ts';",
    'Storage keeps domain values in SQLite',
  ],
  ['electron/cli', "import { planted } from 'electron';", 'The command line runs without Electron'],
  ['electron/main', "import planted from 'pdfkit';", 'The main process wires things together'],
  ['electron/preload', "import { planted } from '../../actions/ports.ts';", 'The preload script exposes'],
  ['renderer', "import { planted } from '../../electron/domain/deadline.ts';", 'The window holds no rules'],
  ['renderer', "import { planted } from 'node:fs';", 'The window holds no rules'],
];

describe('who may import whom', () => {
  it.each(forbidden)('%s refuses %s', (layer, importLine, reason) => {
    expect(lintPlanted(layer, importLine).replace(/\s+/g, ' ')).toContain(reason);
  });

  it('lets a layer import what it may', () => {
    expect(lintPlanted('electron/main', "import { planted } from 'electron';")).toBe('');
    expect(lintPlanted('electron/actions', "import { planted } from '../../domain/deadline.ts';")).toBe('');
    expect(lintPlanted('renderer', "import { planted } from '../../electron/contract/channels.ts';")).toBe('');
  });

  it('holds for the whole tree', () => {
    const lint = () =>
      execFileSync(
        join(root, 'node_modules', '.bin', 'biome'),
        ['lint', '--only=style/noRestrictedImports', '--only=suspicious/noImportCycles', '.'],
        {
          cwd: root,
          stdio: 'pipe',
        },
      );
    expect(lint).not.toThrow();
  });
});
