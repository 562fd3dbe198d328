import n3 from 'n3';
import type { Evidence } from '../../model/evidence.js';
import type { SelectedText } from '../../text/text-selectors.js';
import { integer, words } from './literals.js';
import { resource, term } from './terms.js';

const { quad, literal } = n3.DataFactory;

/**
 * The quads of evidence as a W3C Web Annotation: the body is the entity or statement, the target the words of the report.
 *
 * @param selected undefined if the text is not available; the quote and the offsets of the evidence are used instead
 */
export function* evidenceQuads(
  id: string,
  motivation: 'identifying' | 'describing',
  { report, section, quote, start, end }: Evidence,
  ordinal: number,
  selected: SelectedText | undefined,
): Generator<n3.Quad> {
  const [annotation, target] = [resource(id, 'evidence', ordinal), resource(id, 'evidence', ordinal, 'target')];
  yield quad(annotation, term('rdf:type'), term('oa:Annotation'));
  yield quad(annotation, term('oa:motivatedBy'), term(`oa:${motivation}`));
  yield quad(annotation, term('oa:hasBody'), resource(id));
  yield quad(annotation, term('oa:hasTarget'), target);
  yield quad(annotation, term('rkg:ordinal'), integer(ordinal));
  yield quad(annotation, term('rkg:quote'), words(quote));
  yield quad(annotation, term('rkg:start'), integer(start));
  yield quad(annotation, term('rkg:end'), integer(end));
  yield quad(annotation, term('rkg:section'), resource(section));

  const [quoted, placed] = ['quote', 'position'].map((part) => resource(id, 'evidence', ordinal, part)) as [
    n3.NamedNode,
    n3.NamedNode,
  ];
  yield quad(target, term('rdf:type'), term('oa:SpecificResource'));
  yield quad(target, term('oa:hasSource'), resource(report));
  yield quad(target, term('oa:hasSelector'), quoted);
  yield quad(target, term('oa:hasSelector'), placed);

  yield quad(quoted, term('rdf:type'), term('oa:TextQuoteSelector'));
  yield quad(quoted, term('oa:exact'), literal(selected?.exact ?? quote));
  if (selected) {
    yield quad(quoted, term('oa:prefix'), literal(selected.prefix));
    yield quad(quoted, term('oa:suffix'), literal(selected.suffix));
  }

  yield quad(placed, term('rdf:type'), term('oa:TextPositionSelector'));
  yield quad(placed, term('oa:start'), literal(String(selected?.start ?? start), term('xsd:nonNegativeInteger')));
  yield quad(placed, term('oa:end'), literal(String(selected?.end ?? end), term('xsd:nonNegativeInteger')));
}
