import type { Model } from '../model/model.js';
import type { StoreSession } from '../stores/graph-store.js';
import type { Loaders } from './loaders.js';
import type { Receipt } from './receipt.js';

/** What every resolver of one request shares. */
export interface Context {
  /** The store, with the deadline of the request. */
  readonly store: StoreSession;
  readonly model: Model;
  readonly loaders: Loaders;
  /** What the request costs, if it is to be told. */
  readonly receipt?: Receipt;
}
