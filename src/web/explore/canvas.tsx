import { lazy, type ReactNode, Suspense } from 'react';
import type { Drawn } from '../picture/draw.ts';
import type { Scene } from '../picture/scene.ts';
import { useWords } from '../shared/words.ts';
import { act, replaceAddress, useAddress } from './address.ts';
import { useChoose } from './explore-context.ts';

/** Loaded when it is first seen: the drawing is larger than the rest of the page. */
const Picture = lazy(() => import('../picture/picture.tsx').then(({ Picture }) => ({ default: Picture })));

/** The graph with its controls. */
export function Canvas({
  scene,
  drawn,
  onDrawing,
}: {
  scene: Scene;
  drawn: Drawn | null;
  onDrawing: (drawn: Drawn | null) => void;
}): ReactNode {
  const t = useWords('explore');
  const { at } = useAddress();
  const choose = useChoose();
  const control = (sign: string, words: string, press: () => void): ReactNode => (
    <button type="button" className="button" title={words} aria-label={words} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="sheet">
      <Suspense fallback={<p className="notice quiet">{t('picture.loading')}</p>}>
        <Picture
          scene={scene}
          chosen={at}
          label={t('picture.label', { entities: scene.nodes.length, statements: scene.edges.length })}
          onNode={choose}
          onEdge={(id) => replaceAddress({ at: id })}
          onMove={(id, { x, y }) => act({ do: 'pin', id, x: rounded(x), y: rounded(y) })}
          onDrawing={onDrawing}
        />
      </Suspense>
      <fieldset className="zoom" aria-label={t('picture.controls')}>
        {control('+', t('picture.zoomIn'), () => void drawn?.sigma.getCamera().zoomIn())}
        {control('−', t('picture.zoomOut'), () => void drawn?.sigma.getCamera().zoomOut())}
        {control('⤢', t('picture.fit'), () => void drawn?.sigma.getCamera().reset())}
      </fieldset>
    </div>
  );
}

/** A tenth is finer than anyone drags, and keeps addresses short. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
