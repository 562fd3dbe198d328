import type { Scalar } from '../../src/model/entity.js';
import type { Graph } from '../../src/model/graph.js';
import type { KindDefinition } from '../../src/model/kind.js';
import type { Model } from '../../src/model/model.js';
import { isEnumeration, type ValueType } from '../../src/model/value-type.js';
import { GraphBuilder } from './build-graph.js';

export const REPORT = 'report:whole';

/** Two entities of each kind that is not of the text, `a` and `b`. */
export function entityOf(kind: KindDefinition, which: 'a' | 'b'): string {
  return `${kind.prefix}:${which}`;
}

/**
 * All that the model allows: of each kind an entity with every property and one with only what must be, and between each
 * pair of kinds that a relation joins a statement from the first `a` to the second `b`.
 */
export function complete(model: Model): Graph {
  const graph = new GraphBuilder(model);
  const [title, part] = ['section:whole:title', 'section:whole:part'];
  graph.report({
    id: REPORT,
    name: '全',
    period: '2021',
    sections: [
      { id: title, heading: '一', sentences: ['甲。', '乙。'] },
      { id: part, heading: '二', parent: title, sentences: ['丙。'] },
    ],
  });
  for (const kind of model.kinds.filter(({ textual }) => !textual)) {
    const own = (all: boolean) =>
      kind.properties
        .filter(({ required }) => all || required)
        .map(({ name, type }) => [name, exampleOf(type)] as const);
    graph.entity(entityOf(kind, 'a'), `${kind.name} a`, {
      nameEn: 'a',
      aliases: ['A', 'α'],
      description: 'The first.',
      properties: Object.fromEntries(own(true)),
      quotes: [[REPORT, '甲']],
    });
    graph.entity(entityOf(kind, 'b'), `${kind.name} b`, { properties: Object.fromEntries(own(false)) });
  }
  for (const { type, allowed, textual } of model.relations)
    for (const [subject, objects] of textual ? [] : allowed)
      for (const object of objects) {
        const from = model.kind(subject).textual ? REPORT : entityOf(model.kind(subject), 'a');
        graph.state(from, type, entityOf(model.kind(object), 'b'), { report: REPORT });
      }
  return graph.build();
}

function exampleOf(type: ValueType<unknown>): Scalar {
  if (isEnumeration(type)) return Object.keys(type.values).at(-1) as string;
  const values: Readonly<Record<string, Scalar>> = {
    text: '值',
    integer: 2_147_483_647,
    decimal: 1e21,
    flag: false,
    date: '2020-02-29',
  };
  return values[type.scalar] as Scalar;
}
