import type { EntityRecord, Scalar } from '../model/entity.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import { isEnumeration, type ValueType } from '../model/value-type.js';

/** What of an entity is not as the model has it, in words; undefined where all is. */
export function faultOfEntity(entity: EntityRecord, model: Model): string | undefined {
  const kind = model.kindOfId(entity.id);
  if (!kind || kind.value !== entity.kind) return `the id ${entity.id} does not begin with its kind`;
  if (typeof entity.name !== 'string' || entity.name === '') return `${entity.id} has no name`;
  const known = new Map(kind.properties.map((property) => [property.name, property]));
  for (const [name, value] of Object.entries(entity.properties)) {
    const property = known.get(name);
    if (!property) return `${entity.id} has a property ${name}, which no ${kind.name} has`;
    if (!fits(value, property.type)) return `${entity.id} has ${JSON.stringify(value)} for ${name}`;
  }
  for (const { name, required } of kind.properties)
    if (required && entity.properties[name] === undefined) return `${entity.id} has no ${name}`;
  return undefined;
}

/** What of a statement is not as the model has it, in words; undefined where all is. */
export function faultOfStatement(
  statement: StatementRecord,
  entities: ReadonlyMap<string, EntityRecord>,
  model: Model,
): string | undefined {
  const { id, relation, subject, object, basis, source, evidence } = statement;
  if (!model.isRelation(relation)) return `${id} is of a relation ${relation}, which there is not`;
  for (const end of [subject, object]) if (!entities.has(end)) return `${id} speaks of ${end}, which there is not`;
  const [from, to] = [model.kindOfId(subject)?.name, model.kindOfId(object)?.name];
  if (!from || !to || !model.relation(relation).allowed.get(from)?.has(to))
    return `${relation} may not lead from ${from} to ${to}`;
  if (statementId(statement) !== id) return `${id} is not the id of what it states`;
  if (basis === 'REFERENCE' ? !source : evidence.length === 0) return `${id} has nothing that says so`;
  return undefined;
}

function fits(value: Scalar, type: ValueType<unknown>): boolean {
  if (isEnumeration(type)) return typeof value === 'string' && Object.hasOwn(type.values, value);
  switch (type.scalar) {
    case 'integer':
      return Number.isInteger(value);
    case 'decimal':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}
