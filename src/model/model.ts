import { SetupError } from '../errors.js';
import { COMMON_PROPERTIES, RESERVED_NAMES } from './common-properties.js';
import type { KindDefinition } from './kind.js';
import type { Labels } from './labels.js';
import { camelCase } from './names.js';
import { COMMON_QUALIFIERS, type QualifierDeclaration } from './qualifier.js';
import { ANY, type Inverse, type Kinds, type RelationDeclaration, SAME } from './relation.js';
import type { KindName, KindValue, RelationType } from './vocabulary.js';

/** A field of a kind that follows a relation: from its subject (OUT) or from its object (IN). */
export interface RelationField {
  readonly name: string;
  readonly labels: Labels;
  readonly relation: RelationType;
  readonly direction: 'OUT' | 'IN';
  /** The kinds at the other end, in the order of the model. */
  readonly kinds: readonly KindDefinition[];
  readonly description: string;
}

/** A declaration whose names are not yet checked. */
type Unchecked = RelationDeclaration<string, string>;

/** A relation with its ends as sets of kinds. */
export interface Relation extends Omit<Unchecked, 'type' | 'ends'> {
  readonly type: RelationType;
  /** Kind names of the objects, by the kind name of the subject. */
  readonly allowed: ReadonlyMap<KindName, ReadonlySet<KindName>>;
}

/** A declaration and the file that contains it. */
export interface Declared<T> {
  readonly value: T;
  readonly file: string;
}

/** The kinds and relations of the graph, as declared in `src/kinds` and `src/relations`. */
export interface Model {
  readonly kinds: readonly KindDefinition[];
  readonly relations: readonly Relation[];
  kind(name: KindName): KindDefinition;
  /** Returns a kind by its value of the enum `Kind`. */
  kindByValue(value: KindValue): KindDefinition;
  /** Whether a string is a value of the enum `Kind`. */
  isKind(value: string): value is KindValue;
  /** Returns the kind that the prefix of an id names. */
  kindOfId(id: string): KindDefinition | undefined;
  relation(type: RelationType): Relation;
  /** Whether a string is a type of statement. */
  isRelation(type: string): type is RelationType;
  /** Returns the relation fields of a kind, outgoing ones first. */
  fields(kind: KindDefinition): readonly RelationField[];
}

/**
 * Checks the declared kinds and relations and combines them to a model.
 *
 * @throws SetupError that names the invalid file
 */
export function createModel(
  kinds: readonly Declared<KindDefinition>[],
  relations: readonly Declared<Unchecked>[],
): Model {
  unique(kinds, (kind) => kind.name, 'kind');
  unique(kinds, (kind) => kind.plural, 'root field');
  unique(relations, (relation) => relation.type, 'relation');
  const definitions = kinds.map(({ value }) => value);
  const joined = relations.map(({ value, file }) => join(value, definitions, file));
  const byName = new Map(definitions.map((kind) => [kind.name, kind]));
  const byValue = new Map(definitions.map((kind) => [kind.value, kind]));
  const byPrefix = new Map(definitions.map((kind) => [kind.prefix, kind]));
  const byType = new Map(joined.map((relation) => [relation.type, relation]));
  const fields = new Map(kinds.map((kind) => [kind.value.name, fieldsOf(kind, joined, relations, definitions)]));
  return Object.freeze({
    kinds: definitions,
    relations: joined,
    kind: (name: KindName) => known(byName, name, 'kind'),
    kindByValue: (value: KindValue) => known(byValue, value, 'kind'),
    isKind: (value: string): value is KindValue => has(byValue, value),
    kindOfId: (id: string) => byPrefix.get(id.slice(0, id.indexOf(':'))),
    relation: (type: RelationType) => known(byType, type, 'relation'),
    isRelation: (type: string): type is RelationType => has(byType, type),
    fields: (kind: KindDefinition) => known(fields, kind.name, 'kind'),
  });
}

function known<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = map.get(key);
  if (value === undefined) throw new SetupError(`The model has no ${what} ${key}.`);
  return value;
}

function has(map: ReadonlyMap<string, unknown>, key: string): boolean {
  return map.has(key);
}

function unique<T>(all: readonly Declared<T>[], nameOf: (value: T) => string, what: string): void {
  const first = new Map<string, string>();
  for (const { value, file } of all) {
    const name = nameOf(value);
    const earlier = first.get(name);
    if (earlier) throw new SetupError(`${file}: the ${what} ${name} is already declared in ${earlier}; rename one.`);
    first.set(name, file);
  }
}

function join(declaration: Unchecked, kinds: readonly KindDefinition[], file: string): Relation {
  const complain = (problem: string): never => {
    throw new SetupError(`${file}: relation ${declaration.type} ${problem}.`);
  };
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(declaration.type)) complain('must be named in UPPER_SNAKE');
  if (!declaration.definition) complain('has no definition; describe it from subject to object');
  if (!declaration.example) complain('has no example; add a sentence or a pair');
  if (declaration.ends.length === 0) complain('has no ends; add the kinds that it joins');
  const names = (end: Kinds<string>): readonly KindName[] => {
    if (end === ANY) return kinds.filter((kind) => !kind.textual).map((kind) => kind.name);
    if ('anyBut' in end) {
      const { anyBut } = end;
      return names(ANY).filter((name) => !anyBut.includes(name));
    }
    return end.map((name) => {
      const kind = kinds.find((each) => each.name === name);
      return kind?.name ?? complain(`names the kind ${name}, which is not declared`);
    });
  };
  const allowed = new Map<KindName, Set<KindName>>();
  for (const { from, to } of declaration.ends) {
    if (names(from).length === 0) complain('has no subject; add the kinds that it leads from');
    for (const subject of names(from)) {
      const objects = to === SAME ? [subject] : names(to);
      if (objects.length === 0) complain('has no object; add the kinds that it leads to');
      allowed.set(subject, new Set([...(allowed.get(subject) ?? []), ...objects]));
      const inverse = inverseOf(declaration, subject);
      if (!inverse) complain(`has no inverse for the subject ${subject}`);
      if (!inverse?.description) complain(`has no inverse description for the subject ${subject}`);
    }
  }
  // The literal types are generated from these declarations.
  return { ...declaration, type: declaration.type as RelationType, allowed };
}

/** Returns the field that leads back to subjects of a kind. */
function inverseOf({ inverse }: Pick<Unchecked, 'inverse'>, subject: string): Inverse | undefined {
  return isInverse(inverse) ? inverse : inverse[subject];
}

function isInverse(inverse: Unchecked['inverse']): inverse is Inverse {
  return typeof inverse.name === 'string';
}

function fieldsOf(
  kind: Declared<KindDefinition>,
  relations: readonly Relation[],
  declared: readonly Declared<Unchecked>[],
  kinds: readonly KindDefinition[],
): readonly RelationField[] {
  const { name } = kind.value;
  const taken = new Map<string, string>(Object.keys(COMMON_PROPERTIES).map((field) => [field, 'every entity']));
  const take = (field: string, file: string): void => {
    if (RESERVED_NAMES.includes(field))
      throw new SetupError(`${file}: the field ${name}.${field} has a name that is reserved for filters; rename it.`);
    const earlier = taken.get(field);
    if (earlier)
      throw new SetupError(`${file}: the field ${name}.${field} is already declared by ${earlier}; rename one.`);
    taken.set(field, file);
  };
  for (const property of kind.value.properties) take(property.name, kind.file);
  const outward: RelationField[] = [];
  const inward: (RelationField & { readonly kinds: KindDefinition[] })[] = [];
  relations.forEach((relation, i) => {
    const file = declared[i]?.file ?? '';
    const objects = relation.allowed.get(name);
    if (objects) {
      const field = camelCase(relation.type);
      take(field, file);
      outward.push({
        name: field,
        labels: relation.labels,
        relation: relation.type,
        direction: 'OUT',
        kinds: kinds.filter((other) => objects.has(other.name)),
        description: `${relation.definition} For example: ${relation.example}`,
      });
    }
    const subjects = kinds.filter((other) => relation.allowed.get(other.name)?.has(name));
    for (const subject of subjects) {
      const inverse = inverseOf(relation, subject.name);
      const known = inward.find((field) => field.relation === relation.type && field.name === inverse?.name);
      if (known) known.kinds.push(subject);
      else if (inverse) {
        take(inverse.name, file);
        const { name, labels, description } = inverse;
        inward.push({ name, labels, relation: relation.type, direction: 'IN', kinds: [subject], description });
      }
    }
  });
  return [...outward, ...inward];
}

/** Returns the qualifiers that a statement can be written with, by key. */
export function qualifiersOf(relation: Pick<Unchecked, 'qualifiers'>): Readonly<Record<string, QualifierDeclaration>> {
  return { ...COMMON_QUALIFIERS, ...relation.qualifiers };
}
