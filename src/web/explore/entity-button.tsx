import type { ReactNode } from 'react';
import { KindSign } from '../shared/kind-sign.tsx';
import { useNames } from '../shared/names.ts';
import { useWords } from '../shared/words.ts';
import { useChoose, useExploring } from './explore-context.ts';
import type { ShownFragment } from './queries.generated.ts';

/** An entity by name; pressing it shows it, in the picture as in the panel. */
export function EntityButton({ entity }: { entity: ShownFragment }): ReactNode {
  const t = useWords('explore');
  const name = useNames();
  const choose = useChoose();
  const { view } = useExploring();
  const isSeen = view?.nodes.has(entity.id);
  return (
    <button
      type="button"
      className="entity-button"
      title={isSeen ? undefined : t('entity.show', { name: name(entity) })}
      onClick={() => choose(entity.id)}
    >
      <KindSign kind={entity.kind} />
      {name(entity)}
      {!isSeen && <span aria-hidden="true"> +</span>}
    </button>
  );
}
