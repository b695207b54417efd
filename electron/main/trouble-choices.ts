/** What a person can do about storage that does not open. */
export type TroubleChoice = 'retry' | 'start-afresh' | 'quit';

/** The choices that make sense for a problem, the harmless one first. */
export function choicesFor(code: string): readonly TroubleChoice[] {
  switch (code) {
    case 'data-damaged':
      return ['quit', 'start-afresh'];
    case 'data-folder-in-use':
    case 'data-folder-not-writable':
      return ['retry', 'quit'];
    default:
      return ['quit'];
  }
}
