import { isEnumeration } from '../model/value-type.js';
import type { Draft, DraftEntity } from './draft.js';

/** Checks that every entity has a name and its required properties, and that every statement connects kinds that its relation allows. */
export function checkReferences(draft: Draft): void {
  for (const entity of draft.entities.values()) checkEntity(entity, draft);
  for (const { origin, relation, subject, object } of draft.statements) {
    const type = draft.model.relation(relation);
    const [from, to] = [draft.entities.get(subject), draft.entities.get(object)];
    for (const [id, end] of [
      [subject, from],
      [object, to],
    ] as const)
      if (!end)
        draft.problems.add(
          origin,
          `${id} does not exist; correct the id, or write its name where the text first names it.`,
        );
    if (!from || !to) continue;
    const allowed = type.allowed.get(from.kind.name);
    if (!allowed?.has(to.kind.name))
      draft.problems.add(
        origin,
        `${relation} may not lead from ${from.kind.name} to ${to.kind.name}; allowed: ${[...(allowed ?? [])].join(', ') || 'none'}.`,
      );
    if (subject === object) draft.problems.add(origin, `${subject} ${relation} itself; name the other end.`);
  }
}

function checkEntity(entity: DraftEntity, draft: Draft): void {
  const [first] = entity.written;
  entity.name ??= first?.name;
  if (entity.name === undefined) {
    draft.problems.add(
      entity.origin,
      `${entity.id} is never named; write “${entity.id} 名称” where the text first names it, or give its name in seed/shared.`,
    );
    return;
  }
  for (const { name, origin } of entity.written)
    if (name !== entity.name && !entity.aliases.has(name))
      draft.problems.add(
        origin,
        `${entity.id} is already named “${entity.name}”, not “${name}”; use the id alone, or add the alias in seed/shared/${entity.kind.plural}.yaml.`,
      );
  if (entity.uses.length === 0 && !entity.source)
    draft.problems.add(
      entity.origin,
      `${entity.id} appears in no sentence and has no source; remove it, or add “source”.`,
    );
  for (const property of entity.kind.properties) {
    const value = entity.properties.get(property.name);
    if (property.required && value === undefined && !(property.name in DERIVED))
      draft.problems.add(entity.origin, `${entity.id} has no ${property.name}; add it${choices(property.type)}.`);
  }
}

/** Set by the program, not by the curator. */
const DERIVED = { text: true };

function choices(type: unknown): string {
  const enumeration = type as Parameters<typeof isEnumeration>[0];
  return isEnumeration(enumeration) ? `: ${Object.keys(enumeration.values).join(', ')}` : '';
}
