import { type GraphQLEnumType, type GraphQLObjectType, isEnumType, isInputObjectType } from 'graphql';
import type { KindDefinition } from '../../src/model/kind.js';
import { camelCase, upperSnake } from '../../src/model/names.js';
import { isEnumeration } from '../../src/model/value-type.js';
import { theSchema } from '../contract/api.js';
import { theModel } from '../the-model.js';

/** What every kind has under its own name. */
async function typesOf({ name }: KindDefinition) {
  const schema = await theSchema();
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return isInputObjectType(found) ? Object.keys(found.getFields()) : [];
  };
  const valuesOf = (type: string) => (schema.getType(type) as GraphQLEnumType).getValues().map((value) => value.name);
  return {
    fields: (schema.getType(name) as GraphQLObjectType).getFields(),
    where: fieldsOf(`${name}Where`),
    orders: valuesOf(`${name}OrderField`),
    facets: valuesOf(`${name}Facet`),
  };
}

describe('names are derived from the model', () => {
  it('a kind: its plural is a root list, its type’s name is itself, its value is in upper snake', async () => {
    const [schema, { kinds }] = [await theSchema(), await theModel()];
    const roots = schema.getQueryType()?.getFields() ?? {};
    const values = (schema.getType('Kind') as GraphQLEnumType).getValues().map(({ name }) => name);
    for (const kind of kinds) {
      expect(String(roots[kind.plural]?.type)).toBe(`${kind.name}Connection!`);
      expect(values).toContain(upperSnake(kind.name));
    }
    expect(values).toHaveLength(kinds.length);
  });

  it('a property: a field, a filter, an order, and a facet unless it is a text; of a date by year', async () => {
    for (const kind of (await theModel()).kinds) {
      const { fields, where, orders, facets } = await typesOf(kind);
      for (const { name, type, required } of kind.properties) {
        expect([kind.name, name, String(fields[name]?.type).endsWith('!')]).toEqual([kind.name, name, required]);
        expect(where).toContain(name);
        expect(orders).toContain(upperSnake(name));
        const counted = ['text', 'date'].every((scalar) => scalar !== type.scalar);
        expect([kind.name, name, facets.includes(upperSnake(name))]).toEqual([kind.name, name, counted]);
        expect([name, facets.includes(`${upperSnake(name)}_YEAR`)]).toEqual([name, type.scalar === 'date']);
      }
      expect(orders).toEqual(expect.arrayContaining(['NAME', 'NAME_EN']));
      expect(facets.includes('SUPPORT')).toBe(kind.name === 'Claim');
    }
  });

  it('a relation: in camel case at its subject, and a filter and a facet at both ends', async () => {
    const model = await theModel();
    for (const kind of model.kinds) {
      const { fields, where, facets } = await typesOf(kind);
      for (const { type, allowed } of model.relations)
        expect([kind.name, type, camelCase(type) in fields]).toEqual([kind.name, type, allowed.has(kind.name)]);
      for (const { name, kinds } of model.fields(kind)) {
        const target = kinds.length === 1 ? kinds[0]?.name : 'Entity';
        expect([name, String(fields[name]?.type)]).toEqual([name, `${target}Connection!`]);
        expect(facets).toContain(upperSnake(name));
        const args = fields[name]?.args.map((arg) => arg.name) ?? [];
        expect([name, args.includes('kinds')]).toEqual([name, kinds.length > 1]);
        expect(where).toContain(name);
      }
    }
  });

  it('fragments on several kinds never conflict, but for type, category and status', async () => {
    const seen = new Map<string, string>();
    for (const kind of (await theModel()).kinds)
      for (const { name, type } of Object.values((await typesOf(kind)).fields)) {
        // Where a relation leads differs by kind, as its arguments do: callers alias those.
        if (['type', 'category', 'status'].includes(name) || String(type).endsWith('Connection!')) continue;
        expect([kind.name, name, String(type)]).toEqual([kind.name, name, seen.get(name) ?? String(type)]);
        seen.set(name, String(type));
      }
  });

  it('relation types and enum values are those of the model', async () => {
    const [schema, { relations, kinds }] = [await theSchema(), await theModel()];
    const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect(valuesOf('RelationType')).toEqual(relations.map(({ type }) => type));
    for (const { type } of kinds.flatMap(({ properties }) => properties))
      if (isEnumeration(type)) expect(valuesOf(type.name)).toEqual(Object.keys(type.values));
  });
});

it('describes every type, field, argument and enum value', async () => {
  const poor: string[] = [];
  const check = (where: string, name: string, description: string | null | undefined): void => {
    const words = description?.trim() ?? '';
    // An example may follow what it says.
    if (!/.{5,}\./s.test(words) || words.toLowerCase() === `${name.toLowerCase()}.`) poor.push(where);
  };
  for (const type of Object.values((await theSchema()).getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query'].includes(type.name))
      continue;
    if (type.name !== 'LocalDate') check(type.name, type.name, type.description);
    if (isEnumType(type))
      for (const { name, description } of type.getValues()) check(`${type.name}.${name}`, name, description);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.name, field.description);
      if ('args' in field)
        for (const { name, description } of field.args) check(`${type.name}.${field.name}(${name})`, name, description);
    }
  }
  expect(poor).toEqual([]);
});
