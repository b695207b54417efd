import { join } from 'node:path';
import { build } from 'vite';
import { repositoryFolder } from '../electron-runtime/runtime.ts';

const names = ['our-word', 'our-pdf', 'plain-docx', 'plain-pdfkit', 'writer-process'] as const;

/** Path of each measured module, bundled. */
export type WriterBundles = Readonly<Record<(typeof names)[number], string>>;

/**
 * Bundles the writers as the application is bundled (electron.vite.config.ts), each alone, so that loading one costs what it
 * costs there: stripping types and reading a hundred small files would be measured otherwise.
 */
export async function bundleWriters(): Promise<WriterBundles> {
  const outDir = join(repositoryFolder, 'out', 'bench');
  for (const [index, name] of names.entries()) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: repositoryFolder,
      ssr: { noExternal: true, external: ['pdfkit', 'fontkit'] },
      build: {
        ssr: true,
        target: 'node20.18',
        minify: true,
        outDir,
        emptyOutDir: index === 0,
        rolldownOptions: {
          input: { [name]: join(repositoryFolder, 'scripts', 'bench', `${name}.ts`) },
          output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
        },
      },
    });
  }
  return Object.fromEntries(names.map((name) => [name, join(outDir, `${name}.mjs`)])) as WriterBundles;
}
