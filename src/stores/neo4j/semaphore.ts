/** Limits the number of concurrent tasks; further tasks wait. */
export class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /**
   * Waits for a permit.
   *
   * @param milliseconds maximum waiting time
   * @returns a function that releases the permit, to be called once; null if the waiting time has passed
   */
  async enter(milliseconds: number): Promise<(() => void) | null> {
    if (this.free > 0) this.free--;
    else if (!(await this.wait(milliseconds))) return null;
    return () => this.leave();
  }

  private wait(milliseconds: number): Promise<boolean> {
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

  /** Passes the permit on. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}
