import fc from 'fast-check';
import type { EntityRecord, Scalar } from '../../src/model/entity.js';
import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import type { Json } from './api.js';

/** What a graph holds, for asking for it. */
export class Pool {
  /** Values of enums that occur. */
  readonly words: ReadonlySet<string>;
  readonly ids: readonly string[];
  private readonly byKind = new Map<string, EntityRecord[]>();
  private readonly leading = new Set<string>();

  constructor(
    graph: Graph,
    private readonly model: Model,
  ) {
    const { entities, statements } = graph;
    this.ids = [...entities, ...statements].map(({ id }) => id);
    this.words = new Set([
      ...entities.map(({ kind }) => kind),
      ...statements.map(({ relation }) => relation),
      ...entities.flatMap(({ properties }) => Object.values(properties).map(String)),
    ]);
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
  }

  /** Whether a relation's field leads anywhere. */
  leads(kind: string, field: string): boolean {
    return this.leading.has(`${kind} ${field}`);
  }

  has(kind: string): boolean {
    return this.byKind.has(kind);
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
        const ids = property === 'report' ? this.present('Report', 'id') : this.present(kind, 'id');
        return mostly([...ids, ...(ids.length > 0 ? [] : this.ids)], fc.constantFrom('claim:none', ''));
      }
      case 'String':
        return mostly(present.map(String).flatMap(parts), fc.constantFrom('', '曙', '\u{10FFFF}\uE000'));
      case 'Int':
        return mostly(present.filter(Number.isInteger), fc.integer({ min: -3, max: 50 }));
      case 'Float':
        return mostly(present.filter(Number.isFinite), fc.constantFrom(0, 1, -0.5, 1e300));
      case 'LocalDate':
        return mostly(present, fc.constantFrom('2021-01-01', '2019-12-30'));
      default:
        return fc.boolean();
    }
  }

  private present(kind: string, property: string): Scalar[] {
    const entities = this.byKind.get(kind) ?? [];
    return entities.flatMap((entity) => {
      const { id, name, nameEn, properties } = entity;
      const value = { id, name, nameEn }[property] ?? properties[property];
      return value === undefined || value === null ? [] : [value];
    });
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
