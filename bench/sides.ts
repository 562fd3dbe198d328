import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Context } from '../src/graphql/context.js';
import { Loaders } from '../src/graphql/loaders.js';
import type { Model } from '../src/model/model.js';
import type { GraphStore } from '../src/stores/graph-store.js';
import type { BenchmarkQuery, Floor } from './queries.js';

const TIMEOUT_MS = 120_000;

/** Returns the context of one request. */
export function contextOf(store: GraphStore, model: Model): Context {
  const session = store.session({ deadline: Date.now() + TIMEOUT_MS });
  return { store: session, model, loaders: new Loaders(session, model) };
}

/** Returns a function that executes a query, parsed and validated once as on a server. */
export function graphqlSide(
  schema: GraphQLSchema,
  { query, variables }: Pick<BenchmarkQuery, 'query' | 'variables'>,
  contextValue: () => unknown,
): (turn: number) => Promise<unknown> {
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw error;
  return async (turn) => {
    const variableValues = variables(turn);
    const result = (await execute({
      schema,
      document,
      variableValues,
      contextValue: contextValue(),
    })) as ExecutionResult;
    if (result.errors) throw new Error(`${result.errors[0]?.message}\n${query}`, { cause: result.errors[0] });
    return JSON.stringify(result);
  };
}

/** Returns a function that runs a hand-written statement with the driver, and returns the result as JSON. */
export function floorSide(driver: Driver, database: string, floor: (turn: number) => Floor) {
  return async (turn: number): Promise<unknown> => {
    const { cypher, parameters } = floor(turn);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(cypher, parameters);
      return JSON.stringify(records.map((record) => record.toObject()));
    } finally {
      await session.close();
    }
  };
}
