import { describe, expect, it } from 'vitest';
import { descendants, elements, find } from '../../../electron/documents/check/word/tree.ts';
import type { XmlElement } from '../../../electron/documents/check/word/xml.ts';
import { compareReturned } from '../../../electron/documents/returned/compare-returned.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { element, placeIn, retype, run, textElement, WordFile } from './word-file.ts';

const DRAFT = SAMPLE_DRAFTS.find((each) => each.name === 'dak-mil-2024.check-report.vi');

async function comparedAfter(change: (file: WordFile) => void) {
  if (DRAFT === undefined) throw new Error('no report');
  const { document } = DRAFT;
  const original = await writeWord(document);
  const file = new WordFile(original);
  change(file);
  return compareReturned({ document, original, edited: file.saved() });
}

function paragraph(file: WordFile, start: string) {
  const found = file.paragraphs().find((each) => each.text.startsWith(start));
  if (found === undefined) throw new Error(`no «${start}»`);
  return found;
}

function properties(of: XmlElement): XmlElement {
  const found = find(of, 'w:pPr');
  if (found === undefined) throw new Error('no properties');
  return found;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('what a person wrote beside the text', () => {
  it('is told with its place and its author: comments', async () => {
    const { suggestions } = await comparedAfter((file) => {
      paragraph(file, 'Sau đây là').element.children.push(
        element('w:r', {}, [element('w:commentReference', { 'w:id': '7' })]),
      );
      file.put(
        'word/comments.xml',
        `<w:comments ${NAMESPACE}><w:comment w:id="7" w:author="Chánh Thanh tra" w:date="2026-11-20T08:00:00Z"><w:p><w:r><w:t>Viết rõ hơn</w:t></w:r></w:p></w:comment></w:comments>`,
      );
    });
    expect(suggestions).toMatchObject([
      {
        kind: 'comment',
        before: 'Sau đây là kết quả kiểm tra:',
        after: 'Viết rõ hơn',
        isAcceptable: false,
        by: { author: 'Chánh Thanh tra' },
      },
    ]);
    expect(suggestions[0]?.lineId).toMatch(/^opening/);
  });

  it('is told where it stands outside of the body: notes at the foot', async () => {
    const note = `<w:footnotes ${NAMESPACE}><w:footnote w:id="1"><w:p><w:r><w:t>Theo báo cáo của huyện</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const { suggestions } = await comparedAfter((file) => file.put('word/footnotes.xml', note));
    expect(suggestions).toMatchObject([{ kind: 'elsewhere', after: 'Theo báo cáo của huyện', isAcceptable: false }]);
  });
});

describe('what is no other word', () => {
  it('is told as signs where Word turned quotation marks and spaces', async () => {
    const { suggestions } = await comparedAfter((file) => {
      const { element: at, text } = paragraph(file, 'Thực hiện Quyết định');
      retype(at, `${text.replace(' số ', '\u00a0số  ')} `);
    });
    expect(suggestions).toMatchObject([{ kind: 'typography' }]);
  });

  it('is told as layout: alignment, size, an empty line, margins, numbering taken off', async () => {
    const { suggestions, layout } = await comparedAfter((file) => {
      const first = paragraph(file, 'Sau đây là');
      properties(first.element).children.push(element('w:jc', { 'w:val': 'center' }));
      first.parent.children.splice(placeIn(first.parent, first.element), 0, element('w:p'));
      const second = paragraph(file, 'Đối tượng kiểm tra').element;
      elements(second, 'w:r')[0]?.children.unshift(element('w:rPr', {}, [element('w:sz', { 'w:val': '32' })]));
      const heading = properties(paragraph(file, 'Khái quát chung').element);
      const numbering = heading.children.findIndex((each) => typeof each !== 'string' && each.name === 'w:numPr');
      heading.children.splice(numbering, 1, element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })]));
      for (const { attributes } of descendants(file.body, 'w:pgMar')) attributes['w:left'] = '1134';
    });
    expect(suggestions).toEqual([]);
    const told = Object.fromEntries(layout.map((each) => [each.property, [each.from, each.to]]));
    expect(told).toMatchObject({
      align: ['justify', 'centre'],
      size: ['14', '16'],
      'empty-lines': expect.any(Array),
      margins: ['20 / 20 / 30 / 15', '20 / 20 / 20 / 15'],
      numbering: ['1.', ''],
    });
  });
});

describe('changes tracked in Word', () => {
  it('count as accepted and name their author, a deleted paragraph end as a join', async () => {
    const by = { 'w:id': '90', 'w:author': 'Phó Chánh Thanh tra', 'w:date': '2026-11-20T08:00:00Z' };
    const { suggestions } = await comparedAfter((file) => {
      const { element: at } = paragraph(file, 'Sau đây là');
      retype(at, 'Sau đây là ');
      at.children.push(
        element('w:del', by, [element('w:r', {}, [textElement('w:delText', 'kết quả kiểm tra:')])]),
        element('w:ins', { ...by, 'w:id': '91' }, [run('kết luận:')]),
      );
      const joined = paragraph(file, 'Trách nhiệm của người đứng đầu').element;
      properties(joined).children.push(element('w:rPr', {}, [element('w:del', { ...by, 'w:id': '92' })]));
    });
    expect(suggestions.map((each) => [each.kind, each.by?.author])).toEqual([
      ['text', 'Phó Chánh Thanh tra'],
      ['merged', 'Phó Chánh Thanh tra'],
    ]);
    expect(suggestions[0]?.after).toBe('Sau đây là kết luận:');
  });
});
