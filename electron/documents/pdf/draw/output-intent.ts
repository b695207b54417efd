import type { PdfFile } from './pdf-file.ts';
import { SRGB_NAME, srgbProfile } from './srgb-profile.ts';

/** What device colours mean: black text and lines on a page for an sRGB screen or printer (ISO 19005-2, 6.2.3). */
export function writeOutputIntent(file: PdfFile): void {
  const profile = file.ref({ N: 3 });
  profile.end(srgbProfile());
  const intent = file.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String(SRGB_NAME),
    Info: new String(SRGB_NAME),
    DestOutputProfile: profile,
  });
  intent.end();
  file._root.data.OutputIntents = [intent];
}
