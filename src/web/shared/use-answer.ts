import { useEffect, useState } from 'react';
import { ask, Fault, type TypedDocument } from './ask.ts';

/** An answer under way, there, or not to be had. While the next one is under way the last one stays. */
export interface Answered<T> {
  readonly data: T | null;
  readonly fault: Fault | null;
  readonly loading: boolean;
  /** Asks again. */
  readonly retry: () => void;
}

/**
 * Loads the value of a key, and again when the key changes; null loads nothing. An outdated answer is dropped.
 *
 * @param load stays the same from one rendering to the next: a function of a module
 */
export function useLoaded<K, T>(key: K | null, load: (key: K, signal: AbortSignal) => Promise<T>): Answered<T> {
  const [state, setState] = useState<Omit<Answered<T>, 'retry'>>({ data: null, fault: null, loading: key !== null });
  const [attempt, setAttempt] = useState(0);
  // Compared by its JSON: a component creates a new object for each rendering.
  const json = JSON.stringify(key);
  useEffect(() => {
    void attempt;
    const wanted = JSON.parse(json) as K | null;
    if (wanted === null) return setState({ data: null, fault: null, loading: false });
    const controller = new AbortController();
    setState(({ data }) => ({ data, fault: null, loading: true }));
    load(wanted, controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setState({ data, fault: null, loading: false });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR', String(error));
        setState({ data: null, fault, loading: false });
      },
    );
    return () => controller.abort();
  }, [json, load, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}

const loaders = new WeakMap<object, (variables: never, signal: AbortSignal) => Promise<unknown>>();

/** Sends a query when its variables change; null sends nothing. */
export function useAnswer<TAnswer, TVariables>(
  document: TypedDocument<TAnswer, TVariables>,
  variables: TVariables | null,
): Answered<TAnswer> {
  const load = loaders.get(document) ?? ((wanted: TVariables, signal: AbortSignal) => ask(document, wanted, signal));
  loaders.set(document, load);
  return useLoaded(variables, load as (variables: TVariables, signal: AbortSignal) => Promise<TAnswer>);
}
