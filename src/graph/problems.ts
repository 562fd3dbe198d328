import { SetupError } from '../errors.js';

/** Maximum number of problems that an error lists. */
const MAX_LISTED = 50;

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** A graph document that cannot be used. Lists its problems as `file:line: message`, a line each. */
export class GraphDocumentError extends SetupError {
  constructor(
    file: string,
    readonly problems: readonly Problem[],
    readonly total: number,
  ) {
    const listed = problems.map(({ line, message }) => `${file}:${line}: ${message}`);
    const others = total - problems.length;
    super([...listed, ...(others > 0 ? [`${others} more problem(s) in ${file}.`] : [])].join('\n'));
    this.name = 'GraphDocumentError';
  }
}

/** Collects the problems of a graph document. */
export class Problems {
  private readonly listed: Problem[] = [];
  private total = 0;

  constructor(private readonly file: string) {}

  /** @param message what is wrong, and how to fix it */
  add(line: number, message: string): void {
    this.total++;
    if (this.listed.length < MAX_LISTED) this.listed.push({ line, message });
  }

  /** @throws GraphDocumentError if there is any problem */
  raise(): void {
    if (this.total === 0) return;
    throw new GraphDocumentError(
      this.file,
      [...this.listed].sort((a, b) => a.line - b.line),
      this.total,
    );
  }

  /** Adds a problem and throws all. @throws GraphDocumentError */
  fail(line: number, message: string): never {
    this.add(line, message);
    this.raise();
    throw new Error('Unreachable.');
  }
}
