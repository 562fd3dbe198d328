import { type ReactNode, useMemo } from 'react';
import { BasisBadge } from '../shared/basis.tsx';
import { KindSign } from '../shared/kind-sign.tsx';
import { kindLabel, relationLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { replaceAddress } from './address.ts';
import { EntityButton } from './entity-button.tsx';
import { useExploring } from './explore-context.ts';
import { type Line, type Shown, seenOf, type View } from './view.ts';

/** Groups larger than this are closed to begin with. */
const MOST_OPEN = 40;

/** The same as the picture, to be read and to be worked with by keyboard: entities by kind, statements as sentences. */
export function ListView({ view }: { view: View }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const { nodes, lines } = useMemo(() => seenOf(view), [view]);
  const kinds = useMemo(() => groupBy(nodes, ({ kind }) => kind), [nodes]);
  const relations = useMemo(() => groupBy(lines, ({ relation }) => relation), [lines]);
  return (
    <div className="list-view">
      <section>
        <h2>
          {t('list.entities')} <span className="quiet">{nodes.length}</span>
        </h2>
        {kinds.map(([kind, members]) => (
          <details key={kind} open={members.length <= MOST_OPEN}>
            <summary>
              <KindSign kind={kind} /> {kindLabel(kind, language)} <span className="quiet">{members.length}</span>
            </summary>
            <EntityList nodes={members} />
          </details>
        ))}
      </section>
      <section>
        <h2>
          {t('list.statements')} <span className="quiet">{lines.length}</span>
        </h2>
        {lines.length === 0 && <p className="quiet">{t('list.none')}</p>}
        {relations.map(([relation, members]) => (
          <details key={relation} open={members.length <= MOST_OPEN}>
            <summary>
              {relationLabel(relation, language)} <span className="quiet">{members.length}</span>
            </summary>
            <ul className="plain">
              {members.map((line) => (
                <Sentence key={line.id} line={line} />
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  );
}

function EntityList({ nodes }: { nodes: readonly Shown[] }): ReactNode {
  const name = useNames();
  const sorted = [...nodes].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return (
    <ul className="plain">
      {sorted.map((node) => (
        <li key={node.id}>
          <EntityButton entity={node} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ line }: { line: Line }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const name = useNames();
  const { at } = useExploring();
  const { id, subject, object, relation, basis } = line;
  const label = relationLabel(relation, language);
  return (
    <li className="sentence">
      <EntityButton entity={subject} /> <span className="relation">{label}</span> <EntityButton entity={object} />{' '}
      <BasisBadge basis={basis} />{' '}
      <button
        type="button"
        className="button small"
        aria-pressed={at === id}
        aria-label={t('list.evidenceOf', { statement: `${name(subject)} ${label} ${name(object)}` })}
        onClick={() => replaceAddress({ at: id })}
      >
        {t('list.evidence')}
      </button>
    </li>
  );
}

/** The largest group last: the few are read first. */
function groupBy<T>(members: readonly T[], key: (member: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const member of members) groups.set(key(member), [...(groups.get(key(member)) ?? []), member]);
  return [...groups].sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
}
