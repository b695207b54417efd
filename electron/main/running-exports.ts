export type RunningExports = {
  /** The signal of a job that starts now; null when a job of that id already runs. */
  readonly start: (jobId: string) => AbortSignal | null;
  readonly end: (jobId: string) => void;
  /** Cancelling a job that is over does nothing: it was faster than the person. */
  readonly cancel: (jobId: string) => void;
  readonly cancelAll: () => void;
};

/** The exports under way, by the id the window gave them. */
export function runningExports(): RunningExports {
  const controllers = new Map<string, AbortController>();
  return {
    start: (jobId) => {
      if (controllers.has(jobId)) return null;
      const controller = new AbortController();
      controllers.set(jobId, controller);
      return controller.signal;
    },
    end: (jobId) => {
      controllers.delete(jobId);
    },
    cancel: (jobId) => controllers.get(jobId)?.abort(),
    cancelAll: () => {
      for (const each of controllers.values()) each.abort();
    },
  };
}
