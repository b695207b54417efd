import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { insertFindings, takeBackFindings } from '../../../electron/actions/library/insert-findings.ts';
import { exportEntries, importEntries } from '../../../electron/actions/library/library-file.ts';
import { listEntries } from '../../../electron/actions/library/list-entries.ts';
import { proposeEntry } from '../../../electron/actions/library/propose-entry.ts';
import { readEntry } from '../../../electron/actions/library/read-entry.ts';
import {
  changeEntries,
  duplicateEntry,
  setAsideEntry,
  writeEntry,
} from '../../../electron/actions/library/write-entry.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { loadNorms } from '../../../electron/law/load-law.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const DATA = loadNorms('electron/law');
const SHIPPED = DATA.library;

function done<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

function codesOf(answer: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string; readonly where: string }[];
}) {
  return (answer.problems ?? []).map(({ code, where }) => `${where} ${code}`);
}

function ids() {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}

function storageWith(over: Partial<InspectionCase> = {}): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(aCase({ period: { from: '2023-01-01', to: '2024-09-23' }, ...over }));
  return storage;
}

describe('the list', () => {
  const storage = () => openFolder(newDataFolder());
  const found = (words: string, over = {}) =>
    done(listEntries(storage().library, DATA, { words, group: null, origin: 'all', ...over })).lines.map(
      ({ id }) => id,
    );

  test('finds without diacritics in title, group, cause and norms, in both languages', () => {
    expect(found('')).toHaveLength(58);
    expect(found('xin loi')).toEqual(expect.arrayContaining(['F02', 'F03', 'F58']));
    expect(found('apology')).toContain('F02');
    expect(found('tiep cong dan')).toContain('F50');
    expect(found('qua tai, phoi hop')).toEqual(['F05']);
    expect(found('khoan 9 dieu 19 61/2018')).toEqual(expect.arrayContaining(['F02', 'F03', 'F04']));
    expect(found('118/2025').length).toBeLessThan(58);
    expect(found('xyzzy')).toEqual([]);
  });

  test('goes by group and origin, and marks what has to be verified', () => {
    expect(found('', { group: 'pakn' })).toEqual(['F27', 'F28']);
    expect(found('', { origin: 'own' })).toEqual([]);
    const { lines } = done(listEntries(storage().library, DATA, { words: '', group: null, origin: 'shipped' }));
    const marked = lines.filter(({ isUnverified }) => isUnverified).map(({ id }) => id);
    expect(marked).toEqual(expect.arrayContaining(['F02', 'F34', 'F38']));
    expect(marked).not.toContain('F01');
  });
});

describe('entries of the office', () => {
  test('a shipped one is copied with its bases written out, and never written itself', () => {
    const { library } = openFolder(newDataFolder());
    const shipped = SHIPPED[1];
    if (shipped === undefined) throw new Error('no entry');
    expect(codesOf(writeEntry(library, SHIPPED, { ...shipped, title: { vi: 'khác' } }))).toEqual([
      'id library-entry-shipped',
    ]);
    const { id, undo } = done(duplicateEntry(library, DATA, shipped.id, ids()));
    const [copy] = library.list();
    expect(copy).toMatchObject({ id, title: shipped.title, product: shipped.product });
    expect(copy?.regimes[1]?.bases[0]).toMatchObject({ cited: { number: '118/2025/NĐ-CP', unverified: true } });
    done(changeEntries(library, SHIPPED, undo));
    expect(library.list()).toEqual([]);
  });

  test('writing and setting aside can be undone; what contradicts itself is refused at once', () => {
    const { library } = openFolder(newDataFolder());
    const copy = done(duplicateEntry(library, DATA, 'F20', ids()));
    const [before] = library.list();
    if (before === undefined) throw new Error('no copy');
    const undo = done(writeEntry(library, SHIPPED, { ...before, title: { vi: 'Mới' } }));
    expect(library.list()[0]?.title).toEqual({ vi: 'Mới' });
    done(changeEntries(library, SHIPPED, undo));
    expect(library.list()).toEqual([before]);
    const back = done(setAsideEntry(library, copy.id));
    expect(library.list()).toEqual([]);
    expect(codesOf(setAsideEntry(library, copy.id))).toEqual([' library-entry-not-found']);
    done(changeEntries(library, SHIPPED, back));
    expect(library.list()).toEqual([before]);
    const wrong = { ...before, title: {}, regimes: [{ from: '2025-07-01', to: '2025-06-30', bases: [], local: [] }] };
    expect(codesOf(writeEntry(library, SHIPPED, wrong))).toEqual([
      'title.vi library-without-title',
      'regimes[0].to library-days-reversed',
    ]);
  });

  test('go out to a file and come in from it, with a way back', async () => {
    const path = join(newDataFolder(), 'library.json');
    const { library } = openFolder(newDataFolder());
    const newId = ids();
    for (const id of ['F01', 'F22', 'F43']) done(duplicateEntry(library, DATA, id, newId));
    done(await exportEntries(library, path));
    const other = openFolder(newDataFolder()).library;
    const first = done(await importEntries(other, DATA, path));
    expect(first).toMatchObject({ added: 3, changed: 0 });
    expect(other.list()).toEqual(library.list());
    expect(done(await importEntries(other, DATA, path))).toMatchObject({ added: 0, changed: 3 });
    done(changeEntries(other, SHIPPED, first.undo));
    expect(other.list()).toEqual([]);
  });

  test('a file with faults is refused as a whole, all of them told with their places', async () => {
    const path = join(newDataFolder(), 'library.json');
    const { library } = openFolder(newDataFolder());
    done(duplicateEntry(library, DATA, 'F01', ids()));
    done(await exportEntries(library, path));
    const [entry] = library.list();
    const file = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...file, entries: [{ ...entry, group: 'x', colour: 1 }, { id: 'b' }] }));
    const codes = codesOf(await importEntries(library, DATA, path));
    expect(codes).toEqual(
      expect.arrayContaining([
        'entries[0].group not-one-of',
        'entries[0].colour field-unknown',
        'entries[1].title field-missing',
      ]),
    );
    writeFileSync(path, JSON.stringify({ ...file, entries: [entry, entry, { ...entry, id: 'F01', title: {} }] }));
    expect(codesOf(await importEntries(library, DATA, path))).toEqual([
      'entries[1].id library-id-repeated',
      'entries[2].title.vi library-without-title',
      'entries[2].id library-entry-shipped',
    ]);
    writeFileSync(path, JSON.stringify({ ...file, version: 9 }));
    expect(codesOf(await importEntries(library, DATA, path))).toEqual(['version library-file-newer']);
    writeFileSync(path, '{"format": "ket-luan-case"}');
    expect(codesOf(await importEntries(library, DATA, path))).toEqual(['format not-a-library-file']);
    writeFileSync(path, '{');
    expect(codesOf(await importEntries(library, DATA, path))).toEqual([' json-broken']);
    expect(library.list()).toEqual([entry]);
  });
});

describe('insertion', () => {
  test('puts findings with the bases of the period, cause, recommendation, product and term, and no figures', () => {
    const storage = storageWith({ findings: [aFinding('there')] });
    const inserted = done(
      insertFindings(storage, DATA, { inspectionId: 'case-1', chosen: [{ id: 'F02' }, { id: 'F06' }] }, ids()),
    );
    const stored = storage.inspections.readCase('case-1');
    expect(stored?.findings.map(({ id }) => id)).toEqual(['there', ...inserted.findingIds]);
    const [, late, rate] = stored?.findings ?? [];
    expect(late).toMatchObject({
      kind: 'shortcoming',
      title: { vi: 'Hồ sơ quá hạn không có văn bản xin lỗi' },
      counts: [],
      libraryId: 'F02',
      causes: [{ kind: 'subjective' }],
    });
    expect(late?.legalBases).toMatchObject([
      { number: '61/2018/NĐ-CP', article: '19', clause: '9' },
      { number: '61/2018/NĐ-CP', article: '12', clause: '5' },
      { number: '01/2018/TT-VPCP', form: '04' },
    ]);
    expect(stored?.recommendations).toMatchObject([
      { findingIds: [late?.id], product: { vi: 'Phiếu xin lỗi theo danh sách; báo cáo' } },
      { findingIds: [rate?.id], term: { kind: 'within', amount: 30, unit: 'day', from: 'issue' } },
    ]);
    expect(stored?.recommendations[0]?.term).toBeUndefined();
  });

  test('only chosen bases; over both regimes each comes with its own, the doubtful one marked', () => {
    const storage = storageWith({ period: { from: '2025-01-01', to: '2025-08-31' } });
    const chosen = [{ id: 'F02' }, { id: 'F02', bases: [0] }];
    done(insertFindings(storage, DATA, { inspectionId: 'case-1', chosen }, ids()));
    const [all, one] = storage.inspections.readCase('case-1')?.findings ?? [];
    expect(all?.legalBases.map(({ number, unverified }) => [number, unverified])).toEqual([
      ['61/2018/NĐ-CP', undefined],
      ['61/2018/NĐ-CP', undefined],
      ['01/2018/TT-VPCP', undefined],
      ['118/2025/NĐ-CP', true],
    ]);
    expect(one?.legalBases).toHaveLength(1);
    const view = done(readEntry(storage, DATA, { id: 'F02', inspectionId: 'case-1' }));
    expect(view).toMatchObject({ spansRegimes: true, days: { from: '2025-01-01', to: '2025-08-31' } });
  });

  test('is taken back whole, but for a recommendation that answers another finding too', () => {
    const storage = storageWith();
    const newId = ids();
    const chosen = [{ id: 'F05' }, { id: 'F13' }];
    const inserted = done(insertFindings(storage, DATA, { inspectionId: 'case-1', chosen }, newId));
    const facts = storage.inspections.readFacts('case-1');
    if (facts === null) throw new Error('no facts');
    storage.findings.write('case-1', aFinding('own'));
    const [first, second] = facts.recommendations;
    if (first === undefined || second === undefined) throw new Error('no recommendations');
    const shared = { ...first, findingIds: [...first.findingIds, 'own'] };
    storage.inspections.writeFacts({ ...facts, recommendations: [shared, second] });
    done(takeBackFindings(storage, 'case-1', inserted));
    const left = storage.inspections.readCase('case-1');
    expect(left?.findings.map(({ id }) => id)).toEqual(['own']);
    expect(left?.recommendations).toEqual([shared]);
  });

  test('of what is not there puts nothing in', () => {
    const storage = storageWith();
    const chosen = [{ id: 'F05' }, { id: 'F99' }];
    expect(codesOf(insertFindings(storage, DATA, { inspectionId: 'case-1', chosen }, ids()))).toEqual([
      ' library-entry-not-found',
    ]);
    expect(codesOf(insertFindings(storage, DATA, { inspectionId: 'none', chosen }, ids()))).toEqual([
      ' inspection-not-found',
    ]);
    expect(storage.findings.list('case-1')).toEqual([]);
  });
});

test('a finding of a case goes back into the library without its figures, in the group it came from', () => {
  const storage = storageWith();
  const finding = aFinding('f', { title: { vi: 'Có 12 hồ sơ quá hạn' }, libraryId: 'F27' });
  const { entry, takenOut } = done(proposeEntry(storage, SHIPPED, { inspectionId: 'case-1', finding }, ids()));
  expect(entry).toMatchObject({ group: 'pakn', title: { vi: 'Có … hồ sơ quá hạn' } });
  expect(takenOut).toEqual(['12']);
  done(writeEntry(storage.library, SHIPPED, entry));
  expect(storage.library.list()).toEqual([entry]);
});
