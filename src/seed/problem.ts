/** A problem in the seed, with its position. */
export interface Problem {
  /** Relative to the project's folder. */
  readonly file: string;
  /** Starts at 1. */
  readonly line: number;
  /** States the error and the fix. */
  readonly message: string;
}

/** The seed is invalid. The message lists every problem, one per line. */
export class SeedError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'SeedError';
  }
}

/** A position in the seed. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Collects problems, so that all of them can be shown at once. */
export class Problems {
  readonly all: Problem[] = [];

  /** Adds a problem, on one line, if it is new. */
  add({ file, line }: Origin, what: string): void {
    const message = what.replace(/\s+/g, ' ');
    const known = this.all.some((other) => other.file === file && other.line === line && other.message === message);
    if (!known) this.all.push({ file, line, message });
  }

  get none(): boolean {
    return this.all.length === 0;
  }

  /** Sorted by file and line. */
  get sorted(): readonly Problem[] {
    return [...this.all].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }

  /** @throws SeedError if there are any problems */
  raise(): void {
    if (!this.none) throw new SeedError(this.sorted);
  }
}
