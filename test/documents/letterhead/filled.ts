import { strFromU8, unzipSync } from 'fflate';
import type { FilledLetterhead } from '../../../electron/documents/letterhead/fill-letterhead.ts';
import { writeWithLetterhead } from '../../../electron/documents/letterhead/write-with-letterhead.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';

export function filled(document: OfficialDocument, bytes: Uint8Array, name = 'mau.docx'): Promise<FilledLetterhead> {
  return writeWithLetterhead(document, { name, bytes });
}

export function codesOf({ problems }: FilledLetterhead): readonly string[] {
  return problems.map((each) => each.code);
}

/** Parts of a .docx as text. */
export function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  return Object.fromEntries(parts);
}

/** The headers or footers each section names, «default», «first», «even», as text. */
export function marginsOf(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const texts = textsOf(bytes);
  const relations = new Map(
    [...(texts['word/_rels/document.xml.rels'] ?? '').matchAll(/<Relationship ([^>]*)\/>/g)].map(([, inner = '']) => [
      /Id="([^"]*)"/.exec(inner)?.[1] ?? '',
      (/Target="([^"]*)"/.exec(inner)?.[1] ?? '').replace(/^\/word\//, ''),
    ]),
  );
  return [...(texts['word/document.xml'] ?? '').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) =>
    Object.fromEntries(
      [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"\/>/g)].map(
        ([, where, when, id]) => [`${where}-${when}`, texts[`word/${relations.get(id ?? '')}`] ?? ''],
      ),
    ),
  );
}
