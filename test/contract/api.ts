import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { Context } from '../../src/graphql/context.js';
import { Loaders } from '../../src/graphql/loaders.js';
import { createSchema } from '../../src/graphql/schema.js';
import type { Model } from '../../src/model/model.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { theModel } from '../the-model.js';

let known: Promise<GraphQLSchema> | undefined;

/** The schema of the model; TypeGraphQL can make only one. */
export function theSchema(): Promise<GraphQLSchema> {
  known ??= theModel().then(createSchema);
  return known;
}

/** What comes back as a client reads it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Json = any;

export interface Answered {
  readonly data: Json;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** Longer than any answer takes on a slow machine: what the suites compare is answers, never times. */
const PATIENCE_MS = 600_000;

/** What every resolver of one request shares. */
export function contextOf(store: GraphStore, model: Model, deadline = Date.now() + PATIENCE_MS): Context {
  const session = store.session({ deadline });
  return { store: session, model, loaders: new Loaders(session, model) };
}

/** The API over one store, as a client sees it. */
export class Api {
  private constructor(
    readonly store: GraphStore,
    readonly model: Model,
    readonly schema: GraphQLSchema,
  ) {}

  static async over(store: GraphStore): Promise<Api> {
    return new Api(store, await theModel(), await theSchema());
  }

  /** The data; what went wrong is thrown. */
  async ask(query: string, variables: Json = {}): Promise<Json> {
    const { data, errors } = await this.answer(query, variables);
    if (errors) throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${query}`);
    return data;
  }

  /** Data and errors, also of a query that is not valid. */
  async answer(query: string, variables: Json = {}): Promise<Answered> {
    return plain(await this.run(query, variables));
  }

  /** The error of the only field that fails; its code too, if it is one of ours. */
  async refusal(query: string, variables: Json = {}): Promise<{ code: string | undefined; message: string }> {
    const { errors } = await this.run(query, variables);
    const [error, ...more] = errors ?? [];
    if (!error || more.length > 0) throw new Error(`${errors?.length ?? 'no'} errors, not one: ${query}`);
    const code = (error.originalError as { code?: string } | undefined)?.code;
    return { code, message: error.message };
  }

  /** What lies behind the errors of an answer and is not told to callers. */
  async causes(query: string, variables: Json = {}): Promise<string[]> {
    const { errors = [] } = await this.run(query, variables);
    return errors.map(({ originalError }) => String(originalError?.cause ?? originalError));
  }

  private run(source: string, variableValues: Json): Promise<ExecutionResult> {
    const { schema } = this;
    return graphql({ schema, source, variableValues, contextValue: contextOf(this.store, this.model) });
  }
}

function plain(result: ExecutionResult): Answered {
  return JSON.parse(JSON.stringify(result)) as Answered;
}
