/** The address of the page, which holds all that is seen: `?q=` what is sought, `ops=` what was done, `at=` what is chosen. */
import { useSyncExternalStore } from 'react';
import { type Operation, readOperations, writeOperations } from './operations.ts';

export type ViewName = 'picture' | 'list';

export interface Address {
  readonly q: string;
  readonly operations: readonly Operation[];
  /** The entity or the statement that the panel tells of; null where it is closed. */
  readonly at: string | null;
  /** Null where the width of the window decides. */
  readonly view: ViewName | null;
}

/** How many steps of this page lie behind the one shown, in the browser's own history. */
interface Steps {
  readonly steps: number;
}

/** Stands in the address where the panel is closed. */
const CLOSED = '';

const listeners = new Set<() => void>();
let current = read();
addEventListener('popstate', announce);

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => current);
}

/** Shows something else without a step of its own. */
export function replaceAddress(change: Partial<Address>): void {
  history.replaceState(history.state, '', write({ ...current, ...change }));
  announce();
}

/** Does something to the view: a step that can be undone. */
export function act(operations: Operation | readonly Operation[], at: string | null = current.at): void {
  const added = 'do' in operations ? [operations] : operations;
  const state: Steps = { steps: steps() + 1 };
  history.pushState(state, '', write({ ...current, q: '', operations: [...current.operations, ...added], at }));
  announce();
}

/** One step back; where this window took none, as after opening a link, the last operation is taken off. */
export function undo(): void {
  if (steps() > 0) {
    history.back();
    return;
  }
  const operations = current.operations.slice(0, -1);
  replaceAddress({ operations, ...(operations.length === 0 ? { at: null } : {}) });
}

/** The address of a view that begins with some operations. */
export function addressOf(operations: readonly Operation[], at: string | null): string {
  return write({ q: '', operations, at, view: null });
}

function read(): Address {
  const held = new URLSearchParams(location.search);
  const focus = held.get('focus');
  const view = held.get('view');
  return {
    q: held.get('q') ?? '',
    operations: [...(focus ? [{ do: 'focus', id: focus } as const] : []), ...readOperations(held.get('ops') ?? '')],
    // What one looks for is told of, unless the panel was closed.
    at: (held.get('at') ?? focus) || null,
    view: view === 'list' || view === 'picture' ? view : null,
  };
}

function write({ q, operations, at, view }: Address): string {
  const [first, ...others] = operations;
  const focus = first?.do === 'focus' ? first.id : null;
  const parts = Object.entries({
    q,
    focus,
    ops: writeOperations(focus ? others : operations),
    at: at === focus ? null : (at ?? CLOSED),
    view,
  })
    .filter(([key, value]) => value || (key === 'at' && value === CLOSED))
    // These signs may stand bare, and the address can be read.
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replace(/%3A|%2C|%3B/g, decodeURIComponent)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : location.pathname;
}

function steps(): number {
  return (history.state as Steps | null)?.steps ?? 0;
}

function announce(): void {
  current = read();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
