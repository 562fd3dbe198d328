import { type ReactNode, useState } from 'react';
import type { Drawn } from '../picture/draw.ts';
import type { Scene } from '../picture/scene.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { graphiqlLink } from '../shared/graphiql-link.ts';
import { useWords } from '../shared/words.ts';
import { replaceAddress, undo, type ViewName } from './address.ts';
import { useChoose } from './explore-context.ts';
import { FilesMenu } from './files-menu.tsx';
import { queryOf } from './query-of.ts';
import { SearchBox } from './search-box.tsx';
import { open } from './start.tsx';
import type { View } from './view.ts';

/** A search to add by, undoing, the two ways of looking, and the ways out: files, the query, a link. */
export function Toolbar({
  view,
  scene,
  drawn,
  shown,
}: {
  view: View | null;
  scene: Scene | null;
  drawn: Drawn | null;
  shown: ViewName;
}): ReactNode {
  const t = useWords('explore');
  const choose = useChoose();
  const [text, setText] = useState('');
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      <SearchBox
        text={text}
        onText={setText}
        onChoose={(found) => {
          setText('');
          if ('start' in found.node) open(found);
          else choose(found.node.id);
        }}
      />
      <button type="button" className="button" onClick={undo} title="Ctrl+Z">
        <span aria-hidden="true">↶ </span>
        {t('toolbar.undo')}
      </button>
      <a className="button" href="/explore">
        {t('toolbar.restart')}
      </a>
      <fieldset className="row" aria-label={t('toolbar.views')}>
        {(['picture', 'list'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === shown}
            onClick={() => replaceAddress({ view: one })}
          >
            {t(`toolbar.${one}`)}
          </button>
        ))}
      </fieldset>
      {view && scene && (
        <>
          <FilesMenu view={view} scene={scene} drawn={drawn} />
          <a className="button" href={graphiqlLink(queryOf(view))}>
            {t('toolbar.query')}
          </a>
          <CopyButton label={t('toolbar.link')} text={() => location.href} />
        </>
      )}
    </div>
  );
}
