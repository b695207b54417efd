/** Told by long work: `done` of `total` steps of the named stage. Cancelling is the caller's: it ends the worker. */
export type Progress = {
  readonly stage: 'reading' | 'composing' | 'writing' | 'saving';
  readonly done: number;
  readonly total: number;
};

export type OnProgress = (progress: Progress) => void;
