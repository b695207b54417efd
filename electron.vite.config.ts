import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/**
 * Built for the oldest Electron that may run it, 33 (Node 20.18, Chrome 130): see docs/decisions/0002-electron-runtime.md.
 * Outside the bundles stay only package.json's `dependencies`: better-sqlite3 is native, pdfkit and fontkit read files
 * beside their code.
 */
export default defineConfig({
  main: {
    // fflate's entry for Node makes a `require` of its own, which collides with the one electron-vite adds for CommonJS.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      minify: true,
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'export-worker': at('electron/documents/export-worker.ts'),
          'preview-worker': at('electron/main/preview/preview-worker.ts'),
          'check-worker': at('electron/documents/check/check-worker.ts'),
          'letterhead-worker': at('electron/documents/letterhead-worker.ts'),
          'rehearsal-worker': at('electron/documents/rehearsal-worker.ts'),
          'keeping-worker': at('electron/storage/keeping/keeping-worker.ts'),
          'list-worker': at('electron/spreadsheet/list-worker.ts'),
          'returned-worker': at('electron/documents/returned-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      minify: true,
      // A sandboxed preload can load nothing but `electron`, and cannot be an ES module.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      minify: true,
      modulePreload: { polyfill: false },
      // Read from disk: the size of a chunk costs no download.
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
