import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { examineLetterhead } from '../../../electron/documents/letterhead/examine-letterhead.ts';
import { edited } from '../check/edited.ts';
import { conclusion } from '../samples/conclusion.ts';
import { codesOf, filled, textsOf } from './filled.ts';
import { LOGO_HEADER, letterhead, paragraph, picture, run, USUAL } from './letterheads.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The code of the refusal, or «taken». */
async function answer(bytes: Uint8Array, name = 'mau.docx'): Promise<string> {
  const examined = await examineLetterhead({ name, bytes });
  return examined.ok ? 'taken' : examined.problems.map((each) => each.code).join(' ');
}

describe('a file that is no letterhead', () => {
  it.each([
    ['mau.docm', 'letterhead-macros'],
    ['mau.dotm', 'letterhead-macros'],
    ['mau.dotx', 'letterhead-template-file'],
    ['mau.DOC', 'letterhead-old-word'],
    ['mau.odt', 'letterhead-open-document'],
    ['mau.pdf', 'letterhead-not-word'],
  ])('%s is answered plainly', async (name, code) => {
    expect(await answer(letterhead(), name)).toBe(code);
  });

  it('with another ending is known by what it is', async () => {
    const type = (kind: string) => letterhead({ mainType: `application/vnd.ms-word.${kind}.main+xml` });
    expect(await answer(type('document.macroEnabled'))).toBe('letterhead-macros');
    expect(
      await answer(
        letterhead({
          relations: `<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
        }),
      ),
    ).toBe('letterhead-macros');
    expect(
      await answer(
        letterhead({ mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
      ),
    ).toBe('letterhead-template-file');
    expect(await answer(strToU8('Kính gửi'))).toBe('letterhead-not-word');
    expect(await answer(new Uint8Array())).toBe('letterhead-not-word');
    expect(await answer(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toBe('letterhead-old-word');
    expect(await answer(zipSync({ 'a.txt': strToU8('a') }))).toBe('letterhead-not-word');
  });

  it('of ISO strict is told how to save it', async () => {
    const strict = edited(letterhead(), {
      'word/document.xml': (part) =>
        part.replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    });
    expect(await answer(strict)).toBe('letterhead-strict');
  });

  it('too large, a bomb, or full of entities is not read', async () => {
    expect(await answer(new Uint8Array(21 * 1024 * 1024))).toBe('letterhead-too-large');
    const bomb = letterhead({ more: { 'word/styles.xml': new Uint8Array(200 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(3 * 1024 * 1024);
    expect(await answer(bomb)).toBe('check-file-hostile');
    const entities = edited(letterhead(USUAL), {
      'word/header1.xml': (part) => part.replace('<w:hdr', '<!DOCTYPE a [<!ENTITY b "ha">]><w:hdr'),
    });
    expect(await answer(entities)).toBe('check-file-hostile');
  });

  it.each([0.2, 0.6, 0.95])('cut off at %s of its length is broken', async (share) => {
    const bytes = letterhead(USUAL);
    expect(await answer(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('check-file-broken');
  });

  it('with bytes changed anywhere gets an answer', async () => {
    const bytes = letterhead(USUAL);
    const place = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (changes) => {
        const hurt = Uint8Array.from(bytes);
        for (const [at, value] of changes) hurt[at] = value;
        expect(await answer(hurt)).toMatch(/^(?:taken|letterhead-[a-z-]+|check-[a-z-]+)$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('parts that are missing', () => {
  it.each([
    'word/styles.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/theme/theme1.xml',
    'word/media/logo.png',
    'word/header1.xml',
  ])('a letterhead without %s is filled all the same', async (name) => {
    const parts = unzipSync(letterhead(USUAL));
    delete parts[name];
    const made = await filled(conclusion, zipSync(parts));
    const texts = textsOf(made.bytes);
    const names = new Set(Object.keys(texts));
    for (const relations of Object.keys(texts).filter((each) => each.endsWith('.rels'))) {
      const folder = relations.replace(/_rels\/.*$/, '');
      for (const [, target = ''] of (texts[relations] ?? '').matchAll(/Target="([^"]*)"/g))
        expect(names, `${relations}: ${target}`).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
    }
  });
});

describe('what reaches out of the file', () => {
  const outside = (kind: string, target: string) =>
    `<Relationship Id="out" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>`;

  async function inHeader(inner: string, marginRelations = ''): Promise<Readonly<Record<string, string>>> {
    const made = await filled(
      conclusion,
      letterhead({ margins: { 'header-default': inner + LOGO_HEADER }, marginRelations }),
    );
    expect(codesOf(made)).toContain('letterhead-outside');
    expect(made.problems.find((each) => each.code === 'letterhead-outside')?.values.count).toBeGreaterThan(0);
    return textsOf(made.bytes);
  }

  function nothingOf(texts: Readonly<Record<string, string>>, words: RegExp): void {
    for (const [name, text] of Object.entries(texts)) expect(words.test(text), name).toBe(false);
  }

  it('a linked picture goes, the words beside it stay', async () => {
    const texts = await inHeader(
      paragraph(picture('r:link="out"', 9) + run('Sở Tư pháp')),
      outside('image', 'https://theo-doi.example/a.png'),
    );
    nothingOf(texts, /theo-doi|r:link|"out"/);
    expect(Object.values(texts).join('')).toContain('Sở Tư pháp');
  });

  it('a picture that is in the file and linked too loses the link', async () => {
    const texts = await inHeader(
      paragraph(picture('r:embed="rIdLogo" r:link="out"', 9)),
      outside('image', 'file:///\\\\may-chu\\a.png'),
    );
    nothingOf(texts, /may-chu|r:link/);
    expect(
      Object.values(texts)
        .join('')
        .match(/r:embed="rIdLogo"/g)?.length,
    ).toBeGreaterThan(2);
  });

  it('an attached template, and data to be merged', async () => {
    const settings = '<w:attachedTemplate r:id="out"/>';
    const bytes = letterhead({
      settings,
      more: {
        'word/_rels/settings.xml.rels': strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside('attachedTemplate', 'http://theo-doi.example/a.dotm')}</Relationships>`,
        ),
      },
    });
    const made = await filled(conclusion, bytes);
    expect(codesOf(made)).toContain('letterhead-outside');
    nothingOf(textsOf(made.bytes), /theo-doi|attachedTemplate/);
  });

  it.each(['INCLUDEPICTURE "http://theo-doi.example/a.png" \\\\d', 'DDEAUTO theo-doi "cmd"', 'LINK theo-doi.Sheet'])(
    'the field %s',
    async (instruction) => {
      const [first, rest] = [instruction.slice(0, 4), instruction.slice(4)];
      const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${first}</w:instrText></w:r><w:r><w:instrText>${rest}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
      nothingOf(await inHeader(paragraph(field)), /theo-doi/);
      nothingOf(
        await inHeader(`<w:p><w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}"/></w:p>`),
        /theo-doi/,
      );
    },
  );

  it('a link to click on stays, one to a file does not', async () => {
    const link = `<w:p><w:hyperlink r:id="out">${run('thanhtra@taydak.gov.vn')}</w:hyperlink></w:p>`;
    const made = await filled(
      conclusion,
      letterhead({
        margins: { 'footer-default': link },
        marginRelations: outside('hyperlink', 'mailto:thanhtra@taydak.gov.vn'),
      }),
    );
    expect(codesOf(made)).not.toContain('letterhead-outside');
    expect(Object.values(textsOf(made.bytes)).join('')).toContain('mailto:thanhtra@taydak.gov.vn');
    const texts = await inHeader(link, outside('hyperlink', 'file:///C:/a.exe'));
    nothingOf(texts, /a\.exe/);
    expect(Object.values(texts).join('')).toContain('thanhtra@taydak.gov.vn');
  });

  it('an embedded object goes with its bytes', async () => {
    const object = `<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" r:id="ole"/></w:object></w:r>${run('Sở Tư pháp')}</w:p>`;
    const made = await filled(
      conclusion,
      letterhead({
        margins: { 'header-default': object },
        marginRelations: `<Relationship Id="ole" Type="${OFFICE}/oleObject" Target="embeddings/a.bin"/>`,
        more: { 'word/embeddings/a.bin': strToU8('MZ') },
      }),
    );
    expect(codesOf(made)).toContain('letterhead-embedded');
    const texts = textsOf(made.bytes);
    expect(Object.keys(texts)).not.toContain('word/embeddings/a.bin');
    nothingOf(texts, /OLEObject/);
    expect(Object.values(texts).join('')).toContain('Sở Tư pháp');
  });

  it('parts with a way out of the folder in their name are not written', async () => {
    const made = await filled(
      conclusion,
      letterhead({
        margins: { 'header-default': LOGO_HEADER },
        marginRelations: `<Relationship Id="up" Type="${OFFICE}/image" Target="../../../../etc/passwd"/>`,
        more: { '../../evil.png': strToU8('x'), 'word/../../other.png': strToU8('x') },
      }),
    );
    expect(Object.keys(textsOf(made.bytes)).filter((each) => each.includes('..') || each.startsWith('/'))).toEqual([]);
    nothingOf(textsOf(made.bytes), /passwd/);
  });
});
