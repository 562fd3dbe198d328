/**
 * The browser's localStorage for GraphiQL, without request headers. `shouldPersistHeaders` keeps them out of the saved
 * tabs only; the history plugin would still save them with each query, a researcher's bearer token included.
 */
import type { Storage } from '@graphiql/toolkit';

/** The keys under which the history plugin keeps its entries. */
const HISTORY_KEYS = ['graphiql:queries', 'graphiql:favorites'];

const dropHeaders = (json: string): string =>
  JSON.stringify(JSON.parse(json, (key, value: unknown) => (key === 'headers' ? undefined : value)));

export const storageWithoutHeaders: Storage = {
  get length() {
    return localStorage.length;
  },
  clear() {
    for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  },
  getItem: (key) => localStorage.getItem(key),
  removeItem: (key) => localStorage.removeItem(key),
  setItem: (key, value) => localStorage.setItem(key, HISTORY_KEYS.includes(key) ? dropHeaders(value) : value),
};
