import type { EntityRecord } from '../model/entity.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';

/** Kinds that divide a report's text. They are part of a graph document, but of an export only if they are named. */
const OUTLINE: readonly KindValue[] = ['SECTION', 'PASSAGE'];

/** Whether a kind (a value of `Kind`) divides a report's text. */
export function isOutlineKind(kind: KindValue): boolean {
  return OUTLINE.includes(kind);
}

/** Values of `Kind` of the entities that belong to the export of a graph. */
export function exportedKinds(model: Model): KindValue[] {
  return model.kinds.map(({ value }) => value).filter((kind) => !isOutlineKind(kind));
}

/** Types of the statements that belong to the export of a graph. */
export function exportedRelations(model: Model): RelationType[] {
  return model.relations.filter(({ textual }) => !textual).map(({ type }) => type);
}

/** Whether an entity belongs to the export of a graph: all but sections and passages. */
export function isExportedEntity({ kind }: Pick<EntityRecord, 'kind'>): boolean {
  return !isOutlineKind(kind);
}

/** Whether a statement belongs to the export of a graph: its relation is not textual, and neither end is a section or passage. */
export function isExportedStatement(
  { relation, subject, object }: Pick<StatementRecord, 'relation' | 'subject' | 'object'>,
  model: Model,
): boolean {
  return !model.relation(relation).textual && ![subject, object].some((id) => isOutlineId(id, model));
}

function isOutlineId(id: string, model: Model): boolean {
  const kind = model.kindOfId(id);
  return kind !== undefined && isOutlineKind(kind.value);
}
