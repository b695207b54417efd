import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AlignmentType, Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { LOGO } from './letterheads.ts';

const run = promisify(execFile);

/** Made by another library than ours is filled with: number at the foot, a picture in the header, a list of its own. */
export async function byDocx(): Promise<Uint8Array> {
  const image = new ImageRun({ type: 'png', data: Buffer.from(LOGO), transformation: { width: 40, height: 40 } });
  const number = new TextRun({ children: ['Trang ', PageNumber.CURRENT] });
  const file = new Document({
    numbering: { config: [{ reference: 'own', levels: [{ level: 0, format: 'upperRoman', text: '%1)' }] }] },
    styles: {
      paragraphStyles: [
        {
          id: 'QH',
          name: 'Quốc hiệu',
          run: { bold: true, size: 26, font: 'Times New Roman' },
          paragraph: { alignment: AlignmentType.CENTER },
        },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph({ children: [image, new TextRun('Sở Tư pháp')] })] }),
        },
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] }),
        },
        children: [new Paragraph({ text: 'Một', numbering: { reference: 'own', level: 0 } })],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="11pt" fo:hyphenate="true"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-left="0.5cm" fo:margin-bottom="0.3cm"/></style:style>
<style:style style:name="Noi_20_dung" style:display-name="Nội dung" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0cm" fo:margin-top="0.212cm" fo:margin-bottom="0cm" fo:line-height="130%" fo:text-indent="1cm" fo:text-align="justify"/><style:text-properties fo:font-family="'Times New Roman'" fo:font-size="14pt" fo:color="#000000"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"/></office:styles>
<office:automatic-styles><style:page-layout style:name="P1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.2cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P1"><style:header><text:p text:style-name="Header">Thanh tra huyện Ea Súp – <text:span>Điện thoại: 0262 3688 000</text:span></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Noi_20_dung">[NỘI DUNG]</text:p><text:p text:style-name="Standard">Lưu hành theo Quy chế văn thư</text:p></office:text></office:body></office:document>`;

/** Made by LibreOffice in `folder`: its own style names, defaults and settings, a place for our text in the body. */
export async function byLibreOffice(folder: string): Promise<Uint8Array> {
  const source = join(folder, 'mau.fodt');
  await writeFile(source, FLAT);
  const profile = `-env:UserInstallation=file://${join(folder, 'letterhead-profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, source]);
  return new Uint8Array(await readFile(join(folder, 'mau.docx')));
}
