import type { ReactNode } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { FIRST_REPORT, reportAddress } from '../shared/shell.tsx';
import type { AnswerGraph } from './graph-of.js';
import type { Words } from './grounds.js';

const MESSAGES = {
  en: {
    explore: 'Explore it',
    read: 'Read it in the report',
    close: 'Close',
    without: 'Ask for evidence to see its words.',
  },
  zh: { explore: '探索', read: '在报告中阅读', close: '关闭', without: '查询 evidence 即可看到原文。' },
};

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
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const node = scene.nodes.find(({ id }) => id === chosen);
  const edge = scene.edges.find(({ id }) => id === chosen);
  if (!node && !edge) return null;
  const labelOf = (id: string): string => scene.nodes.find((each) => each.id === id)?.label ?? id;
  const held = grounds.get(chosen ?? '');
  return (
    <section className="chosen-part" aria-live="polite">
      <button type="button" className="button" aria-label={messages.close} onClick={onClose}>
        ×
      </button>
      {node && (
        <p>
          <strong>{node.label}</strong> <a href={exploreAddress(node)}>{messages.explore}</a>
        </p>
      )}
      {edge && (
        <p>
          <strong>
            {labelOf(edge.source)} – {edge.label} → {labelOf(edge.target)}
          </strong>{' '}
          {held?.basis && (
            <span className={`basis basis-${held.basis}`}>
              {enumLabel('Basis', held.basis, language)}
              {held.rule && ` · ${held.rule}`}
            </span>
          )}
        </p>
      )}
      {held?.caveat && <p className="quiet">{held.caveat}</p>}
      {held && held.words.length > 0 ? (
        <ul>
          {held.words.map((words) => (
            <li key={`${words.quote} ${words.range?.start}`}>
              <Quote words={words} hint={messages.read} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{messages.without}</p>
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
