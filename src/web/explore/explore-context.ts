import { createContext, useContext } from 'react';
import { act, replaceAddress } from './address.ts';
import type { View } from './view.ts';

export interface Exploring {
  readonly view: View | null;
  /** What the panel tells of. */
  readonly at: string | null;
  /** Where a path shall begin whose end is still to be chosen. */
  readonly pathFrom: string | null;
  /** Whether that was chosen as the end, too. */
  readonly isPathToItself: boolean;
  readonly setPathFrom: (id: string | null, isToItself?: boolean) => void;
}

export const ExploringContext = createContext<Exploring>({
  view: null,
  at: null,
  pathFrom: null,
  isPathToItself: false,
  setPathFrom: () => undefined,
});

export function useExploring(): Exploring {
  return useContext(ExploringContext);
}

/** What choosing an entity does: it ends the path that is being drawn, or shows it in the panel, added where it is not seen. */
export function useChoose(): (id: string) => void {
  const { view, pathFrom, setPathFrom } = useExploring();
  return (id) => {
    if (pathFrom === id) setPathFrom(id, true);
    if (pathFrom !== null && pathFrom !== id) {
      setPathFrom(null);
      act({ do: 'path', from: pathFrom, to: id }, id);
    } else if (view?.nodes.has(id)) replaceAddress({ at: id });
    else act({ do: view ? 'add' : 'focus', id }, id);
  };
}
