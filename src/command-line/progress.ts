import { progress } from '@clack/prompts';

/** Shows how far a long task has come. */
export interface Progress {
  (done: number, total: number): void;
  /** Ends the display with what was achieved. */
  end(words: string): void;
}

/** A bar in a terminal; elsewhere only the last words, so that logs stay readable. */
export function showProgress(task: string): Progress {
  if (!process.stdout.isTTY) return Object.assign(() => undefined, { end: (words: string) => console.log(words) });
  const bar = progress({ max: 100 });
  bar.start(task);
  let shown = 0;
  const advance = (done: number, total: number): void => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    if (percent > shown) bar.advance(percent - shown, `${task}: ${done} of ${total}`);
    shown = Math.max(shown, percent);
  };
  return Object.assign(advance, { end: (words: string) => bar.stop(words) });
}
