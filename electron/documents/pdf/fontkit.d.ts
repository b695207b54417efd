/** The part of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  export type BoundingBox = {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly bbox: BoundingBox };
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly postscriptName: string;
    readonly italicAngle: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly bbox: BoundingBox;
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export function create(bytes: Uint8Array): Font;
}
