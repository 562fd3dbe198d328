import type { RelationField } from '../../model/model.js';
import type { KindName } from '../../model/vocabulary.js';

/** The name of a kind, or Entity for entities of any kind. */
export type TypeName = KindName | 'Entity';

/** Returns the name of the kind that a field leads to, or Entity if there are several. */
export function targetName(field: RelationField): TypeName {
  const [only, ...more] = field.kinds;
  return only && more.length === 0 ? only.name : 'Entity';
}
