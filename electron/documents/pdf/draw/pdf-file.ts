import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { ByteSink } from './byte-sink.ts';

/** A reference to an object of the file, whose dictionary is `data`; written with `end`, with bytes as a stream. */
export type PdfReference = { readonly data: Record<string, unknown>; end(stream?: Uint8Array): void };

type StructTreeRoot = {
  readonly data: { readonly ParentTree: { limits: boolean }; IDTree?: { readonly Names: readonly unknown[] } };
};

export type PdfElement = {
  readonly dictionary: PdfReference;
  add(child: PdfElement | PdfContent): PdfElement;
};

/** Marked content that a structure element takes in. */
type PdfContent = { readonly refs: unknown };

export type PdfOutlineItem = {
  readonly dictionary: PdfReference;
  addItem(
    title: string,
    options: { readonly top: number; readonly left: number; readonly zoom: number },
  ): PdfOutlineItem;
};

/** A face inside one file, with the subset that grows with its use. */
export type PdfFont = {
  readonly id: string;
  readonly subset: { includeGlyph(id: number): number; encode(): Uint8Array };
  /** By glyph of the subset: width in 1/1000, and characters for the Unicode map. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfReference;
  /** Writes the font when the file ends. */
  embed: () => void;
};

/**
 * What is used of a pdfkit document. Its published types are of an older version and leave out fonts, pages and ids,
 * so that the shape is said here once. `_font`, `_id`, `_root` and `_addInfo` are not documented: checked with pdfkit 0.20.2.
 */
export type PdfFile = {
  readonly page: {
    readonly fonts: Record<string, PdfReference>;
    readonly dictionary: PdfReference;
    readonly width: number;
    write(chunk: Uint8Array): void;
  };
  readonly outline: PdfOutlineItem;
  readonly _font: PdfFont;
  readonly _root: PdfReference;
  _id: Uint8Array;
  _addInfo: () => void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  font(font: Font, family: string): void;
  appendXML(xml: string): void;
  ref(data: Readonly<Record<string, unknown>>): PdfReference;
  struct(tag: string, options: Readonly<Record<string, never>>): PdfElement;
  getStructTreeRoot(): StructTreeRoot;
  addStructure(element: PdfElement): void;
  markStructureContent(tag: string): PdfContent;
  endMarkedContent(): void;
  push: (chunk: Uint8Array | null) => boolean;
  read(): Uint8Array | null;
  end(): void;
};

type PdfFileOptions = {
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
};

/** An empty tagged PDF 1.7 file without a default font. */
export function openPdfFile(options: PdfFileOptions): PdfFile {
  const file: unknown = new PDFDocument({
    ...options,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    // Null keeps pdfkit from opening Helvetica, which would stand in the file unembedded.
    font: null as unknown as string,
  });
  return file as PdfFile;
}

/** Takes what pdfkit writes from now on, and what it has written, past the queue of its stream. */
export function collect(file: PdfFile): ByteSink {
  const sink = new ByteSink();
  const written = file.read();
  if (written !== null) sink.push(written);
  file.push = (chunk) => {
    if (chunk !== null) sink.push(chunk);
    return true;
  };
  return sink;
}
