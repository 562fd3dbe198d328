import type { Model } from '../model/model.js';
import type { StoreSession } from '../stores/graph-store.js';
import type { AnswerBudget } from './limits/answer-budget.js';
import type { Loaders } from './loaders.js';
import type { RequestCost } from './request-cost.js';

/** The data that all resolvers of one request share. */
export interface Context {
  /** The store, with the deadline of the request. */
  readonly store: StoreSession;
  readonly model: Model;
  readonly loaders: Loaders;
  /** Limits the size of the response. Undefined: no limit. */
  readonly budget?: AnswerBudget;
  /** The cost of the request. Undefined: the response does not show it. */
  readonly requestCost?: RequestCost;
}
