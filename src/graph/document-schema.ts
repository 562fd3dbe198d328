import { SLUG } from '../model/id.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model } from '../model/model.js';
import type { Property } from '../model/property.js';
import { Basis } from '../model/statement.js';
import { isEnumeration } from '../model/value-type.js';
import { exportedRelations } from './exported.js';
import { FORMAT, FORMAT_VERSION } from './lines.js';

/** A JSON Schema (draft 2020-12), as plain data. */
type JsonSchema = { readonly [keyword: string]: unknown };

export const SCHEMA_ID = 'graph.schema.json';

const TEXT = { type: 'string', minLength: 1 };
const TEXT_OR_NULL = { type: ['string', 'null'], minLength: 1 };
const NULL = { type: 'null' };
const OFFSET = { type: 'integer', minimum: 0 };
const SHA256 = formed('^[0-9a-f]{64}$', 'a SHA-256 in hexadecimal');

/** The name under `$defs` of the shape of an entity line. @param kind a value of `Kind` */
export function entityShape(kind: string): string {
  return `entity-${kind}`;
}

/** The name under `$defs` of the shape of a statement line. */
export function statementShape(basis: string): string {
  return `statement-${basis}`;
}

/** The shape of each line of a graph document. */
export function graphDocumentSchema(model: Model): JsonSchema {
  const lines: Record<string, JsonSchema> = {
    header: line('header', { format: { const: FORMAT }, formatVersion: { const: FORMAT_VERSION } }),
    text: line('text', { report: reportId(model), start: OFFSET, text: TEXT }),
    coverage: line('coverage', coverageProperties(model)),
    ...Object.fromEntries(model.kinds.map((kind) => [entityShape(kind.value), entityLine(kind)])),
    ...Object.fromEntries(
      Object.keys(Basis.values).map((basis) => [statementShape(basis), statementLine(basis, model)]),
    ),
    end: line('end', { lines: OFFSET, sha256: SHA256, version: SHA256 }),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'A line of a graph document',
    oneOf: Object.keys(lines).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: { ...lines, evidence: evidence(model) },
  };
}

function closed(properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function line(type: string, properties: Readonly<Record<string, unknown>>): JsonSchema {
  return closed({ type: { const: type }, ...properties });
}

/** A text of a form. @param form the form in words, for error messages */
function formed(pattern: string, form: string): JsonSchema {
  return { type: 'string', pattern, patternErrorMessage: form };
}

function idOf(prefix: string): JsonSchema {
  return formed(`^${prefix}:${SLUG}$`, `an id that begins with ${prefix}:`);
}

function reportId(model: Model): JsonSchema {
  return idOf(model.kindByValue('REPORT').prefix);
}

function coverageProperties(model: Model) {
  const uncovered = closed({ passage: idOf(model.kindByValue('PASSAGE').prefix), reason: TEXT_OR_NULL });
  return {
    report: reportId(model),
    sentences: OFFSET,
    sentencesWithEvidence: OFFSET,
    uncovered: { type: 'array', items: uncovered },
    digits: OFFSET,
    digitsAccounted: OFFSET,
  };
}

function entityLine({ value, prefix, properties }: KindDefinition): JsonSchema {
  return line('entity', {
    id: idOf(prefix),
    kind: { const: value },
    name: TEXT,
    nameEn: TEXT_OR_NULL,
    aliases: { type: 'array', items: TEXT, uniqueItems: true },
    description: TEXT_OR_NULL,
    properties: closed(
      Object.fromEntries(properties.map((property) => [property.name, valueShape(property)])),
      properties.filter(({ required }) => required).map(({ name }) => name),
    ),
    evidence: evidenceList(),
  });
}

function valueShape({ type }: Property): JsonSchema {
  if (isEnumeration(type)) return { enum: Object.keys(type.values) };
  switch (type.scalar) {
    case 'integer':
      return { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case 'decimal':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    default:
      return TEXT;
  }
}

function statementLine(basis: string, model: Model): JsonSchema {
  const anyId = formed(`^[a-z-]+:${SLUG}$`, 'an id such as claim:sugon-2021:on-site');
  const [isInferred, isReference] = [basis === 'INFERRED', basis === 'REFERENCE'];
  return line('statement', {
    id: formed('^statement:[0-9a-f]{24}$', 'an id such as statement: and 24 hexadecimal digits'),
    // Statements of text relations are derived, and so stated.
    relation: { enum: basis === 'STATED' ? model.relations.map(({ type }) => type) : exportedRelations(model) },
    subject: anyId,
    object: anyId,
    basis: { const: basis },
    rule: isInferred ? TEXT : NULL,
    caveat: isInferred ? TEXT : NULL,
    source: isReference ? TEXT : NULL,
    report: isReference ? NULL : reportId(model),
    qualifiers: { type: 'array', items: closed({ key: TEXT, value: { type: 'string' } }) },
    evidence: evidenceList(isReference ? 0 : isInferred ? 2 : 1),
  });
}

function evidenceList(minItems = 0): JsonSchema {
  return { type: 'array', items: { $ref: '#/$defs/evidence' }, minItems };
}

function evidence(model: Model): JsonSchema {
  return closed({ report: reportId(model), quote: TEXT, start: OFFSET, end: OFFSET });
}
