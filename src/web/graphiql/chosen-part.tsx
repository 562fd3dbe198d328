import type { ReactNode } from 'react';
import { BasisBadge } from '../shared/basis.tsx';
import { FIRST_REPORT, reportAddress } from '../shared/shell.tsx';
import { useWords } from '../shared/words.ts';
import type { AnswerGraph } from './graph-of.js';
import type { Words } from './grounds.js';

/** The entity or statement that was chosen in the picture, what it rests on, and the way to it. */
export function ChosenPart({
  drawn: { scene, grounds },
  chosen,
  onClose,
}: {
  drawn: AnswerGraph;
  chosen: string | null;
  onClose: () => void;
}): ReactNode {
  const t = useWords('graphiql');
  const shared = useWords('shared');
  const node = scene.nodes.find(({ id }) => id === chosen);
  const edge = scene.edges.find(({ id }) => id === chosen);
  if (!node && !edge) return null;
  const labelOf = (id: string): string => scene.nodes.find((each) => each.id === id)?.label ?? id;
  const held = grounds.get(chosen ?? '');
  return (
    <section className="chosen-part" aria-live="polite">
      <button type="button" className="button" aria-label={shared('close')} onClick={onClose}>
        ×
      </button>
      {node && (
        <p>
          <strong>{node.label}</strong> <a href={exploreAddress(node)}>{t('graph.explore')}</a>
        </p>
      )}
      {edge && (
        <p>
          <strong>
            {labelOf(edge.source)} – {edge.label} → {labelOf(edge.target)}
          </strong>{' '}
          {held?.basis && (
            <>
              <BasisBadge basis={held.basis} /> {held.rule && <code>{held.rule}</code>}
            </>
          )}
        </p>
      )}
      {held?.caveat && <p className="quiet">{held.caveat}</p>}
      {held && held.words.length > 0 ? (
        <ul>
          {held.words.map((words) => (
            <li key={`${words.quote} ${words.range?.start}`}>
              <Quote words={words} hint={shared('read')} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('graph.noEvidence')}</p>
      )}
    </section>
  );
}

function Quote({ words: { quote, range, report }, hint }: { words: Words; hint: string }): ReactNode {
  if (!range) return `“${quote}”`;
  return (
    <a href={reportAddress(report ?? FIRST_REPORT, range)} title={hint}>
      “{quote}”
    </a>
  );
}

/** By its id; an entity without one is sought by its name. */
function exploreAddress({ id, label }: { id: string; label: string }): string {
  return /^[a-z-]+:/.test(id) ? `/explore?focus=${encodeURIComponent(id)}` : `/explore?q=${encodeURIComponent(label)}`;
}
