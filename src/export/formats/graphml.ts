import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import { type Attribute, EVIDENCE, entityAttributes, statementAttributes } from '../attributes.js';
import type { Content, Format } from '../format.js';
import { type XmlElement, xmlOf } from '../xml/element.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** GraphML: a directed graph with parallel edges; an edge has the id of its statement. */
export const graphml: Format = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  write: pieces,
};

async function* pieces({ records, model }: Content): AsyncGenerator<string> {
  const ofNodes: readonly Attribute<EntityRecord>[] = [...entityAttributes(model), EVIDENCE];
  const ofEdges: readonly Attribute<StatementRecord>[] = [...statementAttributes(), EVIDENCE];
  yield HEAD;
  for (const attribute of ofNodes) yield xmlOf(key('node', attribute));
  for (const attribute of ofEdges) yield xmlOf(key('edge', attribute));
  yield '<graph edgedefault="directed">\n';
  for await (const entity of records.entities())
    yield xmlOf({ name: 'node', attributes: { id: entity.id }, content: data('node', ofNodes, entity) });
  for await (const statement of records.statements()) {
    const { id, subject: source, object: target } = statement;
    yield xmlOf({ name: 'edge', attributes: { id, source, target }, content: data('edge', ofEdges, statement) });
  }
  yield '</graph>\n</graphml>\n';
}

function key(of: 'node' | 'edge', { name, type }: Pick<Attribute<never>, 'name' | 'type'>): XmlElement {
  const attributes = {
    id: `${of}.${name}`,
    for: of,
    'attr.name': name,
    'attr.type': type === 'integer' ? 'int' : type,
  };
  return { name: 'key', attributes };
}

function data<T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[], record: T): XmlElement[] {
  return attributes.flatMap(({ name, read }) => {
    const value = read(record) ?? null;
    return value === null ? [] : [{ name: 'data', attributes: { key: `${of}.${name}` }, content: String(value) }];
  });
}
