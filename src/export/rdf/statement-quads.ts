import n3 from 'n3';
import type { StatementRecord } from '../../model/statement.js';
import { integer, words } from './literals.js';
import { resource, term } from './terms.js';

const { quad, literal } = n3.DataFactory;

/**
 * The quads of a statement: one triple in a named graph with the statement's id, and its provenance (PROV-O) in the default
 * graph: the report or reference from which it is derived, and the activity that generated it.
 */
export function* statementQuads(statement: StatementRecord): Generator<n3.Quad> {
  const { id, relation, subject, object, basis, rule, caveat, source, report, qualifiers } = statement;
  const graph = resource(id);
  yield quad(resource(subject), term(`rkg:${relation}`), resource(object), graph);

  yield quad(graph, term('rdf:type'), term('rkg:Statement'));
  yield quad(graph, term('rdf:type'), term('prov:Entity'));
  yield quad(graph, term('rkg:basis'), literal(basis));
  if (rule !== null) yield quad(graph, term('rkg:rule'), literal(rule));
  if (caveat !== null) yield quad(graph, term('rkg:caveat'), words(caveat));
  if (source !== null) yield quad(graph, term('rkg:source'), words(source));
  if (report !== null) yield quad(graph, term('rkg:report'), resource(report));
  for (const from of derivedFrom(statement)) yield quad(graph, term('prov:wasDerivedFrom'), from);
  yield quad(graph, term('prov:wasGeneratedBy'), activity(statement));
  for (const i of qualifiers.keys()) yield quad(graph, term('rkg:qualifier'), resource(id, 'qualifier', i + 1));
  for (const [i, { key, value }] of qualifiers.entries()) {
    const qualifier = resource(id, 'qualifier', i + 1);
    yield quad(qualifier, term('rkg:ordinal'), integer(i + 1));
    yield quad(qualifier, term('rkg:key'), literal(key));
    yield quad(qualifier, term('rkg:value'), words(value));
  }
}

/** The sources of a statement: the quoted reports, or the reference. */
function derivedFrom({ report, source, evidence }: StatementRecord): n3.NamedNode[] {
  const reports = new Set([...(report === null ? [] : [report]), ...evidence.map((each) => each.report)]);
  return [...[...reports].sort().map((id) => resource(id)), ...(source === null ? [] : [resource('source:', source)])];
}

/** The activity that generated a statement: reading, inference by a rule, or reference. */
function activity({ basis, rule }: StatementRecord): n3.NamedNode {
  return rule === null ? resource(`activity:${basis}`) : resource(`activity:${basis}`, rule);
}
