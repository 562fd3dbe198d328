import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { useMessages } from '../shared/settings.ts';
import { useChoose, useExploring } from './explore-context.ts';
import { KindSign } from './kind-sign.tsx';
import type { ShownFragment } from './queries.generated.ts';

const MESSAGES = {
  en: { add: (name: string) => `Show ${name}` },
  zh: { add: (name: string) => `显示 ${name}` },
};

/** An entity by name; pressing it shows it, in the picture as in the panel. */
export function EntityButton({ entity }: { entity: ShownFragment }): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames();
  const choose = useChoose();
  const { view } = useExploring();
  const isSeen = view?.nodes.has(entity.id);
  return (
    <button
      type="button"
      className="entity-button"
      title={isSeen ? undefined : messages.add(name(entity))}
      onClick={() => choose(entity.id)}
    >
      <KindSign kind={entity.kind} />
      {name(entity)}
      {!isSeen && <span aria-hidden="true"> +</span>}
    </button>
  );
}
