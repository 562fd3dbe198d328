import { type ReactNode, useState } from 'react';
import type { Drawn } from '../picture/draw.ts';
import type { Scene } from '../picture/scene.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { graphiqlLink } from '../shared/graphiql-link.ts';
import { useMessages } from '../shared/settings.ts';
import { replaceAddress, undo, type ViewName } from './address.ts';
import { useChoose } from './explore-context.ts';
import { FilesMenu } from './files-menu.tsx';
import { queryOf } from './query-of.ts';
import { Seek } from './seek.tsx';
import { open } from './start.tsx';
import type { View } from './view.ts';

const MESSAGES = {
  en: {
    tools: 'Tools',
    undo: 'Undo',
    again: 'New start',
    views: 'Show as',
    picture: 'Picture',
    list: 'List',
    query: 'The query for this',
    link: 'Copy link',
  },
  zh: {
    tools: '工具',
    undo: '撤销',
    again: '重新开始',
    views: '显示为',
    picture: '图',
    list: '列表',
    query: '对应的查询',
    link: '复制链接',
  },
};

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
  const messages = useMessages(MESSAGES);
  const choose = useChoose();
  const [text, setText] = useState('');
  return (
    <div className="toolbar" role="toolbar" aria-label={messages.tools}>
      <Seek
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
        {messages.undo}
      </button>
      <a className="button" href="/explore">
        {messages.again}
      </a>
      <fieldset className="row" aria-label={messages.views}>
        {(['picture', 'list'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === shown}
            onClick={() => replaceAddress({ view: one })}
          >
            {messages[one]}
          </button>
        ))}
      </fieldset>
      {view && scene && (
        <>
          <FilesMenu view={view} scene={scene} drawn={drawn} />
          <a className="button" href={graphiqlLink(queryOf(view))}>
            {messages.query}
          </a>
          <CopyButton label={messages.link} text={() => location.href} />
        </>
      )}
    </div>
  );
}
