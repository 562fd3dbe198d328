import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type GraphQLNamedType, isEnumType, isInputObjectType, parse, print } from 'graphql';
import { theSchema } from '../contract/api.js';
import { ROOT } from '../the-model.js';

const { definitions } = parse(readFileSync(join(ROOT, 'test/graphql/contract.graphql'), 'utf8'));

describe('the schema is compatible with contract.graphql', () => {
  it.each(definitions.map((definition) => [nameOf(definition), definition] as const))('%s', async (name, fixed) => {
    const type = (await theSchema()).getType(name);
    expect(type).toBeDefined();
    if (type) expect(membersOf(type)).toMatchObject(fixedMembers(fixed));
  });
});

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : '';
}

/** What is fixed of a type: fields with types, arguments with types and defaults, values of an enum. */
function fixedMembers(definition: DefinitionNode): Record<string, unknown> {
  if (definition.kind === 'EnumTypeDefinition')
    return Object.fromEntries((definition.values ?? []).map(({ name }) => [name.value, true]));
  if (definition.kind === 'InputObjectTypeDefinition')
    return Object.fromEntries(
      (definition.fields ?? []).map(({ name, type, defaultValue }) => [
        name.value,
        written(print(type), defaultValue && print(defaultValue)),
      ]),
    );
  if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'InterfaceTypeDefinition') return {};
  const fields = (definition.fields ?? []).map(({ name, type, arguments: args = [] }) => [
    name.value,
    {
      type: print(type),
      args: Object.fromEntries(
        args.map((arg) => [arg.name.value, written(print(arg.type), arg.defaultValue && print(arg.defaultValue))]),
      ),
    },
  ]);
  const interfaces = (definition.interfaces ?? []).map(({ name }) => name.value).sort();
  return { ...(interfaces.length > 0 ? { interfaces } : {}), ...Object.fromEntries(fields) };
}

/** The same of a type of ours. */
function membersOf(type: GraphQLNamedType): Record<string, unknown> {
  if (isEnumType(type)) return Object.fromEntries(type.getValues().map(({ name }) => [name, true]));
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, written(String(field.type), field.defaultValue)]),
    );
  if (!('getFields' in type)) return {};
  const fields = Object.values(type.getFields()).map((field) => [
    field.name,
    {
      type: String(field.type),
      args: Object.fromEntries(field.args.map((arg) => [arg.name, written(String(arg.type), arg.defaultValue)])),
    },
  ]);
  return {
    interfaces: type
      .getInterfaces()
      .map(({ name }) => name)
      .sort(),
    ...Object.fromEntries(fields),
  };
}

function written(type: string, defaultValue: unknown): string {
  return defaultValue === undefined ? type : `${type} = ${defaultValue}`;
}
