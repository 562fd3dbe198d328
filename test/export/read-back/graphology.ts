import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Scalar } from '../../../src/model/entity.js';
import { type EntityLine, type Line, type Quote, type StatementLine, sortedById } from './line.js';

/** The lines that a GraphML file stands for, as graphology parses it. */
export function readGraphml(bytes: Buffer): Line[] {
  return linesOf(graphml.parse(MultiDirectedGraph, bytes.toString()));
}

/** The lines that a GEXF file stands for, as graphology parses it. */
export function readGexf(bytes: Buffer): Line[] {
  return linesOf(gexf.parse(MultiDirectedGraph, bytes.toString()));
}

function linesOf(graph: AbstractGraph): Line[] {
  const entities = graph.mapNodes((id, attributes) => entityOf(id, attributes));
  const statements = graph.mapEdges((id, attributes, subject, object) => {
    expect(graph.isDirected(id)).toBe(true);
    return statementOf(id, subject, object, attributes);
  });
  return sortedById([...entities, ...statements]);
}

function entityOf(id: string, { label, ...attributes }: Attributes): EntityLine {
  const { kind, name, nameEn = null, aliases, description = null, evidence, ...properties } = attributes;
  if (label !== undefined) expect(label).toBe(name);
  return {
    type: 'entity',
    id,
    kind,
    name,
    nameEn,
    aliases: JSON.parse(aliases ?? '[]'),
    description,
    properties: properties as Record<string, Scalar>,
    evidence: quotes(evidence),
  };
}

function statementOf(id: string, subject: string, object: string, attributes: Attributes): StatementLine {
  const { label, relation, basis, rule = null, caveat = null, source = null, report = null, ...more } = attributes;
  const { qualifiers, evidence, ...nothing } = more;
  expect(nothing).toEqual({});
  if (label !== undefined) expect(label).toBe(relation);
  return {
    type: 'statement',
    id,
    relation,
    subject,
    object,
    basis,
    rule,
    caveat,
    source,
    report,
    qualifiers: JSON.parse(qualifiers ?? '[]'),
    evidence: quotes(evidence),
  };
}

function quotes(json: string | undefined): Quote[] {
  return JSON.parse(json ?? '[]').map(({ report, start, end, quote }: Quote) => ({ report, start, end, quote }));
}
