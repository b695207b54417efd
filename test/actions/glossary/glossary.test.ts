import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeTerms } from '../../../electron/actions/glossary/change-terms.ts';
import { exportTerms } from '../../../electron/actions/glossary/export-terms.ts';
import { findTerms } from '../../../electron/actions/glossary/find-terms.ts';
import { importTerms } from '../../../electron/actions/glossary/import-terms.ts';
import { listTerms } from '../../../electron/actions/glossary/list-terms.ts';
import { removeTerm } from '../../../electron/actions/glossary/remove-term.ts';
import { writeTerm } from '../../../electron/actions/glossary/write-term.ts';
import type { OfficeTerm } from '../../../electron/domain/glossary.ts';
import { loadGlossary } from '../../../electron/law/load-law.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const SHIPPED = loadGlossary('electron/law');
const term = (vi: string, en: string, note = ''): OfficeTerm => ({ vi, en, note });
const store = () => openFolder(newDataFolder()).glossary;

function done<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('a term of the office', () => {
  test('is written trimmed; every step can be undone', () => {
    const glossary = store();
    const first = done(writeTerm(glossary, null, term(' Ban  Tiếp công dân ', ' Citizen Reception Board ')));
    const second = done(writeTerm(glossary, 'ban tiếp công dân', term('Ban Tiếp dân', 'Reception Board', 'mới')));
    expect(glossary.list()).toEqual([term('Ban Tiếp dân', 'Reception Board', 'mới')]);
    const third = done(removeTerm(glossary, 'Ban Tiếp dân'));
    expect(glossary.list()).toEqual([]);
    done(changeTerms(glossary, third));
    done(changeTerms(glossary, second));
    expect(glossary.list()).toEqual([term('Ban Tiếp công dân', 'Citizen Reception Board')]);
    done(changeTerms(glossary, first));
    expect(glossary.list()).toEqual([]);
  });

  test('without one of its parts, or there already, or no longer there, is refused', () => {
    const glossary = store();
    done(writeTerm(glossary, null, term('Ban', 'Board')));
    const codes = [
      writeTerm(glossary, null, term(' ', '')),
      writeTerm(glossary, null, term('BAN', 'Committee')),
      writeTerm(glossary, 'Phòng', term('Phòng', 'Division')),
      removeTerm(glossary, 'Phòng'),
    ].map((answer) => (answer.ok ? [] : answer.problems.map(({ code }) => code)));
    expect(codes).toEqual([
      ['term-without-vietnamese', 'term-without-english'],
      ['term-exists'],
      ['term-not-found'],
      ['term-not-found'],
    ]);
    expect(glossary.list()).toEqual([term('Ban', 'Board')]);
  });

  test('stands in the list in place of the shipped one until it is taken out', () => {
    const glossary = store();
    const inList = (origin: 'all' | 'own' | 'shipped') =>
      done(listTerms(glossary, SHIPPED, { words: 'so noi vu', origin })).entries.map(({ en }) => en[0]);
    expect([inList('all'), inList('own'), inList('shipped')]).toEqual([
      ['Department of Home Affairs'],
      [],
      ['Department of Home Affairs'],
    ]);
    done(writeTerm(glossary, null, term('SỞ NỘI VỤ', 'Home Affairs Department')));
    expect([inList('all'), inList('own'), inList('shipped')]).toEqual([
      ['Home Affairs Department'],
      ['Home Affairs Department'],
      [],
    ]);
    done(removeTerm(glossary, 'sở nội vụ'));
    expect(inList('all')).toEqual(['Department of Home Affairs']);
  });

  test('is offered beside a text that names it', () => {
    const glossary = store();
    done(writeTerm(glossary, null, term('thủ tục hành chính', 'administrative formality')));
    expect(done(findTerms(glossary, SHIPPED, 'Về thủ tục hành chính và ký số'))).toEqual([
      { vi: 'thủ tục hành chính', en: ['administrative formality'], isUnsure: false },
      { vi: 'ký số', en: ['to sign digitally'], isUnsure: true },
    ]);
  });
});

describe('files of terms', () => {
  test('are taken in whole, and can be taken back', async () => {
    const glossary = store();
    done(writeTerm(glossary, null, term('Ban', 'Board', 'cũ')));
    const path = join(newDataFolder(), 'terms.tsv');
    writeFileSync(path, 'vi\ten\nBan\tCommittee\nTổ công tác\tTask Force\nSở Nội vụ\tDepartment of Home Affairs\n');
    const imported = done(await importTerms(glossary, SHIPPED, path));
    expect(imported).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(glossary.list()).toEqual([term('Ban', 'Committee'), term('Tổ công tác', 'Task Force')]);
    done(changeTerms(glossary, imported.undo));
    expect(glossary.list()).toEqual([term('Ban', 'Board', 'cũ')]);
  });

  test('with one faulty line change nothing', async () => {
    const glossary = store();
    const path = join(newDataFolder(), 'terms.csv');
    writeFileSync(path, 'vi,en\nTổ công tác,Task Force\nBan,\n');
    expect(await importTerms(glossary, SHIPPED, path)).toMatchObject({ ok: false, problems: [{ where: '3' }] });
    expect(glossary.list()).toEqual([]);
    expect(await importTerms(glossary, SHIPPED, join(path, 'none'))).toMatchObject({
      problems: [{ code: 'file-not-readable' }],
    });
  });

  test('of the whole glossary, read back, make nothing the office’s own', async () => {
    const glossary = store();
    done(writeTerm(glossary, null, term('Ban', 'Board', 'ghi chú')));
    const path = join(newDataFolder(), 'all.csv');
    done(await exportTerms(glossary, SHIPPED, 'all', { path, kind: 'csv' }));
    const again = done(await importTerms(glossary, SHIPPED, path));
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: SHIPPED.length + 1 });
  });
});
