/** The four faces of the document font, as the bytes of whole TrueType files. */
export type FontFiles = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
};

export type FaceName = keyof FontFiles;

/**
 * Names of the files inside the package of Tinos (@expo-google-fonts/tinos), relative to its folder. Tinos has the
 * widths and line height of Times New Roman and all letters of Vietnamese. Reading the files is the caller's job;
 * the same bytes object given again is not parsed again.
 */
export function fontFileNames(): Readonly<Record<FaceName, string>> {
  return {
    regular: '400Regular/Tinos_400Regular.ttf',
    bold: '700Bold/Tinos_700Bold.ttf',
    italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
    boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
  };
}
