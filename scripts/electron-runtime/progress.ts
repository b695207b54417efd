import { bilingual, type Values } from '../words.mjs';

/** Shows how far a long preparation has come: one line that rewrites itself, or a plain line a step without a terminal. */
export type Progress = {
  readonly step: (key: string, values?: Values) => void;
  /** How much of the step is done, 0 to 1. */
  readonly fraction: (done: number) => void;
  readonly end: () => void;
};

/** A progress line on `stream` (stderr by default, so that output stays clean). */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  let text = '';
  let shown = '';
  const draw = (line: string): void => {
    if (line === shown) return;
    shown = line;
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step: (key, values) => {
      text = bilingual(key, values).join(' · ');
      if (stream.isTTY) draw(text);
      else stream.write(`${text}\n`);
    },
    fraction: (done) => {
      const percent = Math.min(99, Math.floor(done * 100));
      if (stream.isTTY) draw(`${percent} % ${text}`);
    },
    end: () => {
      if (stream.isTTY && shown !== '') stream.write('\r\u001b[2K');
      shown = '';
    },
  };
}
