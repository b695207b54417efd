import type { TemplateStore } from '../actions/ports.ts';
import {
  type OfficeTemplate,
  TEMPLATE_FOLDERS,
  type TemplateFolder,
  type TemplateTexts,
  type TemplateVersionLine,
  type TemplateVersionState,
  type VersionAt,
} from '../domain/office-template.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

type TemplateRow = { readonly row_id: number; readonly id: string; readonly folder: string; readonly name: string };
type VersionRow = {
  readonly version: number;
  readonly state: TemplateVersionState;
  readonly rehearsed: number;
  readonly changed_at: string;
};

const LINE = 'version, state, rehearsed, changed_at';
const AT = 'template_row_id = (SELECT row_id FROM office_template WHERE id = @id) AND version = @version';

/**
 * Templates of the office over an open, migrated database.
 *
 * @param now ISO date-time in UTC, kept as the time of the last change.
 */
export function templateStore(connection: Connection, now: () => string): TemplateStore {
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  return { ...reading(connection, call), ...writing(connection, call, now) };
}

type Call = <T>(work: () => T) => T;

function reading(connection: Connection, call: Call): Pick<TemplateStore, 'list' | 'readVersion'> {
  const templates = connection.prepare<[], TemplateRow & { readonly set_aside: number }>(
    'SELECT row_id, id, folder, name, set_aside FROM office_template ORDER BY row_id',
  );
  const versions = connection.prepare<[number], VersionRow>(
    `SELECT ${LINE} FROM office_template_version WHERE template_row_id = ? ORDER BY version`,
  );
  const version = connection.prepare<[VersionAt], VersionRow & TemplateTexts>(
    `SELECT ${LINE}, vi, en FROM office_template_version WHERE ${AT}`,
  );
  return {
    list: () =>
      call(
        connection.transaction((): readonly OfficeTemplate[] =>
          templates.all().flatMap(({ row_id, id, folder: storedFolder, name, set_aside }) => {
            // A folder this program does not know was made by a newer one; its templates wait there.
            const folder = folderOf(storedFolder);
            if (folder === null) return [];
            return [{ id, folder, name, isSetAside: set_aside === 1, versions: versions.all(row_id).map(lineOf) }];
          }),
        ),
      ),
    readVersion: (at) =>
      call(() => {
        const row = version.get(at);
        return row === undefined ? null : { ...lineOf(row), texts: { vi: row.vi, en: row.en } };
      }),
  };
}

function writing(connection: Connection, call: Call, now: () => string): Omit<TemplateStore, 'list' | 'readVersion'> {
  const addTemplate = connection.prepare<[{ id: string; folder: string; name: string }]>(
    'INSERT INTO office_template (id, folder, name) VALUES (@id, @folder, @name) ON CONFLICT (id) DO NOTHING',
  );
  const addVersion = connection.prepare<[{ id: string; changedAt: string } & TemplateTexts], number>(
    `INSERT INTO office_template_version (template_row_id, folder, version, state, vi, en, changed_at)
     SELECT row_id, folder, (SELECT coalesce(max(version), 0) + 1 FROM office_template_version WHERE template_row_id = office_template.row_id),
       'draft', @vi, @en, @changedAt
     FROM office_template WHERE id = @id RETURNING version`,
  );
  const writeTexts = connection.prepare<[VersionAt & { changedAt: string } & TemplateTexts]>(
    `UPDATE office_template_version SET vi = @vi, en = @en, changed_at = @changedAt, state = 'draft', rehearsed = 0
     WHERE ${AT} AND state IN ('draft', 'tested')`,
  );
  const noteRehearsed = connection.prepare<[VersionAt & TemplateTexts]>(
    `UPDATE office_template_version SET rehearsed = 1 WHERE ${AT} AND vi = @vi AND en = @en`,
  );
  const setState = connection.prepare<[VersionAt & { state: string }]>(
    `UPDATE office_template_version SET state = @state WHERE ${AT}`,
  );
  const rename = connection.prepare<[string, string]>('UPDATE office_template SET name = ? WHERE id = ?');
  const setAside = connection.prepare<[number, string]>('UPDATE office_template SET set_aside = ? WHERE id = ?');
  const version = (id: string, texts: TemplateTexts) =>
    // RETURNING answers a row, of which the number is the only column.
    addVersion.pluck().get({ id, ...stored(texts), changedAt: now() }) ?? null;
  return {
    insert: ({ id, folder, name }, texts) =>
      call(() =>
        connection
          .transaction(() => {
            if (addTemplate.run({ id, folder, name: nfc(name) }).changes === 0) return false;
            return version(id, texts) !== null;
          })
          .immediate(),
      ),
    addVersion: (id, texts) => call(() => version(id, texts)),
    writeTexts: (at, texts) => call(() => writeTexts.run({ ...at, ...stored(texts), changedAt: now() }).changes === 1),
    noteRehearsed: (at, texts) => call(() => noteRehearsed.run({ ...at, ...stored(texts) }).changes === 1),
    changeStates: (changes) =>
      call(() =>
        connection
          .transaction(() => {
            for (const each of changes) setState.run(each);
          })
          .immediate(),
      ),
    rename: (id, name) => call(() => rename.run(nfc(name), id).changes === 1),
    setAside: (id, isSetAside) => call(() => setAside.run(isSetAside ? 1 : 0, id).changes === 1),
  };
}

function stored({ vi, en }: TemplateTexts): TemplateTexts {
  return { vi: nfc(vi), en: nfc(en) };
}

function lineOf(row: VersionRow): TemplateVersionLine {
  return { version: row.version, state: row.state, isRehearsed: row.rehearsed === 1, changedAt: row.changed_at };
}

function folderOf(stored: string): TemplateFolder | null {
  return TEMPLATE_FOLDERS.find((each) => each === stored) ?? null;
}
