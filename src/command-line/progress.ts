import { progress } from '@clack/prompts';

/** Shows the progress of a long task. */
export interface Progress {
  (done: number, total: number): void;
  /** Ends the display with a message. */
  end(words: string): void;
}

/** Shows a progress bar in a terminal; elsewhere only the final message, so that logs stay readable. */
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
