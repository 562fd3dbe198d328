import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import { exportedKinds, exportedRelations } from '../../graph/exported.js';
import type { Scalar } from '../../model/entity.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { sortKey } from '../../query/order.js';

/** How a property is stored: under what name its value is, and under what name that by which it compares. */
export interface StoredProperty {
  readonly value: string;
  /** A text compares by its {@link sortKey}, which is stored beside it; all else compares as it is. */
  readonly key: string;
  /** A value to compare the key with. */
  keyOf(value: Scalar): Scalar;
}

/** What a node has besides its kind's own properties. */
const COMMON = {
  id: false,
  kind: false,
  name: true,
  nameEn: true,
  aliases: false,
  description: false,
  reports: false,
  evidence: false,
  publishedText: false,
  coverage: false,
  searchNames: false,
  searchTexts: false,
  searchNameKeys: false,
  searchAliasKeys: false,
};

/** The model's words in Cypher. No label, type or property name comes into a statement but from here. */
export class Vocabulary {
  /** All relation types. */
  readonly types: readonly string[];
  /** The types of the text relations. */
  readonly textTypes: readonly string[];
  /** The types of the statements that the export has. */
  readonly exportedTypes: readonly string[];
  /** A label expression for the kinds that the export has. */
  readonly exportedLabels: string;
  /** Changes with the model's kinds, properties and relations. */
  readonly hash: string;
  private readonly properties = new Map<string, StoredProperty>();
  private readonly required: ReadonlyMap<string, readonly string[]>;

  constructor(readonly model: Model) {
    this.types = model.relations.map(({ type }) => type);
    this.textTypes = model.relations.filter(({ textual }) => textual).map(({ type }) => type);
    this.exportedTypes = exportedRelations(model);
    this.exportedLabels = this.anyOf(exportedKinds(model)) ?? '!%';
    this.hash = hashOf(model);
    for (const [name, isText] of Object.entries(COMMON)) this.properties.set(name, stored(name, isText));
    const own = model.kinds.flatMap((kind) => kind.properties);
    const texts = new Set(own.filter(({ type }) => type.scalar === 'text').map(({ name }) => name));
    for (const { name } of own) this.properties.set(name, stored(name, texts.has(name)));
    this.required = new Map(
      model.kinds.map(({ value, properties }) => [
        value,
        properties.filter(({ required }) => required).map(({ name }) => name),
      ]),
    );
    this.checkNames();
  }

  /** @throws Error for a name that no property has: questions are checked before they come here. */
  property(name: string): StoredProperty {
    const property = this.properties.get(name);
    if (!property) throw new Error(`There is no property ${name}.`);
    return property;
  }

  /** The names of the properties that every entity of a kind (a value of `Kind`) has. */
  requiredOf(kind: string): readonly string[] {
    return this.required.get(kind) ?? [];
  }

  /** A relation's type, known to be one. */
  type(relation: string): string {
    return this.model.relation(relation).type;
  }

  /** The labels of a kind's nodes, the kind's own last. */
  labelsOf(kind: KindDefinition): readonly string[] {
    return ['Node', kind.textual ? 'Text' : 'Entity', kind.name];
  }

  /** A label expression for any of some kinds (values of `Kind`): `Product|Service`. Null where there are none. */
  anyOf(values: readonly string[]): string | null {
    const wanted = new Set(values.map((value) => this.model.kindByValue(value)));
    const labels: string[] = [];
    for (const [label, textual] of [['Entity', false] as const, ['Text', true] as const]) {
      const group = this.model.kinds.filter((kind) => kind.textual === textual);
      if (group.length > 0 && group.every((kind) => wanted.has(kind))) labels.push(label);
      else labels.push(...group.filter((kind) => wanted.has(kind)).map(({ name }) => name));
    }
    return labels.length > 0 ? labels.join('|') : null;
  }

  private checkNames(): void {
    const taken = new Set<string>();
    for (const { value, key } of this.properties.values())
      for (const name of new Set([value, key])) {
        if (taken.has(name)) throw new SetupError(`The property ${name} is stored twice in Neo4j; rename one.`);
        taken.add(name);
      }
    for (const { name, properties } of this.model.kinds)
      for (const property of properties)
        if (property.name in COMMON) throw new SetupError(`The property ${name}.${property.name} hides a common one.`);
  }
}

function stored(name: string, isText: boolean): StoredProperty {
  return {
    value: name,
    key: isText ? `${name}Key` : name,
    keyOf: (value) => (isText && typeof value === 'string' ? sortKey(value) : value),
  };
}

function hashOf(model: Model): string {
  const kinds = model.kinds.map(({ name, textual, properties }) => [
    name,
    textual,
    properties.map((property) => `${property.name} ${property.type.scalar}`).sort(),
  ]);
  const relations = model.relations.map(({ type, textual }) => [type, textual ?? false]);
  const sorted = [kinds, relations].map((list) => list.map((each) => JSON.stringify(each)).sort());
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}
