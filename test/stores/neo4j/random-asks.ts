import type { Model } from '../../../src/model/model.js';
import type { Property } from '../../../src/model/property.js';
import type { Basis } from '../../../src/model/statement.js';
import { isEnumeration } from '../../../src/model/value-type.js';
import type { EntityFilter, StatementFilter, Test } from '../../../src/query/filter.js';
import type { OrderTerm } from '../../../src/query/order.js';
import type { Random } from './random.js';
import { NAMES, REPORTS, randomValue } from './random-graph.js';

const ORDERED = ['gt', 'gte', 'lt', 'lte'] as const;

/** Questions of every form about graphs of {@link randomGraph}. */
export class RandomAsks {
  private readonly values: string[];

  constructor(
    private readonly model: Model,
    private readonly random: Random,
  ) {
    this.values = model.kinds.map(({ value }) => value);
  }

  kinds(): string[] {
    const { random } = this;
    if (random.chance(0.5)) return [random.pick(this.values)];
    if (random.chance(0.3)) return this.model.kinds.filter(({ textual }) => !textual).map(({ value }) => value);
    const some = random.some(this.values, 0.3);
    return some.length > 0 ? some : this.values;
  }

  order(kinds: readonly string[]): OrderTerm[] {
    const { random } = this;
    const properties = ['name', 'nameEn', 'kind', ...this.own(kinds).map(({ name }) => name)];
    const chosen = new Set(Array.from({ length: random.below(3) }, () => random.pick(properties)));
    return [...chosen].map((property) => ({ property, descending: random.chance(0.5) }));
  }

  columns(kinds: readonly string[]): string[] {
    const common = ['nameEn', 'aliases', 'description', 'reports', 'evidence'];
    return this.random.some([...common, ...new Set(this.own(kinds).map(({ name }) => name))]);
  }

  facets(kinds: readonly string[]): string[] {
    return this.random.some(['kind', 'reports', 'support', ...new Set(this.own(kinds).map(({ name }) => name))], 0.2);
  }

  entity(kinds: readonly string[], depth = 3): EntityFilter {
    const { random } = this;
    if (depth === 0 || random.chance(0.4)) return this.property(kinds);
    const of = () => Array.from({ length: random.below(4) }, () => this.entity(kinds, depth - 1));
    switch (random.below(5)) {
      case 0:
        return { op: 'and', of: of() };
      case 1:
        return { op: 'or', of: of() };
      case 2:
        return { op: 'not', of: this.entity(kinds, depth - 1) };
      case 3:
        return { op: 'support', test: this.test(['STATED', 'INFERRED', 'NONE'], false) };
      default:
        return this.relation(kinds, depth - 1);
    }
  }

  statement(depth = 2): StatementFilter {
    const { random } = this;
    const of = () => Array.from({ length: random.below(3) }, () => this.statement(depth - 1));
    switch (random.below(depth > 0 ? 8 : 4)) {
      case 0:
        return {
          op: 'relations',
          in: random.some(
            this.model.relations.map(({ type }) => type),
            0.3,
          ),
        };
      case 1:
        return { op: 'basis', is: random.pick<Basis>(['STATED', 'INFERRED', 'REFERENCE']) };
      case 2:
        return { op: 'kinds', in: random.some(this.values, 0.3) };
      case 3:
        return { op: 'report', test: this.test(REPORTS, false) };
      case 4:
        return { op: 'and', of: of() };
      case 5:
        return { op: 'or', of: of() };
      case 6:
        return { op: 'not', of: this.statement(depth - 1) };
      default: {
        const end = random.pick(['subject', 'object'] as const);
        return { op: 'end', end, entity: this.entity(this.values, depth - 1) };
      }
    }
  }

  textual(): { kinds: string[]; relations: string[] } {
    if (this.random.chance(0.5)) return { kinds: [], relations: [] };
    const kinds = this.model.kinds.filter(({ textual }) => textual).map(({ value }) => value);
    const relations = this.model.relations.filter(({ textual }) => textual).map(({ type }) => type);
    return { kinds: this.random.some(kinds), relations: this.random.some(relations) };
  }

  /** A relation that kinds have, its direction and the kinds it leads to. */
  along(kinds: readonly string[]): { relation: string; direction: 'OUT' | 'IN'; kinds: string[] } {
    const fields = kinds.flatMap((kind) => this.model.fields(this.model.kindByValue(kind)));
    const { relation, direction, kinds: others } = this.random.pick(fields);
    return { relation, direction, kinds: others.map(({ value }) => value) };
  }

  private relation(kinds: readonly string[], depth: number): EntityFilter {
    const { relation, direction, kinds: others } = this.along(kinds);
    const counted = this.random.chance(0.8) ? others : this.random.some(others);
    return {
      op: 'relation',
      relation,
      direction,
      kinds: counted,
      quantifier: this.random.pick(['some', 'none', 'every'] as const),
      entity: this.entity(others, depth),
      statement: this.random.chance(0.5) ? { op: 'and', of: [] } : this.statement(1),
    };
  }

  private property(kinds: readonly string[]): EntityFilter {
    const { random } = this;
    switch (random.below(6)) {
      case 0:
        return { op: 'property', property: 'reports', test: this.test(REPORTS, false) };
      case 1:
        return { op: 'property', property: 'kind', test: this.test(this.values, false) };
      case 2:
        return { op: 'property', property: random.pick(['name', 'nameEn']), test: this.test(NAMES, true) };
      default: {
        const own = this.own(kinds);
        if (own.length === 0) return { op: 'property', property: 'name', test: this.test(NAMES, true) };
        return this.ownTest(random.pick(own));
      }
    }
  }

  private ownTest(property: Property): EntityFilter {
    const { random } = this;
    const { name, type } = property;
    const values = isEnumeration(type) ? Object.keys(type.values) : [randomValue(property, random)];
    if (['integer', 'decimal', 'date'].includes(type.scalar) && random.chance(0.5)) {
      const value = randomValue(property, random) as number;
      return { op: 'property', property: name, test: { operator: random.pick(ORDERED), value } };
    }
    return { op: 'property', property: name, test: this.test(values, type.scalar === 'text') };
  }

  private test(values: readonly (string | number | boolean)[], isText: boolean): Test {
    const { random } = this;
    const value = random.pick(values);
    if (isText && random.chance(0.3)) {
      const part = random.pick([...String(value), String(value), '']);
      return { operator: random.pick(['contains', 'startsWith'] as const), value: part };
    }
    if (isText && random.chance(0.3)) return { operator: random.pick(ORDERED), value: String(value) };
    switch (random.below(4)) {
      case 0:
        return { operator: 'isNull', value: random.chance(0.5) };
      case 1:
        return { operator: 'in', value: random.some(values) };
      default:
        return { operator: random.pick(['eq', 'ne'] as const), value };
    }
  }

  private own(kinds: readonly string[]): readonly Property[] {
    return kinds.flatMap((kind) => this.model.kindByValue(kind).properties);
  }
}
