import type { Model } from '../model/model.js';
import type { StoreSession } from '../stores/graph-store.js';
import type { AnswerBudget } from './limits/answer-budget.js';
import type { Loaders } from './loaders.js';
import type { RequestCost } from './request-cost.js';

/** What every resolver of one request shares. */
export interface Context {
  /** The store, with the deadline of the request. */
  readonly store: StoreSession;
  readonly model: Model;
  readonly loaders: Loaders;
  /** Bounds the size of the answer. Undefined: the answer may have any size. */
  readonly budget?: AnswerBudget;
  /** What the request costs. Undefined: the answer does not show it. */
  readonly requestCost?: RequestCost;
}
