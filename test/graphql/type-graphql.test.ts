import { graphql, printSchema } from 'graphql';
import { enumType, inputType, interfaceType, objectType, type TypeSpec } from '../../src/graphql/spec.js';
import { toSchema } from '../../src/graphql/type-graphql.js';

const description = 'A description.';
const query = (type: string) => objectType('Query', description, { field: { type, description } });

describe('toSchema', () => {
  it('refers to types by name, in any order', async () => {
    const ships = objectType('Query', 'The root.', {
      ships: {
        type: '[Ship]!',
        description,
        args: { where: { type: 'ShipWhere', description }, ids: { type: '[ID!]!', description } },
        resolve: (_root, { ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Ship', id, routes: [[1, 2]] })),
      },
    });
    const specs: TypeSpec[] = [
      ships,
      objectType('Ship', description, { routes: { type: '[[Int!]!]', description } }, ['Named']),
      interfaceType('Named', description, {
        id: { type: 'ID!', description },
        name: { type: 'String', description, resolve: ({ id }: { id: string }) => `Ship ${id}` },
      }),
      inputType('ShipWhere', description, {
        not: { type: 'ShipWhere', description },
        size: { type: 'Size', description, defaultValue: 'LARGE' },
      }),
      enumType('Size', description, { LARGE: description }),
    ];
    const schema = await toSchema(specs, []);
    const printed = printSchema(schema)
      .replaceAll(/"{3}[^"]*"{3}/g, '')
      .replaceAll(/\s+/g, ' ');
    expect(printed).toContain('ships( where: ShipWhere ids: [ID!]! ): [Ship]!');
    expect(printed).toContain('type Ship implements Named {');
    expect(printed).toContain('routes: [[Int!]!] }');
    expect(printed).toContain('size: Size = LARGE');
    expect(schema.getQueryType()?.description).toBe('The root.');
    const { data } = await graphql({ schema, source: '{ ships(ids: ["a"]) { id name routes } }' });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ ships: [{ id: 'a', name: 'Ship a', routes: [[1, 2]] }] });
  });

  it('refuses a field of an unknown type', async () => {
    await expect(toSchema([query('[Boat!]!')], [])).rejects.toThrow(
      'Query.field refers to the type Boat, which is not declared.',
    );
  });

  it('refuses an argument of an unknown type', async () => {
    const field = { type: 'Int', description, args: { size: { type: 'Sise', description } } };
    await expect(toSchema([objectType('Query', description, { field })], [])).rejects.toThrow(
      'Query.field(size) refers to the type Sise, which is not declared.',
    );
  });

  it('refuses an unknown interface', async () => {
    const ship = objectType('Ship', description, { id: { type: 'ID!', description } }, ['Nammed']);
    await expect(toSchema([query('Ship'), ship], [])).rejects.toThrow('Ship refers to the type Nammed');
  });

  it.each(['Ship', 'Int'])('refuses a second type named %s', async (name) => {
    const ship = objectType('Ship', description, { id: { type: 'ID!', description } });
    await expect(toSchema([query('Ship'), ship, enumType(name, description, {})], [])).rejects.toThrow(
      `The type ${name} is declared twice.`,
    );
  });
});
