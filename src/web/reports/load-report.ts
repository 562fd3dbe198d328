/** All that the page shows of a report: its text, what has evidence in it, and the statements that rest on it. */
import { TextOutline } from '../../text/text-outline.js';
import { ask, Fault } from '../shared/ask.ts';
import {
  ReportEntitiesDocument,
  type ReportEntitiesQuery,
  ReportStatementsDocument,
  type ReportStatementsQuery,
  ReportTextDocument,
  type ReportTextQuery,
} from './queries.generated.ts';

export type ReportText = Extract<NonNullable<ReportTextQuery['node']>, { text: string }>;
export type Section = ReportText['sections'][number];
export type Passage = Section['passages'][number];
export type ReportEntity = ReportEntitiesQuery['entities']['nodes'][number];
export type ReportClaim = Extract<ReportEntity, { support: unknown }>;
export type ReportStatement = ReportStatementsQuery['statements']['nodes'][number];

export interface LoadedReport {
  readonly report: ReportText;
  readonly outline: TextOutline<Section, Passage>;
  readonly entities: ReadonlyMap<string, ReportEntity>;
  readonly statements: readonly ReportStatement[];
}

/** @throws Fault where there is no such report or no answer */
export async function loadReport(id: string, signal: AbortSignal): Promise<LoadedReport> {
  const [{ node }, entities, statements] = await Promise.all([
    ask(ReportTextDocument, { id }, signal),
    allPages(async (after) => (await ask(ReportEntitiesDocument, { id, after }, signal)).entities),
    allPages(async (after) => (await ask(ReportStatementsDocument, { id, after }, signal)).statements),
  ]);
  if (!node || !('text' in node)) throw new Fault('NOT_FOUND', `There is no report ${id}.`);
  const { text, sections } = node;
  const outline = new TextOutline(
    text,
    sections,
    sections.flatMap(({ passages }) => passages),
  );
  return { report: node, outline, entities: new Map(entities.map((entity) => [entity.id, entity])), statements };
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

async function allPages<T>(page: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ; ) {
    const { pageInfo, nodes }: Page<T> = await page(after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}
