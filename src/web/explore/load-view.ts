/** Asks what a view is made of, each operation once: an answer is kept as long as the page is open. */
import { ask, Fault } from '../shared/ask.ts';
import { type Operation, readOperations } from './operations.ts';
import {
  AroundDocument,
  type Direction,
  ExpansionDocument,
  NamesDocument,
  type RelationType,
  WaysDocument,
} from './queries.generated.ts';
import { foldOperations, NOTHING, type Part, type Shown, type View } from './view.ts';

/** More than this around a new entity is not shown unasked. */
const LOOKABLE = 60;
/** Nodes of a neighbourhood at most. */
const MOST_NODES = 2000;
/** Ids at most that may be asked about in one go. */
const MOST_IDS = 200;
/** Statements in a page of an expansion. */
export const PAGE = 50;

const answers = new Map<string, Promise<Part>>();

/** @param text operations as `writeOperations` writes them */
export async function loadView(text: string): Promise<View> {
  const operations = readOperations(text);
  const parts = await Promise.all(operations.map(partOf));
  const view = foldOperations(operations, parts);
  return withLinesAmong(view);
}

/** All statements among the nodes, where these are few enough to ask; a larger view has what its parts brought. */
async function withLinesAmong(view: View): Promise<View> {
  const ids = [...view.nodes.keys()].sort();
  if (ids.length < 2 || ids.length > MOST_IDS) return view;
  try {
    const { lines } = await once(`among ${ids.join()}`, () => around(ids, 0, MOST_IDS));
    return { ...view, lines: new Map(lines.map((line) => [line.id, line])) };
  } catch (error) {
    // The graph has changed under a page that is open; what was answered before is still shown.
    if (isRefusal(error)) return view;
    throw error;
  }
}

/** An operation that the server refuses brings nothing, and takes nothing of the others away. */
async function partOf(operation: Operation): Promise<Part> {
  try {
    return await answerTo(operation);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const ids = 'from' in operation ? [operation.from, operation.to] : 'id' in operation ? [operation.id] : [];
    const { nodes } = await ask(NamesDocument, { ids });
    const missing = ids.filter((_, i) => !nodes[i]);
    return { ...NOTHING, missing, refused: missing.length > 0 ? null : error.message };
  }
}

function isRefusal(error: unknown): error is Fault {
  return error instanceof Fault && error.code === 'BAD_USER_INPUT';
}

function answerTo(operation: Operation): Promise<Part> {
  switch (operation.do) {
    case 'focus':
      return once(`focus ${operation.id}`, () => focus(operation.id));
    case 'add':
      return once(`add ${operation.id}`, () => add(operation.id));
    case 'around':
      return once(`around ${operation.id} ${operation.depth}`, () =>
        around([operation.id], operation.depth, MOST_NODES),
      );
    case 'expand':
      return once(JSON.stringify(operation), () => expand(operation));
    case 'path':
      return once(`path ${operation.from} ${operation.to}`, () => path(operation.from, operation.to));
    default:
      return Promise.resolve(NOTHING);
  }
}

/** Caches an answer by its key; a failed request is sent again the next time. */
function once(key: string, load: () => Promise<Part>): Promise<Part> {
  const known = answers.get(key);
  if (known) return known;
  const answer = load();
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}

async function add(id: string): Promise<Part> {
  const { nodes } = await ask(NamesDocument, { ids: [id] });
  const shown = nodes.filter(isShown);
  return { ...NOTHING, nodes: shown, missing: shown.length > 0 ? [] : [id] };
}

async function focus(id: string): Promise<Part> {
  const alone = await add(id);
  if (alone.nodes.length === 0) return alone;
  const part = await around([id], 1, LOOKABLE);
  return part.cut ? alone : part;
}

async function around(ids: string[], depth: number, limit: number): Promise<Part> {
  const { neighbourhood } = await ask(AroundDocument, { ids, depth, limit });
  return {
    ...NOTHING,
    nodes: neighbourhood.nodes,
    lines: neighbourhood.statements,
    cut: neighbourhood.truncated,
  };
}

async function path(from: string, to: string): Promise<Part> {
  const { paths } = await ask(WaysDocument, { from, to });
  return {
    ...NOTHING,
    nodes: paths.flatMap(({ nodes }) => nodes),
    lines: paths.flatMap(({ statements }) => statements),
  };
}

/** One request a page: each page after the first needs the cursor of the one before it. */
async function expand({ id, relation, way, pages }: Extract<Operation, { do: 'expand' }>): Promise<Part> {
  const before = pages > 1 ? await answerTo({ do: 'expand', id, relation, way, pages: pages - 1 }) : NOTHING;
  const after = cursors.get(`${id} ${relation} ${way} ${pages - 1}`) ?? null;
  if (pages > 1 && after === null) return before;
  const { node } = await ask(ExpansionDocument, {
    id,
    // Both come from the server, or from an address, which the server checks.
    relation: relation as RelationType,
    direction: way.toUpperCase() as Direction,
    first: PAGE,
    after,
  });
  if (!node || !('statements' in node)) return { ...before, missing: [id] };
  const { nodes: lines, pageInfo } = node.statements;
  if (pageInfo.hasNextPage && pageInfo.endCursor) cursors.set(`${id} ${relation} ${way} ${pages}`, pageInfo.endCursor);
  return {
    ...NOTHING,
    nodes: [...before.nodes, ...[node].filter(isShown), ...lines.flatMap(({ subject, object }) => [subject, object])],
    lines: [...before.lines, ...lines],
    cut: pageInfo.hasNextPage,
  };
}

/** An id that is a statement's has no name. */
function isShown(node: object | null): node is Shown {
  return node !== null && 'name' in node;
}

/** Where the page after this one begins. */
const cursors = new Map<string, string>();
