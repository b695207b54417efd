/** The part of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly advanceWidth: number };
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly postscriptName: string;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export function create(bytes: Uint8Array): Font;
}
