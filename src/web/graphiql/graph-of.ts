/** The entities and statements found in an answer, whatever the shape of its query. */
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What stands under these is about the text, or about counting, not about the graph. */
const APART = new Set(['evidence', 'facets', 'pageInfo', 'qualifiers', 'section', 'passages', 'report', 'properties']);

export function graphOf(data: unknown): Scene {
  const nodes = new Map<string, SceneNode>();
  const edges = new Map<string, SceneEdge>();
  const collect = (value: unknown, parent: string | null, field: string): void => {
    if (Array.isArray(value)) for (const one of value) collect(one, parent, field);
    if (!isFields(value)) return;
    if (isStatement(value)) {
      addStatement(value, nodes, edges, collect);
      return;
    }
    const statement = isFields(value.statement) ? value.statement : null;
    const { node } = value;
    if (isFields(node) && statement) {
      const far = addEntity(node, nodes);
      if (far && parent) addEdge(edges, parent, far, field, statement);
      walk(node, far ?? parent, collect);
      return;
    }
    const own = addEntity(value, nodes, parent === null ? field : '');
    if (own && parent && own !== parent) addEdge(edges, parent, own, field, null);
    walk(value, own ?? parent, collect, own ? null : field);
  };
  walk(isFields(data) ? data : {}, null, collect);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

type Collect = (value: unknown, parent: string | null, field: string) => void;

function walk(fields: Fields, parent: string | null, collect: Collect, within: string | null = null): void {
  for (const [key, value] of Object.entries(fields))
    if (!APART.has(key)) collect(value, parent, ['nodes', 'edges', 'node'].includes(key) && within ? within : key);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStatement(value: Fields): value is Fields & { subject: Fields; object: Fields } {
  return isFields(value.subject) && isFields(value.object);
}

/** The entity's key: its id, or else its name; null for what is none. */
function addEntity(value: Fields, nodes: Map<string, SceneNode>, field = ''): string | null {
  const { id, name, nameEn, kind, __typename } = value;
  const key = typeof id === 'string' ? id : typeof name === 'string' ? name : null;
  if (key === null || key.startsWith('statement:')) return null;
  const label = [name, nameEn].find((one) => typeof one === 'string') ?? key;
  const known = nodes.get(key);
  // Without a kind or an id, a root list tells it: claims are CLAIM, policies POLICY.
  const guessed = upperSnake(typeof id === 'string' ? id.slice(0, id.indexOf(':')) : singular(field));
  const said = [kind, typeof __typename === 'string' ? upperSnake(__typename) : undefined, known?.kind].find(
    (one) => typeof one === 'string' && one !== '',
  );
  nodes.set(key, { id: key, kind: String(said ?? guessed), label: String(known && !name ? known.label : label) });
  return key;
}

function addStatement(
  value: Fields & { subject: Fields; object: Fields },
  nodes: Map<string, SceneNode>,
  edges: Map<string, SceneEdge>,
  collect: Collect,
): void {
  const source = addEntity(value.subject, nodes);
  const target = addEntity(value.object, nodes);
  if (source && target) addEdge(edges, source, target, String(value.relation ?? ''), value);
  walk(value.subject, source, collect);
  walk(value.object, target, collect);
}

function addEdge(
  edges: Map<string, SceneEdge>,
  from: string,
  to: string,
  label: string,
  statement: Fields | null,
): void {
  const id = typeof statement?.id === 'string' ? statement.id : `${from} ${label} ${to}`;
  const relation = typeof statement?.relation === 'string' ? statement.relation : label;
  edges.set(id, { id, source: from, target: to, label: relation, isInferred: statement?.basis === 'INFERRED' });
}

function singular(field: string): string {
  return field.replace(/ies$/, 'y').replace(/s$/, '');
}

function upperSnake(name: string): string {
  return name
    .replaceAll('-', '_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
}
