import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../electron/documents/check/check-file.ts';
import { run } from '../../readers/pdf-reader.ts';
import { edited } from './edited.ts';
import { fileOf, signed } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ket-luan-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The codes of the refusal; «checked» when there was none. */
async function answer(bytes: Uint8Array, name: string): Promise<string> {
  const answered = await checkFile({ bytes, name, repair: true });
  return answered.ok ? 'checked' : answered.problems.map((each) => each.code).join(' ');
}

let docx: Uint8Array;
let pdf: Uint8Array;
beforeAll(async () => {
  docx = await fileOf(signed, 'docx');
  pdf = await fileOf(signed, 'pdf');
});

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const DOCUMENT = 'word/document.xml';

async function pdfBytes(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const made = new PDFDocument({ size: 'A4', ...options });
  const chunks: Buffer[] = [];
  made.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => made.once('end', resolve));
  draw(made);
  made.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

describe('files that cannot be checked get one plain answer', () => {
  it('nothing in it', async () => {
    expect(await answer(new Uint8Array(), 'a.docx')).toBe('check-file-empty');
    expect(await answer(new Uint8Array(), 'a.pdf')).toBe('check-file-empty');
  });

  it('old formats', async () => {
    expect(await answer(joined(OLE, new Uint8Array(4096)), 'a.doc')).toBe('check-old-doc');
    expect(await answer(strToU8('{\\rtf1\\ansi Kế hoạch}'), 'a.rtf')).toBe('check-old-doc');
  });

  it('protected by a password', async () => {
    const office = joined(OLE, new Uint8Array(512), new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')));
    expect(await answer(office, 'a.docx')).toBe('check-file-encrypted');
    const locked = await pdfBytes((made) => made.text('Kế hoạch'), { userPassword: 'mat-khau' });
    expect(await answer(locked, 'a.pdf')).toBe('check-file-encrypted');
    const flagged = Uint8Array.from(docx);
    const entry = Buffer.from(flagged.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    flagged[entry + 8] = (flagged[entry + 8] ?? 0) | 1;
    expect(await answer(flagged, 'a.docx')).toBe('check-file-encrypted');
  });

  it('other things in a zip', async () => {
    expect(await answer(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'a.docx')).toBe(
      'check-not-a-document',
    );
    const sheet = edited(docx, {
      [DOCUMENT]: () => '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    });
    expect(await answer(sheet, 'a.docx')).toBe('check-not-a-document');
  });

  it('a name that says something else than the content', async () => {
    expect(await answer(pdf, 'a.docx')).toBe('check-wrong-ending');
    expect(await answer(docx, 'a.pdf')).toBe('check-wrong-ending');
    expect(await answer(strToU8('Kính gửi: Sở Nội vụ'), 'a.docx')).toBe('check-format-unknown');
  });

  it.each([0.1, 0.5, 0.9, 0.99])('cut off at %s of its length', async (share) => {
    expect(await answer(docx.slice(0, Math.floor(docx.length * share)), 'a.docx')).toBe('check-file-broken');
    // What is left of a PDF may still be read; it must not be told with a stack.
    expect(['check-file-broken', 'check-pdf-no-text', 'checked']).toContain(
      await answer(pdf.slice(0, Math.floor(pdf.length * share)), 'a.pdf'),
    );
  });

  it('bytes changed at random places', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const hurt = Uint8Array.from(docx);
      for (let index = 0; index < 5; index += 1)
        hurt[(seed * 7919 + index * 104_729) % hurt.length] = (seed * 31 + index) % 256;
      const known = [
        'checked',
        'check-file-broken',
        'check-file-encrypted',
        'check-not-a-document',
        'check-file-hostile',
        'check-format-unknown',
      ];
      expect(known).toContain(await answer(hurt, 'a.docx'));
    }
  });

  it('a part that unpacks to more than the memory is for', async () => {
    const bomb = zipSync(
      {
        'word/document.xml': new Uint8Array(200 * 1024 * 1024),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      },
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(3 * 1024 * 1024);
    expect(await answer(bomb, 'a.docx')).toBe('check-file-hostile');
  });

  it('entities, and a document type at all', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    expect(
      await answer(
        edited(docx, { [DOCUMENT]: (part) => part.replace('<w:document', `${laughs}<w:document`) }),
        'a.docx',
      ),
    ).toBe('check-file-hostile');
  });

  it('elements nested without end', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
    expect(
      await answer(edited(docx, { [DOCUMENT]: (part) => part.replace('<w:body>', `<w:body>${deep}`) }), 'a.docx'),
    ).toBe('check-file-broken');
  });

  it('styles based on each other in a circle are read', async () => {
    const circled = edited(docx, {
      'word/styles.xml': (part) =>
        part
          .replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="OfficialBody"/>')
          .replace(/(w:styleId="OfficialBody".*?<w:basedOn w:val=")Normal/, '$1Heading1'),
    });
    expect(await answer(circled, 'a.docx')).toBe('checked');
  });

  it('a PDF of pictures only', async () => {
    const picture = join(folder, 'scan.png');
    run('convert', '-size', '600x800', 'xc:white', '-fill', 'black', '-draw', 'rectangle 50,50 300,80', picture);
    const scanned = await pdfBytes((made) => made.image(readFileSync(picture), 0, 0, { fit: [595, 842] }));
    expect(await answer(scanned, 'a.pdf')).toBe('check-pdf-no-text');
    writeFileSync(join(folder, 'scan.pdf'), scanned);
  });
});
