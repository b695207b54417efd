/** The half of pdf.js that parses; handed to it so that it needs no worker of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
