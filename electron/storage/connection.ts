import Database from 'better-sqlite3';

export type Connection = Database.Database;

export type ConnectionOptions = {
  readonly readOnly?: boolean;
  /** Path of another build of the SQLite addon, for a runtime that cannot load the packaged one. */
  readonly nativeBinding?: string;
  /** How long to wait for another connection's lock, in milliseconds. */
  readonly waitMilliseconds?: number;
};

/**
 * Settings of every connection. They are set again at each open because SQLite keeps none of them but the journal mode in the
 * file, and better-sqlite3 is built to fall back to `synchronous=NORMAL` for a database that is already in WAL mode.
 */
const SETTINGS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'temp_store = MEMORY',
  'cell_size_check = ON',
] as const;

/**
 * Opens one SQLite file with the settings of this project.
 *
 * @throws the SQLite error, with nothing left open.
 */
export function openConnection(file: string, options: ConnectionOptions = {}): Connection {
  const connection = plainConnection(file, options);
  try {
    for (const setting of SETTINGS) {
      if (!(options.readOnly === true && setting.startsWith('journal_mode'))) connection.pragma(setting);
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A connection without settings, for the lock file, which must not become a WAL database. */
export function plainConnection(file: string, options: ConnectionOptions = {}): Connection {
  return new Database(file, {
    readonly: options.readOnly ?? false,
    timeout: options.waitMilliseconds ?? 5000,
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
  });
}

/** The number a pragma answers, e.g. `user_version`. */
export function numberOfPragma(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }));
}
