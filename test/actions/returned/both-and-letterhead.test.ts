import { describe, expect, test } from 'vitest';
import { decideSuggestions } from '../../../electron/actions/returned/decide-suggestions.ts';
import { readReview } from '../../../electron/actions/returned/read-review.ts';
import { letterhead, USUAL } from '../../documents/letterhead/letterheads.ts';
import { edit, exportAgain, exported, history, must, open, retypeStarting, textsOf } from './exported-sample.ts';

const OFFICE = { name: 'mau.docx', bytes: letterhead(USUAL) };
const VIETNAMESE = 'Sau đây là kết quả';
const TITLE = 'Việc xử lý đơn thư chưa bảo đảm quy định';

describe('a draft in both languages side by side', () => {
  test('comes back: each column keeps its own wording, and the next export says both', async () => {
    const opened = await exported('both');
    const english = textsOf(opened).find((each) => each.startsWith('The results of the check')) ?? '';
    expect(english).not.toBe('');
    edit(opened.file, (file) => {
      retypeStarting(VIETNAMESE, () => 'Kết quả kiểm tra cụ thể như sau:')(file);
      retypeStarting(english, () => 'In detail:')(file);
    });
    const { id } = must(await open(opened, opened.file));
    const { suggestions, layout, carriesIds } = must(readReview(opened.storage, id));
    expect(carriesIds).toBe(true);
    expect(layout).toEqual([]);
    expect(suggestions.map((each) => each.after)).toEqual(['Kết quả kiểm tra cụ thể như sau:', 'In detail:']);
    const decisions = suggestions.map((each) => ({ suggestionId: each.id, decision: 'accepted' as const }));
    must(decideSuggestions(opened.storage, { returnedId: id, decisions }));
    expect(textsOf(opened)).toEqual(expect.arrayContaining(['Kết quả kiểm tra cụ thể như sau:', 'In detail:']));
    await exportAgain(opened);
    const again = must(await open(opened, opened.file));
    expect(must(readReview(opened.storage, again.id))).toMatchObject({ suggestions: [], layout: [] });
    expect(history(opened).wording.map((each) => each.fits)).toEqual([true, true]);
  });

  test('changes the text of its own language in the inspection', async () => {
    const opened = await exported('both');
    const { storage, key } = opened;
    edit(
      opened.file,
      retypeStarting(TITLE, (text) => text.replace('chưa bảo đảm', 'không bảo đảm')),
    );
    const { id } = must(await open(opened, opened.file));
    must(decideSuggestions(storage, { returnedId: id, decisions: [{ suggestionId: 's1', decision: 'in-case' }] }));
    const titles = storage.findings.list(key.inspectionId).map((each) => each.title.vi);
    expect(titles).toContain('Việc xử lý đơn thư không bảo đảm quy định');
  });
});

test('a draft written into the letterhead of the office comes back without noise, also when another is in use', async () => {
  const opened = await exported('vi', OFFICE);
  const { storage, file } = opened;
  edit(
    file,
    retypeStarting(VIETNAMESE, () => 'Kết quả kiểm tra cụ thể như sau:'),
  );
  storage.letterheads.use(null);
  storage.letterheads.setAside('of-the-office');
  const { id } = must(await open(opened, file));
  const { suggestions, layout, carriesIds } = must(readReview(storage, id));
  expect(carriesIds).toBe(true);
  expect(layout).toEqual([]);
  expect(suggestions.map((each) => each.after)).toEqual(['Kết quả kiểm tra cụ thể như sau:']);
});
