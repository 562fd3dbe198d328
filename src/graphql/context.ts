import type { Model } from '../model/model.js';
import type { GraphStore } from '../stores/graph-store.js';
import type { AnswerBudget } from './limits/answer-budget.js';
import type { Loaders } from './loaders.js';
import type { Receipt } from './receipt.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore;
  readonly model: Model;
  readonly loaders: Loaders;
  /** In milliseconds since the epoch; what has not been answered by then fails with TIMEOUT. */
  readonly deadline: number;
  /** Bounds the size of the answer; undefined: the answer may have any size. */
  readonly budget?: AnswerBudget;
  /** What the request costs, if it is to be told. */
  readonly receipt?: Receipt;
}
