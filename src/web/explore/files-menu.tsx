import { type ReactNode, useRef } from 'react';
import { readColours } from '../picture/colours.ts';
import type { Drawn } from '../picture/draw.ts';
import type { Places, Scene } from '../picture/scene.ts';
import { kindLabel } from '../shared/model-labels.ts';
import { saveFile } from '../shared/save-file.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { toGraphml } from './to-graphml.ts';
import { toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';
import type { View } from './view.ts';

const MESSAGES = {
  en: {
    save: 'Save',
    needs: 'PNG and SVG are made from the picture; show it first.',
    stated: 'stated',
    inferred: 'inferred',
  },
  zh: { save: '保存', needs: 'PNG 和 SVG 由图生成，请先切换到图。', stated: '报告明言', inferred: '推断' },
};

/** What is seen as a file. */
export function FilesMenu({ view, scene, drawn }: { view: View; scene: Scene; drawn: Drawn | null }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const details = useRef<HTMLDetailsElement>(null);
  const save = async (form: 'png' | 'svg' | 'graphml'): Promise<void> => {
    if (details.current) details.current.open = false;
    const places: Record<string, Places[string]> = {};
    const sizes: Record<string, number> = {};
    drawn?.graph.forEachNode((id, { x, y, size }) => {
      places[id] = { x, y };
      sizes[id] = size;
    });
    if (form === 'graphml') return saveFile('graph.graphml', 'application/xml', toGraphml(view, places));
    const kinds = [...new Set(scene.nodes.map(({ kind }) => kind))].sort();
    const svg = toSvg(scene, places, sizes, readColours(), {
      kinds: kinds.map((kind) => ({ kind, label: kindLabel(kind, language) })),
      stated: messages.stated,
      inferred: messages.inferred,
    });
    if (form === 'svg') saveFile('graph.svg', 'image/svg+xml', svg);
    else saveFile('graph.png', 'image/png', await toPng(svg));
  };
  return (
    <details className="menu" ref={details}>
      <summary className="button">{messages.save}</summary>
      <div>
        {(['png', 'svg', 'graphml'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            disabled={form !== 'graphml' && drawn === null}
            title={form !== 'graphml' && drawn === null ? messages.needs : undefined}
            onClick={() => void save(form)}
          >
            {{ png: 'PNG', svg: 'SVG', graphml: 'GraphML' }[form]}
          </button>
        ))}
      </div>
    </details>
  );
}
