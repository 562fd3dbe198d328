import { canonicalJson } from '../../model/canonical-json.js';
import type { CoverageRecord } from '../../model/coverage.js';
import type { EntityRecord, Scalar } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { KindDefinition } from '../../model/kind.js';
import type { StatementRecord } from '../../model/statement.js';
import { sortKey } from '../../query/order.js';
import type { SearchRecord } from '../../search/fields.js';
import type { Row } from './cypher.js';
import { integer } from './executor.js';
import { storeQualifier } from './statement-columns.js';
import type { Vocabulary } from './vocabulary.js';

/** Properties that only the node of a report has. */
export interface ReportContent {
  readonly publishedText: string | undefined;
  readonly coverage: CoverageRecord | undefined;
}

/** Returns the properties of an entity's node. Missing values are left out. */
export function entityProperties(
  entity: EntityRecord,
  kind: KindDefinition,
  { publishedText, coverage }: ReportContent,
  vocabulary: Vocabulary,
): Row {
  const { id, name, nameEn, aliases, description, properties, reports, evidence } = entity;
  const row: Record<string, unknown> = {
    id,
    kind: kind.value,
    aliases,
    reports,
    evidence: evidence.map(storeEvidence),
  };
  const set = (property: string, value: Scalar | null | undefined, isInteger = false): void => {
    if (value === null || value === undefined) return;
    const { value: valueName, key, keyOf } = vocabulary.property(property);
    row[valueName] = isInteger ? integer(value as number) : value;
    if (key !== valueName) row[key] = keyOf(value);
  };
  set('name', name);
  set('nameEn', nameEn);
  set('description', description);
  set('publishedText', publishedText);
  set('coverage', coverage && canonicalJson(coverage));
  for (const property of kind.properties)
    set(property.name, properties[property.name], property.type.scalar === 'integer');
  return row;
}

/** Returns the terms of an entity for the full-text index, separated by spaces, and the keys for ranking. */
export function searchProperties({ names, texts, nameKeys, aliasKeys }: SearchRecord): Row {
  return {
    searchNames: names.join(' '),
    searchTexts: texts.join(' '),
    searchNameKeys: nameKeys,
    searchAliasKeys: aliasKeys,
  };
}

/** Returns the properties of a statement's relationship, with the ids and sort keys of its ends. */
export function statementProperties(statement: StatementRecord, nameOf: (id: string) => string): Row {
  const { id, subject, object, basis, rule, caveat, source, report, qualifiers, evidence } = statement;
  const optional = Object.entries({ rule, caveat, source, report }).filter(([, value]) => value !== null);
  return {
    id,
    basis,
    ...Object.fromEntries(optional),
    subjectId: subject,
    subjectKey: sortKey(nameOf(subject)),
    objectId: object,
    objectKey: sortKey(nameOf(object)),
    qualifiers: qualifiers.map(storeQualifier),
    evidence: evidence.map(storeEvidence),
  };
}

function storeEvidence(evidence: Evidence): string {
  return canonicalJson(evidence);
}
