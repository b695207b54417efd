import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decideSuggestions } from '../../../electron/actions/returned/decide-suggestions.ts';
import { openReturnedFile } from '../../../electron/actions/returned/open-returned-file.ts';
import { readReview } from '../../../electron/actions/returned/read-review.ts';
import type { Answer } from '../../../electron/domain/problem.ts';
import { WordFile } from '../../documents/returned/word-file.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import {
  codesOf,
  edit,
  exportAgain,
  exported,
  history,
  must,
  open,
  preview,
  retypeStarting,
  textsOf,
  workerUrl,
} from './exported-sample.ts';

const TITLE = 'Việc xử lý đơn thư chưa bảo đảm quy định';

describe('an edited Word file', () => {
  test('changes nothing until it is accepted; then preview and next export say it, and it can be taken back', async () => {
    const opened = await exported();
    const { storage, file } = opened;
    edit(
      file,
      retypeStarting('Sau đây là kết quả', () => 'Kết quả kiểm tra cụ thể như sau:'),
    );
    const { id } = must(await open(opened, file));
    expect(textsOf(opened)).toContain('Sau đây là kết quả kiểm tra:');
    const [suggestion] = must(readReview(storage, id)).suggestions;
    expect(suggestion).toMatchObject({ kind: 'text', decision: null, isAcceptable: true });
    expect(history(opened).returned).toMatchObject([{ id, fileName: 'a.docx', left: 1 }]);

    const decided = (decision: 'accepted' | 'open' | 'refused') =>
      must(decideSuggestions(storage, { returnedId: id, decisions: [{ suggestionId: 's1', decision }] }));
    expect(decided('accepted').suggestions[0]?.decision).toBe('accepted');
    expect(textsOf(opened)).toContain('Kết quả kiểm tra cụ thể như sau:');
    expect(history(opened)).toMatchObject({ returned: [{ left: 0 }], wording: [{ fits: true }] });
    await exportAgain(opened);
    expect(new WordFile(new Uint8Array(readFileSync(file))).paragraphs().map((each) => each.text)).toContain(
      'Kết quả kiểm tra cụ thể như sau:',
    );
    expect(history(opened).drafts).toHaveLength(2);
    decided('open');
    expect(textsOf(opened)).toContain('Sau đây là kết quả kiểm tra:');
    expect(history(opened).wording).toEqual([]);
    decided('refused');
    expect(textsOf(opened)).toContain('Sau đây là kết quả kiểm tra:');
  });

  test('can change the inspection itself where the paragraph is one of its texts, and back', async () => {
    const opened = await exported();
    const { storage, key, file } = opened;
    edit(
      file,
      retypeStarting(TITLE, (text) => text.replace('chưa bảo đảm', 'không bảo đảm')),
    );
    const { id } = must(await open(opened, file));
    const review = must(readReview(storage, id));
    expect(review.suggestions[0]?.fact).toMatch(/^findings\[\d+\]\.title$/);
    const decide = (decision: 'in-case' | 'open') =>
      must(decideSuggestions(storage, { returnedId: id, decisions: [{ suggestionId: 's1', decision }] }));
    const titles = () => storage.findings.list(key.inspectionId).map((each) => each.title.vi);
    decide('in-case');
    expect(titles()).toContain('Việc xử lý đơn thư không bảo đảm quy định');
    expect(history(opened).wording).toEqual([]);
    decide('open');
    expect(titles()).toContain(TITLE);
  });

  test('wording whose text changed in the inspection since is said, neither lost nor applied', async () => {
    const opened = await exported();
    const { storage, key, file } = opened;
    edit(
      file,
      retypeStarting(TITLE, (text) => text.replace('chưa bảo đảm', 'không bảo đảm')),
    );
    const { id } = must(await open(opened, file));
    must(decideSuggestions(storage, { returnedId: id, decisions: [{ suggestionId: 's1', decision: 'accepted' }] }));
    const line = storage.findings.list(key.inspectionId).find((each) => each.title.vi === TITLE);
    const finding = storage.findings.read(key.inspectionId, line?.id ?? '');
    if (finding === null) throw new Error('no finding');
    storage.findings.write(key.inspectionId, {
      ...finding,
      title: { ...finding.title, vi: 'Việc xử lý đơn thư còn chậm' },
    });
    expect(textsOf(opened).join('\n')).not.toContain('không bảo đảm quy định');
    expect(preview(opened).notices.map((each) => each.code)).toContain('wording-no-longer-fits');
    expect(history(opened).wording).toMatchObject([{ fits: false }]);
    storage.findings.write(key.inspectionId, finding);
    expect(textsOf(opened).join('\n')).toContain('không bảo đảm quy định');
  });

  test('is known by its property alone, and by its words where a program dropped all ids', async () => {
    const opened = await exported();
    const bare = (word: WordFile) => {
      for (const { element } of word.paragraphs())
        element.children.splice(
          0,
          element.children.length,
          ...element.children.filter((each) => typeof each === 'string' || !each.name.startsWith('w:bookmark')),
        );
    };
    edit(opened.file, (word) => {
      retypeStarting('Sau đây là kết quả', () => 'Kết quả như sau:')(word);
      bare(word);
    });
    const byProperty = must(readReview(opened.storage, must(await open(opened, opened.file)).id));
    expect(byProperty).toMatchObject({ carriesIds: true, suggestions: [{ kind: 'text', after: 'Kết quả như sau:' }] });
    edit(opened.file, (word) => word.put('docProps/custom.xml', '<Properties/>'));
    const byWords = must(readReview(opened.storage, must(await open(opened, opened.file)).id));
    expect(byWords).toMatchObject({ carriesIds: false, suggestions: [{ kind: 'text', after: 'Kết quả như sau:' }] });
  });

  test('of an older draft is read, and said to be older', async () => {
    const opened = await exported();
    const { storage, key, file } = opened;
    const old = path.join(path.dirname(file), 'old.docx');
    writeFileSync(old, readFileSync(file));
    const [line] = storage.findings.list(key.inspectionId);
    const finding = storage.findings.read(key.inspectionId, line?.id ?? '');
    if (finding === null) throw new Error('no finding');
    storage.findings.write(key.inspectionId, { ...finding, title: { vi: 'Kết quả khác' } });
    await exportAgain(opened);
    expect(must(readReview(storage, must(await open(opened, file)).id)).isOfLatestDraft).toBe(true);
    expect(must(readReview(storage, must(await open(opened, old)).id)).isOfLatestDraft).toBe(false);
  });
});

describe('a file that cannot be read back gets a plain answer', () => {
  test('whatever it is', async () => {
    const opened = await exported();
    const folder = path.dirname(opened.file);
    const put = (name: string, bytes: Uint8Array) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = new Uint8Array(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]));
    const answers: readonly (readonly [string, Promise<Answer<unknown>>])[] = [
      ['check-old-doc', open(opened, put('a.doc', ole))],
      ['check-file-encrypted', open(opened, put('b.docx', locked))],
      ['returned-not-word', open(opened, put('c.pdf', Buffer.from('%PDF-1.7\n')))],
      ['check-file-empty', open(opened, put('d.docx', new Uint8Array()))],
      ['check-file-broken', open(opened, put('e.docx', Buffer.from('PK\u0003\u0004 no zip at all')))],
      ['check-not-a-document', open(opened, put('f.docx', zipSync({ 'a.txt': new Uint8Array([1]) })))],
      ['check-file-gone', open(opened, path.join(folder, 'none.docx'))],
      ['check-not-a-file', open(opened, folder)],
    ];
    for (const [code, answer] of answers) expect(codesOf(await answer)).toEqual([code]);
  });

  test('of another inspection, another document, or never handed out from here', async () => {
    const opened = await exported();
    const { storage, key, file } = opened;
    const other = { ...opened, key: { ...key, inspectionId: 'other' } };
    expect(codesOf(await open(other, file))).toEqual(['returned-other-inspection']);
    const english = { storage, key: { ...key, language: 'en' as const }, file };
    expect(
      codesOf(await openReturnedFile(storage, { path: file, chosen: english.key }, { workerUrl, newId: () => 'x' })),
    ).toEqual(['returned-other-document']);
    const elsewhere = { ...opened, storage: openFolder(newDataFolder()) };
    expect(codesOf(await open(elsewhere, file))).toEqual(['returned-draft-unknown']);
    const stranger = path.join(path.dirname(file), 'stranger.docx');
    writeFileSync(stranger, readFileSync(file));
    edit(stranger, (word) => {
      word.put('docProps/custom.xml', '<Properties/>');
      word.body.children.splice(0, word.body.children.length - 1, {
        name: 'w:p',
        raw: 'w:p',
        attributes: {},
        children: [],
      });
    });
    expect(codesOf(await open(opened, stranger))).toEqual(['returned-not-ours']);
    expect(codesOf(await open(elsewhere, stranger))).toEqual(['returned-no-draft']);
  });
});
