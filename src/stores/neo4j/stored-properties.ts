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

/** What only a report’s node holds. */
export interface ReportContent {
  readonly publishedText: string | undefined;
  readonly coverage: CoverageRecord | undefined;
}

/** An entity as the properties of its node; a missing value is no property. */
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

/** What the full-text index holds of an entity, its terms parted by blanks, and what its rank follows from. */
export function searchProperties({ names, texts, nameKeys, aliasKeys }: SearchRecord): Row {
  return {
    searchNames: names.join(' '),
    searchTexts: texts.join(' '),
    searchNameKeys: nameKeys,
    searchAliasKeys: aliasKeys,
  };
}

/** A statement as the properties of its relationship, with its ends' ids and the keys by which they are sorted. */
export function statementProperties(statement: StatementRecord, nameOf: (id: string) => string): Row {
  const { id, subject, object, basis, rule, caveat, source, report, qualifiers, evidence } = statement;
  const told = Object.entries({ rule, caveat, source, report }).filter(([, value]) => value !== null);
  return {
    id,
    basis,
    ...Object.fromEntries(told),
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
