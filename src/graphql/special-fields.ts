import { join } from 'node:path';
import { listModules } from '../list-modules.js';
import type { Model } from '../model/model.js';
import type { KindName } from '../model/vocabulary.js';
import type { ArgSpecs, FieldSpecs, TypeSpec } from './spec.js';

/** The fields that one kind has besides its properties and relations. */
export interface SpecialFields {
  readonly kind: KindName;
  fields(model: Model): FieldSpecs;
  /** The types that only these fields use. Default: none. */
  types?(model: Model): readonly TypeSpec[];
  /** The conditions on these fields in the filter of the kind. Default: none. */
  readonly filters?: ArgSpecs;
}

/**
 * Returns the special fields of all kinds, one for each file of `kinds`.
 *
 * @throws Error if a file exports something else, or two files are for one kind
 */
export async function loadSpecialFields(): Promise<SpecialFields[]> {
  const modules = await listModules(join(import.meta.dirname, 'kinds'), (file) => import(`./kinds/${file}`));
  const all = new Map<KindName, SpecialFields>();
  for (const { file, exported } of modules) {
    const [only, ...more] = exported;
    if (!isSpecialFields(only) || more.length > 0)
      throw new Error(`src/graphql/kinds/${file}: export one SpecialFields.`);
    if (all.has(only.kind)) throw new Error(`src/graphql/kinds/${file}: another file has the fields of ${only.kind}.`);
    all.set(only.kind, only);
  }
  return [...all.values()];
}

function isSpecialFields(value: unknown): value is SpecialFields {
  return typeof value === 'object' && value !== null && 'kind' in value && 'fields' in value;
}
