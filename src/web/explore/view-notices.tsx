import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { useWords } from '../shared/words.ts';
import { useExploring } from './explore-context.ts';
import { seenOf, type View } from './view.ts';

/** What a reader has to know of a view beside what it shows. */
export function ViewNotices({ view }: { view: View }): ReactNode {
  const t = useWords('explore');
  const name = useNames();
  const { pathFrom, isPathToItself, setPathFrom } = useExploring();
  const from = pathFrom === null ? undefined : view.nodes.get(pathFrom);
  const words = [
    ...view.missing.map((id) => t('notices.missing', { id })),
    ...view.refused.map((reason) => t('notices.refused', { reason })),
    ...(view.noPath ? [t('notices.noPath')] : []),
    ...(view.cut ? [t('notices.truncated')] : []),
    ...(seenOf(view).nodes.length === 0 && view.missing.length === 0 ? [t('notices.empty')] : []),
  ];
  return (
    <div className="view-notices" role="status">
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {pathFrom !== null && (
        <p>
          {isPathToItself && `${t('notices.sameEntity')} `}
          {t('notices.path', { name: from ? name(from) : pathFrom })}{' '}
          <button type="button" className="button" onClick={() => setPathFrom(null)}>
            {t('notices.cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
