import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import { type Attribute, EVIDENCE, entityAttributes, statementAttributes } from '../attributes.js';
import type { Content, Format } from '../format.js';
import { type XmlElement, xmlOf } from '../xml/element.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="static">
`;

/** GEXF 1.3, for Gephi: nodes are labelled with names, edges with relations; an edge has the id of its statement. */
export const gexf: Format = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  write: pieces,
};

async function* pieces({ records, model }: Content): AsyncGenerator<string> {
  const ofNodes: readonly Attribute<EntityRecord>[] = [...entityAttributes(model), EVIDENCE];
  const ofEdges: readonly Attribute<StatementRecord>[] = [...statementAttributes(), EVIDENCE];
  yield HEAD;
  yield xmlOf(declared('node', ofNodes));
  yield xmlOf(declared('edge', ofEdges));
  yield '<nodes>\n';
  for await (const entity of records.entities()) {
    const { id, name: label } = entity;
    yield xmlOf({ name: 'node', attributes: { id, label }, content: [values(ofNodes, entity)] });
  }
  yield '</nodes>\n<edges>\n';
  for await (const statement of records.statements()) {
    const { id, subject: source, object: target, relation: label } = statement;
    yield xmlOf({ name: 'edge', attributes: { id, source, target, label }, content: [values(ofEdges, statement)] });
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[]): XmlElement {
  return {
    name: 'attributes',
    attributes: { class: of },
    content: attributes.map(({ name, type }) => ({ name: 'attribute', attributes: { id: name, title: name, type } })),
  };
}

function values<T>(attributes: readonly Attribute<T>[], record: T): XmlElement {
  return {
    name: 'attvalues',
    attributes: {},
    content: attributes.flatMap(({ name, read }) => {
      const value = read(record) ?? null;
      return value === null ? [] : [{ name: 'attvalue', attributes: { for: name, value: String(value) } }];
    }),
  };
}
