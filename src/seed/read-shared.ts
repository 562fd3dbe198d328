import type { KindDefinition } from '../model/kind.js';
import type { Draft } from './draft.js';
import { parseScalar, targetsOf } from './read-block.js';
import type { YamlFile } from './yaml-file.js';

/** Adds the entities of a shared file to the draft: names, codes, and relations that have a source. */
export function readShared(file: YamlFile, kind: KindDefinition, draft: Draft): void {
  for (const [id, facts] of Object.entries(file.content as Record<string, Record<string, unknown>>)) {
    const origin = file.origin([id]);
    const entity = draft.entity({ id }, origin);
    if (!entity) continue;
    if (typeof facts.name === 'string') entity.name = facts.name;
    if (typeof facts.nameEn === 'string') entity.nameEn = facts.nameEn;
    if (typeof facts.description === 'string') entity.description = facts.description;
    if (typeof facts.source === 'string') entity.source = facts.source;
    for (const alias of (facts.aliases as string[] | undefined) ?? []) entity.aliases.add(alias);
    for (const property of kind.properties) {
      const written = facts[property.name];
      if (typeof written === 'string')
        draft.set(entity, property.name, parseScalar(property, written), file.origin([id, property.name]));
    }
    for (const field of draft.model.fields(kind)) {
      if (field.direction !== 'OUT' || !(field.name in facts)) continue;
      if (!entity.source) {
        draft.problems.add(
          file.origin([id, field.name]),
          `${id} ${field.relation} has no source; add “source”, such as GB/T 2260.`,
        );
        continue;
      }
      for (const target of targetsOf(facts[field.name], [id, field.name]))
        draft.state({
          origin: file.origin(target.path),
          relation: field.relation,
          subject: id,
          object: target.reference.id,
          basis: 'REFERENCE',
          rule: null,
          caveat: null,
          source: entity.source,
          report: null,
          qualifiers: target.qualifiers,
          spans: [],
        });
    }
  }
}
