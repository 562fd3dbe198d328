import { SetupError } from '../errors.js';
import type { EntityRecord } from '../model/entity.js';
import type { StatementRecord } from '../model/statement.js';
import { randomFrom } from './random.js';

/** The size of a graph, without text kinds and text relations. */
export interface Size {
  readonly entities: number;
  readonly statements: number;
  /** Seed of the random numbers. The same seed gives the same graph. */
  readonly seed: number;
}

/** An entity of the seed in one copy. */
export interface PlannedEntity {
  readonly of: EntityRecord;
  readonly copy: number;
}

/** A statement of the seed between two copies. */
export interface PlannedStatement {
  readonly of: StatementRecord;
  readonly subject: number;
  readonly object: number;
}

/** Number of hubs. The entity of the seed with the most statements is shared by several copies. */
const HUBS = 3;
const HUB_STATEMENTS = 10_000;
/** Share of statements that lead to another copy, so that the graph is connected. */
const ACROSS = 0.1;
/** Maximum number of attempts per statement to add a new one. */
const TRIES = 5;

/** Plans a graph of the seed's shape. */
export class Plan {
  readonly entities: PlannedEntity[] = [];
  readonly statements: PlannedStatement[] = [];
  readonly copies: number;
  private readonly random: () => number;
  private readonly planned = new Set<string>();
  private readonly hub: string;
  private readonly perHub: number;
  /** The entities of the seed that the last copy contains. */
  private readonly inLast: ReadonlySet<string>;

  constructor(
    seedEntities: readonly EntityRecord[],
    private readonly seedStatements: readonly StatementRecord[],
    size: Size,
  ) {
    const least = seedEntities.length;
    if (size.entities < least)
      throw new SetupError(
        `--entities is ${size.entities}; it must be at least ${least}, the number of entities of the seed.`,
      );
    this.random = randomFrom(size.seed);
    const [hub, degree] = busiest(seedStatements);
    this.hub = hub;
    const about = size.entities / least;
    this.perHub = Math.max(1, Math.min(Math.ceil(HUB_STATEMENTS / degree), Math.floor(about / (HUBS + 1))));
    // The hub comes first, so that the last copy contains it, too.
    const inOrder = [...seedEntities].sort((a, b) => Number(b.id === hub) - Number(a.id === hub));
    let copy = 0;
    let inLast = new Set<string>();
    for (; this.entities.length < size.entities; copy++) {
      inLast = new Set();
      for (const of of inOrder) {
        if (this.entities.length === size.entities) break;
        inLast.add(of.id);
        if (of.id !== hub || this.home(hub, copy) === copy) this.entities.push({ of, copy });
      }
    }
    this.copies = copy;
    this.inLast = inLast;
    this.planStatements(size.statements);
  }

  /** Returns the copy that contains an entity: hubs are shared, and the first copy stands in for entities that the last lacks. */
  private home(id: string, copy: number): number {
    if (id === this.hub) return copy < HUBS * this.perHub ? copy - (copy % this.perHub) : copy;
    return copy === this.copies - 1 && !this.inLast.has(id) ? 0 : copy;
  }

  private planStatements(wanted: number): void {
    const free = freeStatements(this.seedStatements);
    const spare: PlannedStatement[] = [];
    const number = new Map(this.seedStatements.map((statement, i) => [statement, i]));
    const isNew = ({ of, subject, object }: PlannedStatement): boolean => {
      const before = this.planned.size;
      return this.planned.add(`${number.get(of)} ${subject} ${object}`).size > before;
    };
    for (let copy = 0; copy < this.copies; copy++)
      for (const of of this.seedStatements) {
        if (copy === this.copies - 1 && this.isCutOff(of)) continue;
        const isFree = free.has(of);
        const other = isFree && this.random() < ACROSS ? this.anyCopy() : copy;
        const planned = { of, subject: this.home(of.subject, copy), object: this.home(of.object, other) };
        if (isNew(planned)) (isFree ? spare : this.statements).push(planned);
      }
    const missing = wanted - this.statements.length;
    if (missing < 0)
      throw new SetupError(
        `--statements is ${wanted}; the given number of entities needs at least ${this.statements.length}.`,
      );
    shuffle(spare, this.random);
    this.statements.push(...spare.slice(0, missing));
    const pool = [...free];
    for (let tries = 0; this.statements.length < wanted; tries++) {
      if (tries > TRIES * wanted)
        throw new SetupError(
          `--statements is ${wanted}; the given number of entities allows at most about ${this.statements.length}.`,
        );
      const of = pool[Math.floor(this.random() * pool.length)] as StatementRecord;
      const [subject, object] = [this.home(of.subject, this.anyCopy()), this.home(of.object, this.anyCopy())];
      const planned = { of, subject, object };
      if (isNew(planned)) this.statements.push(planned);
    }
  }

  /** Whether the last copy lacks the subject of a statement, or an end of an inference. */
  private isCutOff({ subject, object, basis }: StatementRecord): boolean {
    return !this.inLast.has(subject) || (basis === 'INFERRED' && !this.inLast.has(object));
  }

  private anyCopy(): number {
    return Math.floor(this.random() * this.copies);
  }
}

/** Returns the entity with the most statements, and their number. */
function busiest(statements: readonly StatementRecord[]): [string, number] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of statements)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 1]);
}

/**
 * Returns the statements that can be redirected, repeated or omitted in a valid graph: stated ones of which a subject can
 * have several, except the first of a subject and those that an inference or a count depends on.
 */
function freeStatements(statements: readonly StatementRecord[]): ReadonlySet<StatementRecord> {
  const premises = new Set(statements.filter(({ basis }) => basis === 'INFERRED').map(({ subject }) => subject));
  const first = new Set<string>();
  return new Set(
    statements.filter(({ basis, relation, subject, object, qualifiers }) => {
      const key = `${relation} ${subject}`;
      const isFirst = !first.has(key);
      first.add(key);
      return (
        !isFirst &&
        basis === 'STATED' &&
        !premises.has(subject) &&
        !premises.has(object) &&
        !qualifiers.some(({ key }) => key === 'count')
      );
    }),
  );
}

function shuffle<T>(all: T[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
}
