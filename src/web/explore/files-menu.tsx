import { type ReactNode, useRef } from 'react';
import { readColours } from '../picture/colours.ts';
import type { Drawn } from '../picture/draw.ts';
import type { Positions, Scene } from '../picture/scene.ts';
import { basisLabel } from '../shared/basis.tsx';
import { kindLabel } from '../shared/model-labels.ts';
import { saveFile } from '../shared/save-file.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { toGraphml } from './to-graphml.ts';
import { toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';
import type { View } from './view.ts';

/** What is seen as a file. */
export function FilesMenu({ view, scene, drawn }: { view: View; scene: Scene; drawn: Drawn | null }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const details = useRef<HTMLDetailsElement>(null);
  const save = async (form: 'png' | 'svg' | 'graphml'): Promise<void> => {
    if (details.current) details.current.open = false;
    const positions: Record<string, Positions[string]> = {};
    const sizes: Record<string, number> = {};
    drawn?.graph.forEachNode((id, { x, y, size }) => {
      positions[id] = { x, y };
      sizes[id] = size;
    });
    if (form === 'graphml') return saveFile('graph.graphml', 'application/xml', toGraphml(view, positions));
    const kinds = [...new Set(scene.nodes.map(({ kind }) => kind))].sort();
    const svg = toSvg(scene, positions, sizes, readColours(), {
      kinds: kinds.map((kind) => ({ kind, label: kindLabel(kind, language) })),
      stated: basisLabel('STATED', language),
      inferred: basisLabel('INFERRED', language),
    });
    if (form === 'svg') saveFile('graph.svg', 'image/svg+xml', svg);
    else saveFile('graph.png', 'image/png', await toPng(svg));
  };
  return (
    <details className="menu" ref={details}>
      <summary className="button">{t('save.label')}</summary>
      <div>
        {(['png', 'svg', 'graphml'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            disabled={form !== 'graphml' && drawn === null}
            title={form !== 'graphml' && drawn === null ? t('save.pictureOnly') : undefined}
            onClick={() => void save(form)}
          >
            {{ png: 'PNG', svg: 'SVG', graphml: 'GraphML' }[form]}
          </button>
        ))}
      </div>
    </details>
  );
}
