import jsonld from 'jsonld';
import n3 from 'n3';
import type { Scalar } from '../../../src/model/entity.js';
import type { Model } from '../../../src/model/model.js';
import type { KindValue } from '../../../src/model/vocabulary.js';
import { type Line, type Quote, sortedById } from './line.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const OA = 'http://www.w3.org/ns/oa#';
const OURS = 'urn:report-knowledge-graph:';
const RKG = `${OURS}vocabulary:`;
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** A term at any place of a quad. */
export type Node = Exclude<NonNullable<n3.OTerm>, string>;

/** Quads as N3.js parses them. */
export function parseTrig(bytes: Buffer): n3.Store {
  return new n3.Store(new n3.Parser({ format: 'application/trig' }).parse(bytes.toString()));
}

/** Quads as jsonld.js expands them. */
export async function parseJsonLd(bytes: Buffer): Promise<n3.Store> {
  const quads = await jsonld.toRDF(JSON.parse(bytes.toString()), { format: 'application/n-quads' });
  return new n3.Store(new n3.Parser({ format: 'application/n-quads' }).parse(quads as unknown as string));
}

/** The lines that quads stand for. */
export function readRdf(store: n3.Store, model: Model): Line[] {
  return new RdfReader(store, model).lines();
}

class RdfReader {
  private readonly evidence = new Map<string, Node[]>();

  constructor(
    private readonly store: n3.Store,
    private readonly model: Model,
  ) {
    for (const { subject, object } of store.match(null, n3.DataFactory.namedNode(`${OA}hasBody`)))
      this.evidence.set(object.value, [...(this.evidence.get(object.value) ?? []), subject]);
  }

  lines(): Line[] {
    const kinds = new Map(this.model.kinds.map(({ name, value }) => [RKG + name, value]));
    const lines: Line[] = [];
    for (const { subject, object } of this.store.match(null, n3.DataFactory.namedNode(`${RDF}type`))) {
      const kind = kinds.get(object.value);
      if (kind !== undefined) lines.push(this.entity(subject, kind));
      if (object.value === `${RKG}Statement`) lines.push(this.statement(subject));
    }
    return sortedById(lines);
  }

  private entity(subject: Node, kind: KindValue): Line {
    const labels = this.all(subject, `${RDFS}label`) as n3.Literal[];
    const properties: Record<string, Scalar> = {};
    for (const { name, type } of this.model.kindByValue(kind).properties)
      for (const value of this.all(subject, RKG + name) as n3.Literal[]) {
        if (type.scalar === 'integer') expect(value.datatype.value).toBe(`${XSD}integer`);
        if (type.scalar === 'decimal') expect(value.datatype.value).toBe(`${XSD}decimal`);
        properties[name] = scalar(value);
      }
    return {
      type: 'entity',
      id: idOf(subject),
      kind,
      name: labels.find(({ language }) => language !== 'en')?.value ?? '',
      nameEn: labels.find(({ language }) => language === 'en')?.value ?? null,
      aliases: this.all(subject, `${SKOS}altLabel`).map(({ value }) => value),
      description: this.one(subject, `${RDFS}comment`),
      properties,
      evidence: this.quotes(subject),
    };
  }

  private statement(graph: Node): Line {
    const quads = this.store.getQuads(null, null, null, graph);
    expect(quads).toHaveLength(1);
    const [{ subject, predicate, object }] = quads as [n3.Quad];
    const report = this.one(graph, `${RKG}report`);
    const relation = predicate.value.slice(RKG.length);
    if (!this.model.isRelation(relation)) throw new Error(`${relation} is no relation.`);
    return {
      type: 'statement',
      id: idOf(graph),
      relation,
      subject: idOf(subject),
      object: idOf(object),
      basis: this.one(graph, `${RKG}basis`) ?? '',
      rule: this.one(graph, `${RKG}rule`),
      caveat: this.one(graph, `${RKG}caveat`),
      source: this.one(graph, `${RKG}source`),
      report: report && decodeURIComponent(report.slice(OURS.length)),
      qualifiers: this.ordered(this.all(graph, `${RKG}qualifier`)).map((node) => ({
        key: this.one(node, `${RKG}key`) ?? '',
        value: this.one(node, `${RKG}value`) ?? '',
      })),
      evidence: this.quotes(graph),
    };
  }

  private quotes(body: Node): Quote[] {
    return this.ordered(this.evidence.get(body.value) ?? []).map((annotation) => ({
      report: this.sourceOf(annotation),
      start: Number(this.one(annotation, `${RKG}start`)),
      end: Number(this.one(annotation, `${RKG}end`)),
      quote: this.one(annotation, `${RKG}quote`) ?? '',
    }));
  }

  private sourceOf(annotation: Node): string {
    const [target] = this.all(annotation, `${OA}hasTarget`);
    const [source] = target ? this.all(target, `${OA}hasSource`) : [];
    return source ? idOf(source) : '';
  }

  private ordered(nodes: readonly Node[]): Node[] {
    const ordinal = (node: Node): number => Number(this.one(node, `${RKG}ordinal`));
    return [...nodes].sort((a, b) => ordinal(a) - ordinal(b));
  }

  private all(subject: Node, predicate: string): Node[] {
    return this.store.getObjects(subject, n3.DataFactory.namedNode(predicate), n3.DataFactory.defaultGraph());
  }

  private one(subject: Node, predicate: string): string | null {
    const values = this.all(subject, predicate);
    expect(values.length).toBeLessThanOrEqual(1);
    return values[0]?.value ?? null;
  }
}

function scalar({ value, datatype }: n3.Literal): Scalar {
  const type = datatype.value.slice(XSD.length);
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'decimal' ? Number(value) : value;
}

function idOf({ value }: Node): string {
  expect(value.startsWith(OURS)).toBe(true);
  return decodeURIComponent(value.slice(OURS.length));
}
