import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Range } from '../../seed/published-text.js';
import { kindLabel } from '../shared/kinds.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { CiteBox } from './cite-box.tsx';
import { ClaimSupport } from './claim-support.tsx';
import { EntityName } from './entity-name.tsx';
import { Grounds } from './grounds.tsx';
import { healedPart } from './healed.ts';
import type { LoadedReport, ReportEntity, ReportStatement } from './load-report.ts';
import { type Mark, overlaps } from './marks.ts';
import { select } from './selection.ts';

const MESSAGES = {
  en: {
    title: 'What rests on these words',
    hint: 'Select marked words, or the ¶ of a sentence, to see all that rests on them.',
    close: 'Close',
    offsets: 'Offsets',
    entities: 'Named here',
    statements: 'Statements',
    nothing: 'Nothing rests on these words.',
  },
  zh: {
    title: '以此为依据的内容',
    hint: '选择有标记的文字，或句末的 ¶，查看以其为依据的全部内容。',
    close: '关闭',
    offsets: '位置',
    entities: '此处提及',
    statements: '陈述',
    nothing: '没有内容以此为依据。',
  },
};

/** All that rests on the selected words: entities, claims with their support, statements; and how to cite them. */
export function Panel({
  loaded,
  marks,
  selection,
}: {
  loaded: LoadedReport;
  marks: readonly Mark[];
  selection: Range | null;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (selection) heading.current?.focus({ preventScroll: true });
  }, [selection]);
  const resting = useMemo(() => (selection ? restingOn(selection, loaded, marks) : null), [selection, loaded, marks]);
  if (!selection || !resting) return <p className="quiet panel-hint">{messages.hint}</p>;
  const { entities, statements } = resting;
  const { report } = loaded;
  const section =
    report.sections.findLast(({ start, end }) => start <= selection.start && selection.start < end) ?? null;
  const cited = {
    range: selection,
    section,
    entities: entities.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
  };
  return (
    <>
      <div className="row">
        <h2 ref={heading} tabIndex={-1}>
          {messages.title}
        </h2>
        <button type="button" className="button" onClick={() => select(null)}>
          {messages.close}
        </button>
      </div>
      <blockquote lang="zh-CN">{healedPart(report.text, selection)}</blockquote>
      <p className="quiet">
        {section?.name} · {messages.offsets} {selection.start}–{selection.end}
      </p>
      <CiteBox loaded={loaded} cited={cited} />
      {entities.length + statements.length === 0 && <p>{messages.nothing}</p>}
      {entities.length > 0 && <Entities loaded={loaded} entities={entities} title={messages.entities} />}
      {statements.length > 0 && (
        <section>
          <h3>
            {messages.statements} <span className="quiet">{statements.length}</span>
          </h3>
          {statements.map((statement) => (
            <Grounds key={statement.id} loaded={loaded} statement={statement} at={selection} />
          ))}
        </section>
      )}
    </>
  );
}

function Entities({
  loaded,
  entities,
  title,
}: {
  loaded: LoadedReport;
  entities: readonly ReportEntity[];
  title: string;
}): ReactNode {
  const { language } = useSettings();
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plain">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} /> <span className="quiet">{kindLabel(entity.kind, language)}</span>
            {'support' in entity && <ClaimSupport loaded={loaded} claim={entity} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entities marked in a range or around it; and the statements with evidence there, about what it marks itself. */
function restingOn(
  selection: Range,
  { statements }: LoadedReport,
  marks: readonly Mark[],
): { entities: ReportEntity[]; statements: ReportStatement[] } {
  const inside = ({ start, end }: Range): boolean => selection.start <= start && end <= selection.end;
  const touching = marks.filter((mark) => overlaps(mark, selection));
  // What the words name themselves comes first, then the larger marks around them, such as a claim.
  const within = touching.filter(inside);
  const entities = [...new Set([...within, ...touching].map(({ entity }) => entity))];
  const meant = within.length > 0 ? within : touching;
  const ids = new Set(meant.map(({ entity }) => entity.id));
  const here = statements.filter(({ evidence }) => evidence.some((range) => overlaps(range, selection)));
  const about = here.filter(({ subject, object }) => ids.has(subject.id) || ids.has(object.id));
  const whole = here.filter(({ evidence }) => evidence.some(inside));
  return { entities, statements: [...new Set([...about, ...whole])] };
}
