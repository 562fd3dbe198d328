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

/** Asks when the variables change; null asks nothing. An answer that comes too late is dropped. */
export function useAnswer<TAnswer, TVariables>(
  document: TypedDocument<TAnswer, TVariables>,
  variables: TVariables | null,
): Answered<TAnswer> {
  const [state, setState] = useState<Omit<Answered<TAnswer>, 'retry'>>({ data: null, fault: null, loading: true });
  const [attempt, setAttempt] = useState(0);
  // Compared by their JSON: a component makes the object anew each time.
  const key = JSON.stringify(variables);
  useEffect(() => {
    void attempt;
    const variables = JSON.parse(key) as TVariables | null;
    if (variables === null) return setState({ data: null, fault: null, loading: false });
    const controller = new AbortController();
    setState(({ data }) => ({ data, fault: null, loading: true }));
    ask(document, variables, controller.signal).then(
      (data) => setState({ data, fault: null, loading: false }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR', String(error));
        setState({ data: null, fault, loading: false });
      },
    );
    return () => controller.abort();
  }, [document, key, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}
