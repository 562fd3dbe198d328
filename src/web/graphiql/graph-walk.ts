/** Finds the entities of an answer and what joins them, whatever the shape of its query. */
import { camelCase, upperSnake } from '../../model/names.js';
import { objectAt, type TypedObject, textAt } from './typed-answer.js';

/** An entity at one place of the answer. */
export interface Sighting {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** A value of the enum Kind. */
  readonly kind: string;
  readonly label: string;
  readonly object: TypedObject;
}

export interface Tie {
  readonly source: Sighting;
  readonly target: Sighting;
  /** The relation, or the field where it was not asked. */
  readonly label: string;
  readonly statement: TypedObject | undefined;
}

/** The entity inside which the walk is, by which of its fields, along which statement. */
interface Near {
  readonly entity: Sighting;
  readonly field: string;
  readonly statement?: TypedObject | undefined;
}

/** What stands under these is about the text, or about counting, not about the graph. */
const APART = new Set(['Evidence', 'Facet', 'Highlight', 'PageInfo', 'Property', 'Qualifier']);
/** Fields that only hold what is meant. */
const SILENT = new Set(['node', 'nodes', 'edges']);

export class GraphWalk {
  readonly sightings: Sighting[] = [];
  readonly ties: Tie[] = [];

  visit(object: TypedObject, near: Near | null): void {
    if (APART.has(object.type)) return;
    const statement = objectAt(object, 'statement');
    if (object.isEntity) this.sight(object, near);
    else if (object.type === 'Statement') this.tieEnds(object, near);
    else if (statement && objectAt(object, 'node')) {
      this.endsOf(statement);
      this.descend(object, near && { ...near, statement }, ['node']);
    } else this.descend(object, near);
  }

  private sight(object: TypedObject, near: Near | null): Sighting {
    const seen = sightingOf(object);
    this.sightings.push(seen);
    if (near) this.tie(near, seen);
    this.descend(object, { entity: seen, field: '' });
    return seen;
  }

  private descend({ fields }: TypedObject, near: Near | null, only?: readonly string[]): void {
    for (const { name, objects } of fields)
      if (!only || only.includes(name))
        for (const one of objects) this.visit(one, near && !SILENT.has(name) ? { ...near, field: name } : near);
  }

  private endsOf(statement: TypedObject): (Sighting | undefined)[] {
    return ['subject', 'object'].map((end) => {
      const found = objectAt(statement, end);
      return found && this.sight(found, null);
    });
  }

  /** An end that was not asked is the entity under which the statement is found. */
  private tieEnds(statement: TypedObject, near: Near | null): void {
    const [subject, object] = this.endsOf(statement);
    const [source, target] = [subject ?? near?.entity, object ?? near?.entity];
    if (source && target && (subject || object))
      this.ties.push({ source, target, label: textAt(statement, 'relation') ?? '', statement });
  }

  private tie({ entity, field, statement }: Near, far: Sighting): void {
    const relation = statement && textAt(statement, 'relation');
    // The field at a relation's subject is named after the relation; one that is not stands at its object.
    const [source, target] = !relation || camelCase(relation) === field ? [entity, far] : [far, entity];
    this.ties.push({ source, target, label: relation ?? field, statement });
  }
}

function sightingOf(object: TypedObject): Sighting {
  const kind = upperSnake(object.type);
  const label = ['name', 'nameEn', 'text', 'textEn', 'raw', 'id'].map((field) => textAt(object, field)).find(Boolean);
  return { id: textAt(object, 'id'), name: textAt(object, 'name'), kind, label: label ?? kind, object };
}
