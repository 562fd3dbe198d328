import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import { exportedKinds, exportedRelations } from '../../graph/exported.js';
import type { Scalar } from '../../model/entity.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import type { KindValue, RelationType } from '../../model/vocabulary.js';
import { sortKey } from '../../query/order.js';

/** The names under which a property is stored: its value, and the key for comparisons. */
export interface StoredProperty {
  readonly value: string;
  /** Texts are compared by their {@link sortKey}, which is stored separately; other values are compared as stored. */
  readonly key: string;
  /** Converts a value for comparison with the key. */
  keyOf(value: Scalar): Scalar;
}

/** Properties that all nodes have, and whether they have a sort key. */
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

/** The labels, relationship types and property names of the model. Statements use no other names. */
export class Vocabulary {
  /** All relation types. */
  readonly types: readonly RelationType[];
  /** The types of the text relations. */
  readonly textTypes: readonly RelationType[];
  /** The types of the statements that the export has. */
  readonly exportedTypes: readonly RelationType[];
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

  /** @throws Error for an unknown property; queries are validated earlier */
  property(name: string): StoredProperty {
    const property = this.properties.get(name);
    if (!property) throw new Error(`There is no property ${name}.`);
    return property;
  }

  /** The names of the properties that every entity of a kind (a value of `Kind`) has. */
  requiredOf(kind: string): readonly string[] {
    return this.required.get(kind) ?? [];
  }

  /** Returns the type of a relation. @throws Error if the model has no such relation */
  type(relation: RelationType): RelationType {
    return this.model.relation(relation).type;
  }

  /** Returns the labels of a kind's nodes, the kind's own label last. */
  labelsOf(kind: KindDefinition): readonly string[] {
    return ['Node', kind.textual ? 'Text' : 'Entity', kind.name];
  }

  /** Returns a label expression for any of the kinds (values of `Kind`), such as `Product|Service`; null for no kinds. */
  anyOf(values: readonly KindValue[]): string | null {
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
