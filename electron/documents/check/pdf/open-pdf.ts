import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ProblemError, problem } from '../../../domain/problem.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type OpenPdf = {
  readonly pdf: PDFDocumentProxy;
  readonly codes: PdfJs['OPS'];
  readonly close: () => Promise<void>;
};

/** More pages than any official document: the rest would only take time. */
const MOST_PAGES = 2000;
/** Names of the classes that pdf.js throws. */
const PROBLEMS: Readonly<Record<string, string>> = {
  PasswordException: 'check-file-encrypted',
  InvalidPDFException: 'check-file-broken',
  FormatError: 'check-file-broken',
  UnknownErrorException: 'check-file-broken',
};

/** Loaded when a PDF comes; its parsing half beside it, so that it starts no worker of its own. */
async function loadPdfJs(): Promise<PdfJs> {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Reflect.set(globalThis, 'pdfjsWorker', worker);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

export function readingProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const name = error instanceof Error ? error.name : '';
  return new ProblemError([problem(PROBLEMS[name] ?? 'check-file-broken', '')]);
}

/** @throws ProblemError `check-file-encrypted`, `check-file-broken`, `check-too-many-pages` */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await loadPdfJs();
  const task = getDocument({
    // pdf.js takes the buffer away.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    stopAtErrors: false,
    // Pictures are not looked at: none is decoded.
    maxImageSize: 0,
    enableXfa: false,
  });
  const close = (): Promise<void> => task.destroy();
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new ProblemError([problem('check-too-many-pages', '', { most: MOST_PAGES })]);
    return { pdf, codes: OPS, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw readingProblem(error);
  }
}
