import fc from 'fast-check';
import type { EntityRecord, Scalar } from '../../src/model/entity.js';
import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import { upperSnake } from '../../src/model/names.js';
import type { Json } from '../contract/api.js';

/** Whole numbers for arguments of a name: such as do not ask for too much, and such as a text has. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  depth: [1, 2, 3],
  maxLength: [1, 2, 3, 4, 6],
  limit: [1, 2, 3, 10, 100],
  characters: [0, 1, 5, 40],
  start: [0, 0, 1, 3],
  end: [3, 5, 9, 20],
};

/** What a graph holds, for asking for it. */
export class Pool {
  /** Values of enums that occur. */
  readonly words: ReadonlySet<string>;
  readonly ids: readonly string[];
  private readonly byKind = new Map<string, EntityRecord[]>();
  private readonly leading = new Set<string>();
  /** Values by kind (or Statement, or QualifierFilter) and property. */
  private readonly said = new Map<string, Scalar[]>();

  constructor(
    graph: Graph,
    private readonly model: Model,
  ) {
    const { entities, statements } = graph;
    this.ids = [...entities, ...statements].map(({ id }) => id);
    this.byKind.set('Entity', [...entities]);
    for (const entity of entities) {
      const kind = model.kindByValue(entity.kind).name;
      this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), entity]);
    }
    for (const { relation, subject, object } of statements)
      for (const [direction, id] of [['OUT', subject] as const, ['IN', object] as const]) {
        const kind = model.kindOfId(id);
        for (const field of kind ? model.fields(kind) : [])
          if (field.relation === relation && field.direction === direction)
            this.leading.add(`${kind?.name} ${field.name}`);
      }
    this.words = new Set([
      ...entities.map(({ kind }) => kind),
      ...statements.map(({ relation }) => relation),
      ...[...this.leading].map((field) => upperSnake(field.slice(field.indexOf(' ') + 1))),
      ...entities.flatMap(({ properties }) => Object.values(properties).map(String)),
    ]);
    for (const property of ['id', 'rule', 'caveat', 'source'] as const)
      this.said.set(
        `Statement ${property}`,
        statements.flatMap((statement) => statement[property] ?? []),
      );
    for (const part of ['key', 'value'] as const)
      this.said.set(
        `QualifierFilter ${part}`,
        statements.flatMap(({ qualifiers }) => qualifiers.map((qualifier) => qualifier[part])),
      );
  }

  /** Whether a relation's field leads anywhere. */
  leads(kind: string, field: string): boolean {
    return this.leading.has(`${kind} ${field}`);
  }

  has(kind: string): boolean {
    return this.byKind.has(kind);
  }

  /** Whether a root field lists a kind, which the graph need not have. */
  isList(field: string): boolean {
    return this.model.kinds.some(({ plural }) => plural === field);
  }

  /** Root fields of the kinds that the graph has, the larger ones more often. */
  get lists(): { readonly list: string; readonly weight: number }[] {
    return this.model.kinds.flatMap(({ name, plural }) => {
      const weight = this.byKind.get(name)?.length ?? 0;
      return weight > 0 ? [{ list: plural, weight }] : [];
    });
  }

  /**
   * Values of a scalar.
   *
   * @param kind the GraphQL type of a kind, or Entity
   */
  values(scalar: string, kind: string, property: string): fc.Arbitrary<Json> {
    const present = this.present(kind, property);
    switch (scalar) {
      case 'ID': {
        const ids = this.present(property === 'report' ? 'Report' : kind, 'id');
        return mostly(ids.length > 0 ? ids : this.ids, fc.constantFrom('claim:none', ''));
      }
      case 'String': {
        const texts = present.filter((value) => typeof value === 'string');
        return mostly(
          (texts.length > 0 ? texts : this.present('Entity', 'name')).map(String).flatMap(parts),
          fc.constantFrom('', '曙', '\u{10FFFF}\uE000'),
        );
      }
      case 'Int':
        return mostly(SIZES[property] ?? present.filter(Number.isInteger), fc.integer({ min: -3, max: 50 }));
      case 'Float':
        return mostly(present.filter(Number.isFinite), fc.constantFrom(0, 1, -0.5, 1e300));
      case 'LocalDate':
        return mostly(present, fc.constantFrom('2021-01-01', '2019-12-30'));
      default:
        return fc.boolean();
    }
  }

  private present(kind: string, property: string): Scalar[] {
    const said = this.said.get(`${kind} ${property}`);
    if (said) return said;
    const found = (this.byKind.get(kind) ?? []).flatMap((entity) => {
      const { id, name, nameEn, description, aliases, properties } = entity;
      const value = { id, name, nameEn, description, aliases }[property] ?? properties[property];
      return value === undefined || value === null ? [] : value;
    }) as Scalar[];
    this.said.set(`${kind} ${property}`, found);
    return found;
  }
}

/** A text, and what it begins with and holds. */
function parts(text: string): string[] {
  const characters = [...text];
  return [text, characters.slice(0, 2).join(''), characters.slice(1, 3).join('')];
}

function mostly<T>(present: readonly T[], other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return present.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...present) }, other) : other;
}
