import { everyValue, type Fault, isDictionary, type PdfObjects, pdfA } from './pdf-objects.ts';

/** The file as bytes (ISO 19005-2, 6.1). */
export function byteFaults(file: PdfObjects): readonly Fault[] {
  const text = file.bytes.toString('latin1');
  return [...headerFaults(text), ...trailerFaults(file, text), ...tableFaults(text), ...limitFaults(file)];
}

function headerFaults(text: string): readonly Fault[] {
  const isSound = /^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(text);
  return isSound ? [] : [pdfA('6.1.2', 'no header «%PDF-1.n» with a comment of four high bytes')];
}

function trailerFaults({ trailer }: PdfObjects, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const id = trailer['/ID'];
  if (!Array.isArray(id) || id.length !== 2 || id.some((each) => typeof each !== 'string' || each.length < 18))
    faults.push(pdfA('6.1.3', 'no file id'));
  if (trailer['/Encrypt'] !== undefined) faults.push(pdfA('6.1.3', 'encrypted'));
  if (!/%%EOF\r?\n?$/.test(text)) faults.push(pdfA('6.1.3', 'something follows the end of the file'));
  return faults;
}

/** The cross-reference table leads to every object; objects and streams are written as they must be. */
function tableFaults(text: string): readonly Fault[] {
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1] ?? 0);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 30));
  if (head === null) return [pdfA('6.1.4', 'no cross-reference table where the trailer says')];
  const faults: Fault[] = [];
  for (let number = 1; number < Number(head[1]); number += 1) {
    const at = start + head[0].length + 20 * number;
    const entry = /^(\d{10}) 00000 n[ \r]\n$/.exec(text.slice(at, at + 20));
    const place = Number(entry?.[1] ?? 0);
    const isThere = entry !== null && text.startsWith(`${number} 0 obj\n`, place) && text[place - 1] === '\n';
    if (!isThere) faults.push(pdfA('6.1.4', `object ${number} is not where the table says`));
    else faults.push(...objectFaults(text, place, number));
  }
  return faults;
}

function objectFaults(text: string, place: number, number: number): readonly Fault[] {
  const end = text.indexOf('endobj\n', place);
  const stream = text.indexOf('>>\nstream\n', place);
  if (stream < 0 || stream > end) {
    return text[end - 1] === '\n' ? [] : [pdfA('6.1.9', `object ${number} has no line end before endobj`)];
  }
  const dict = text.slice(place, stream);
  const faults: Fault[] = [];
  const length = Number(/\/Length (\d+)/.exec(dict)?.[1] ?? -1);
  if (!text.startsWith('\nendstream\nendobj\n', stream + 10 + length))
    faults.push(pdfA('6.1.7.1', `stream ${number} is not as long as it says`));
  if (/\/(F|FFilter|FDecodeParms) /.test(dict)) faults.push(pdfA('6.1.7.1', `stream ${number} stands in another file`));
  const filter = /\/Filter (\S+)/.exec(dict)?.[1];
  if (filter !== undefined && filter !== '/FlateDecode') faults.push(pdfA('6.1.7.2', `stream ${number}: ${filter}`));
  return faults;
}

const LONGEST_STRING = 32767;
const LONGEST_NAME = 127;
const MOST_OBJECTS = 8388607;

function limitFaults(file: PdfObjects): readonly Fault[] {
  const faults: Fault[] = [];
  if (file.objects.size > MOST_OBJECTS) faults.push(pdfA('6.1.13', 'too many objects'));
  for (const value of everyValue(file)) {
    if (isDictionary(value)) {
      const long = Object.keys(value).find((each) => each.length - 1 > LONGEST_NAME);
      if (long !== undefined) faults.push(pdfA('6.1.13', `name ${long}`));
    }
    if (typeof value === 'string' && stringBytes(value) > LONGEST_STRING)
      faults.push(pdfA('6.1.13', 'a string too long'));
  }
  return faults;
}

function stringBytes(value: string): number {
  if (value.startsWith('b:')) return (value.length - 2) / 2;
  // Text beyond ASCII is written in two bytes a unit after a mark of two.
  return value.startsWith('u:') ? 2 * value.length : 0;
}
