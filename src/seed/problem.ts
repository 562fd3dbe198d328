/** Something wrong in the seed, and where. */
export interface Problem {
  /** Relative to the project's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** The seed cannot be used. Lists every problem found, a line each. */
export class SeedError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'SeedError';
  }
}

/** Where something stands in the seed. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Gathers problems, so that all of them can be shown at once. */
export class Problems {
  readonly all: Problem[] = [];

  /** Notes a problem, once and on one line. */
  add({ file, line }: Origin, what: string): void {
    const message = what.replace(/\s+/g, ' ');
    const known = this.all.some((other) => other.file === file && other.line === line && other.message === message);
    if (!known) this.all.push({ file, line, message });
  }

  get none(): boolean {
    return this.all.length === 0;
  }

  /** In the order of files and lines. */
  get sorted(): readonly Problem[] {
    return [...this.all].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }

  /** @throws SeedError if there is any. */
  raise(): void {
    if (!this.none) throw new SeedError(this.sorted);
  }
}
