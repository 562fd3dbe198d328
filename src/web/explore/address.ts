/** The address of the page, which holds all that is seen: `?q=` the search, `ops=` what was done, `at=` what is chosen. */
import { useMemo } from 'react';
import * as url from '../shared/url-state.ts';
import { type Operation, readOperations, writeOperations } from './operations.ts';

export type ViewName = 'picture' | 'list';

export interface Address {
  readonly q: string;
  readonly operations: readonly Operation[];
  /** The entity or the statement that the panel shows; null if it is closed. */
  readonly at: string | null;
  /** Null if the width of the window decides. */
  readonly view: ViewName | null;
}

/** How many steps of this page lie behind the one shown, in the browser's own history. */
interface Steps {
  readonly steps: number;
}

/** Stands in the address if the panel is closed. */
const CLOSED = '';

export function useAddress(): Address {
  const parameters = url.useSearchParameters();
  return useMemo(() => read(parameters), [parameters]);
}

/** Shows something else without a step of its own. */
export function replaceAddress(change: Partial<Address>): void {
  url.replaceAddress(write({ ...current(), ...change }));
}

/** Does something to the view: a step that can be undone. */
export function act(operations: Operation | readonly Operation[], at: string | null = current().at): void {
  const added = 'do' in operations ? [operations] : operations;
  const before = current();
  const state: Steps = { steps: steps() + 1 };
  url.pushAddress(write({ ...before, q: '', operations: [...before.operations, ...added], at }), state);
}

/** One step back; if this window took none, as after opening a link, the last operation is taken off. */
export function undo(): void {
  if (steps() > 0) {
    history.back();
    return;
  }
  const operations = current().operations.slice(0, -1);
  replaceAddress({ operations, ...(operations.length === 0 ? { at: null } : {}) });
}

/** The address of a view that begins with some operations. */
export function addressOf(operations: readonly Operation[], at: string | null): string {
  return write({ q: '', operations, at, view: null });
}

function current(): Address {
  return read(new URLSearchParams(location.search));
}

function read(parameters: URLSearchParams): Address {
  const focus = parameters.get('focus');
  const view = parameters.get('view');
  return {
    q: parameters.get('q') ?? '',
    operations: [
      ...(focus ? [{ do: 'focus', id: focus } as const] : []),
      ...readOperations(parameters.get('ops') ?? ''),
    ],
    // The panel shows the focus, unless it was closed.
    at: (parameters.get('at') ?? focus) || null,
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
  return url.readHistoryState<Steps>().steps ?? 0;
}
