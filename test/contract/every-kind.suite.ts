import type { Graph } from '../../src/model/graph.js';
import type { KindDefinition } from '../../src/model/kind.js';
import type { Model, RelationField } from '../../src/model/model.js';
import { upperSnake } from '../../src/model/names.js';
import type { StatementRecord } from '../../src/model/statement.js';
import type { Api, Json } from './api.js';
import { complete, entityOf } from './complete.js';

/** There are hundreds of relations, and a database plans each question for itself. */
const LONG = 300_000;

/** Statements that a field of an entity leads along, ordered by the other end's name and id, then their own id. */
function along(graph: Graph, entity: string, field: RelationField, model: Model): StatementRecord[] {
  const far = field.direction === 'OUT' ? 'object' : 'subject';
  const near = field.direction === 'OUT' ? 'subject' : 'object';
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const key = (statement: StatementRecord) => [names.get(statement[far]), statement[far], statement.id].join('\0');
  return graph.statements
    .filter((each) => each.relation === field.relation && each[near] === entity)
    .filter((each) => field.kinds.some((kind) => kind === model.kindOfId(each[far])))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Every kind's root list and every relation from both ends, on a graph that has them all. */
export function everyKind(api: () => Api): void {
  const kindsOf = () => api().model.kinds;
  const each = async (check: (kind: KindDefinition, graph: Graph) => Promise<void>): Promise<void> => {
    const graph = complete(api().model);
    for (const kind of kindsOf()) await check(kind, graph);
  };

  it(
    'every kind: its root list has it, with all its properties',
    () =>
      each(async (kind, graph) => {
        const own = kind.properties.map(({ name }) => name).join(' ');
        const { list } = await api().ask(`{ list: ${kind.plural} { totalCount edges { statement { id } } nodes {
        __typename id kind name nameEn aliases description properties { name value } ${own} } } }`);
        const expected = graph.entities.filter((entity) => entity.kind === kind.value);
        expect([kind.name, list.totalCount]).toEqual([kind.name, expected.length]);
        expect(list.edges).toEqual(expected.map(() => ({ statement: null })));
        const found = new Map<string, Json>(list.nodes.map((node: Json) => [node.id, node]));
        for (const { id, name, nameEn, aliases, description, properties } of expected) {
          const present = kind.properties.filter((property) => property.name in properties);
          expect(found.get(id)).toEqual({
            __typename: kind.name,
            id,
            kind: kind.value,
            name,
            nameEn,
            aliases,
            description,
            properties: present.map((property) => ({ name: property.name, value: String(properties[property.name]) })),
            ...Object.fromEntries(
              kind.properties.map((property) => [property.name, properties[property.name] ?? null]),
            ),
          });
        }
      }),
    LONG,
  );

  it(
    'every kind: every order and every facet is answered',
    () =>
      each(async (kind, graph) => {
        const fields = ['NAME', 'NAME_EN', ...kind.properties.map(({ name }) => upperSnake(name))];
        const lists = fields.map((field) => `${field}: ${kind.plural}(orderBy: {field: ${field}}) { nodes { id } }`);
        const data = await api().ask(`{ ${lists.join('\n')} }`);
        const ids = graph.entities.filter(({ kind: value }) => value === kind.value).map(({ id }) => id);
        for (const field of fields) expect(data[field].nodes.map(({ id }: Json) => id).sort()).toEqual(ids);
        const type = api().schema.getType(`${kind.name}Facet`) as Json;
        const facets: string[] = type.getValues().map(({ name }: Json) => name);
        const { list } = await api().ask(
          `{ list: ${kind.plural} { facets(by: [${facets}]) { by values { value count } } } }`,
        );
        expect(list.facets.map(({ by }: Json) => by)).toEqual(facets);
        const targets = new Set(
          api()
            .model.fields(kind)
            .map(({ name }) => upperSnake(name)),
        );
        for (const { by, values } of list.facets) {
          const counted = values.reduce((sum: number, { count }: Json) => sum + count, 0);
          for (const { count } of values) expect(count).toBeLessThanOrEqual(ids.length);
          // Of a relation's targets one entity may have several, and is counted with each.
          if (targets.has(by)) expect(counted).toBeGreaterThanOrEqual(ids.length);
          else expect(counted).toBe(ids.length);
        }
      }),
    LONG,
  );

  it(
    'every relation: leads from its subject to its objects and back',
    () =>
      each(async (kind, graph) => {
        const { model } = api();
        const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
        for (const fields of inParts(model.fields(kind), 15)) {
          const selections = fields.map(
            ({ name }) => `${name}(first: 100) { totalCount edges {
          node { __typename id kind name } statement { id relation basis } } }`,
          );
          const { list } = await api().ask(`{ list: ${kind.plural} { nodes { id ${selections.join('\n')} } } }`);
          for (const node of list.nodes)
            for (const field of fields) {
              const expected = along(graph, node.id, field, model).map(({ id, relation, basis, subject, object }) => {
                const other = field.direction === 'OUT' ? object : subject;
                const { name: __typename, value } = model.kindOfId(other) as KindDefinition;
                const end = { __typename, id: other, kind: value, name: names.get(other) };
                return { node: end, statement: { id, relation, basis } };
              });
              const { totalCount, edges } = node[field.name];
              expect([kind.name, field.name, totalCount]).toEqual([kind.name, field.name, expected.length]);
              expect(edges).toEqual(expected);
            }
        }
      }),
    LONG,
  );

  it(
    'every relation: is a filter at both of its ends',
    () =>
      each(async (kind) => {
        if (kind.textual) return;
        const fields = api().model.fields(kind);
        const where = (direction: string, quantifier: string): Json => ({
          and: fields
            .filter((field) => field.direction === direction)
            .map(({ name }) => ({ [name]: { [quantifier]: {} } })),
        });
        const variables = {
          subject: where('OUT', 'some'),
          noSubject: where('OUT', 'none'),
          object: where('IN', 'some'),
          noObject: where('IN', 'none'),
        };
        const names = Object.keys(variables);
        const data = await api().ask(
          `query (${names.map((name) => `$${name}: ${kind.name}Where`)}) {
          ${names.map((name) => `${name}: ${kind.plural}(where: $${name}) { nodes { id } }`).join('\n')} }`,
          variables,
        );
        const [a, b] = [{ id: entityOf(kind, 'a') }, { id: entityOf(kind, 'b') }];
        for (const [name, expected] of Object.entries({ subject: a, noSubject: b, object: b, noObject: a }))
          expect([kind.name, name, data[name].nodes]).toEqual([kind.name, name, [expected]]);
      }),
    LONG,
  );

  it(
    'every relation: is found among the statements, by its type',
    async () => {
      const { model } = api();
      const graph = complete(model);
      const types = model.relations.map(({ type }) => type);
      for (const some of inParts(types, 12)) {
        const data = await api().ask(
          `{ ${some.map((type) => `${type}: statements(where: {relations: [${type}]}, first: 200) { totalCount nodes { id relation } }`).join('\n')} }`,
        );
        for (const type of some) {
          const isText = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
          const expected = graph.statements.filter(
            ({ relation, subject, object }) =>
              relation === type && (model.relation(type).textual || !(isText(subject) || isText(object))),
          );
          expect([type, data[type].totalCount]).toEqual([type, expected.length]);
          expect(data[type].nodes).toEqual(expected.map(({ id, relation }) => ({ id, relation })));
        }
      }
    },
    LONG,
  );
}
