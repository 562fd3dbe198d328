/** Lets so many tasks run at once; the others wait their turn. */
export class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /**
   * Waits for a turn. Whoever had one calls what is returned, once.
   *
   * @returns null where there was no turn within so many milliseconds
   */
  async enter(milliseconds: number): Promise<(() => void) | null> {
    if (this.free > 0) this.free--;
    else if (!(await this.turn(milliseconds))) return null;
    return () => this.leave();
  }

  private turn(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const enter = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        resolve(false);
      }, milliseconds);
      this.waiting.push(enter);
    });
  }

  /** Passes the turn on. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}
