/** One step of the schema. Once released it never changes: a correction is a new step. */
export type Migration = {
  /** Its number, which becomes `PRAGMA user_version`. */
  readonly version: number;
  readonly sql: string;
};
