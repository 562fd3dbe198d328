import { lazy, type ReactNode, Suspense } from 'react';
import type { Drawn } from '../picture/draw.ts';
import type { Scene } from '../picture/scene.ts';
import { useMessages } from '../shared/settings.ts';
import { act, replaceAddress, useAddress } from './address.ts';
import { useChoose } from './explore-context.ts';

/** Loaded when it is first seen: the drawing is larger than the rest of the page. */
const Picture = lazy(() => import('../picture/picture.tsx').then(({ Picture }) => ({ default: Picture })));

const MESSAGES = {
  en: {
    picture: (nodes: number, edges: number) =>
      `A picture of ${nodes} entities and ${edges} statements; the same is there as a list`,
    loading: 'Drawing …',
    controls: 'Zoom',
    closer: 'Closer',
    farther: 'Farther',
    all: 'See all',
  },
  zh: {
    picture: (nodes: number, edges: number) => `${nodes} 个实体和 ${edges} 条陈述的图；也可以列表查看`,
    loading: '正在绘制……',
    controls: '缩放',
    closer: '放大',
    farther: '缩小',
    all: '查看全部',
  },
};

/** The picture with its controls. */
export function Stage({
  scene,
  drawn,
  onDrawing,
}: {
  scene: Scene;
  drawn: Drawn | null;
  onDrawing: (drawn: Drawn | null) => void;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { at } = useAddress();
  const choose = useChoose();
  const control = (sign: string, words: string, press: () => void): ReactNode => (
    <button type="button" className="button" title={words} aria-label={words} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="sheet">
      <Suspense fallback={<p className="notice quiet">{messages.loading}</p>}>
        <Picture
          scene={scene}
          chosen={at}
          label={messages.picture(scene.nodes.length, scene.edges.length)}
          onNode={choose}
          onEdge={(id) => replaceAddress({ at: id })}
          onMove={(id, { x, y }) => act({ do: 'pin', id, x: rounded(x), y: rounded(y) })}
          onDrawing={onDrawing}
        />
      </Suspense>
      <fieldset className="zoom" aria-label={messages.controls}>
        {control('+', messages.closer, () => void drawn?.sigma.getCamera().zoomIn())}
        {control('−', messages.farther, () => void drawn?.sigma.getCamera().zoomOut())}
        {control('⤢', messages.all, () => void drawn?.sigma.getCamera().reset())}
      </fieldset>
    </div>
  );
}

/** A tenth is finer than anyone drags, and keeps addresses short. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
