import './matrix.css';

import { type ReactNode, useMemo } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Choice } from './choice.tsx';
import { claimsOf } from './claims.ts';
import type { LoadedReport } from './load-report.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { SupportSign } from './support-level.tsx';
import { useParameter } from './use-parameter.ts';

const MESSAGES = {
  en: {
    lead: (all: number, category: string, certified: number) =>
      `Certifications support ${certified} of the report’s ${all} claims about ${category.toLowerCase()}.`,
    pairs: (stated: number, inferred: number) =>
      inferred === 0
        ? 'The report states it each time.'
        : stated === 0
          ? 'The report does not say so itself: each time it is inferred.'
          : `The report states it ${stated} times; ${inferred} times it is inferred.`,
    rest: (otherwise: number, none: number) =>
      `${otherwise} more have other support. For ${none} the report has none, and that is an answer, too.`,
    category: 'Claims about',
    only: 'Only claims that a certification supports',
    STATED: 'The report states the support',
    INFERRED: 'The support is inferred by a rule',
    choose: 'Choose a sign to read the words behind it.',
    nothing: 'No certification supports any of these claims.',
  },
  zh: {
    lead: (all: number, category: string, certified: number) =>
      `${all} 条“${category}”类主张中，有认证支持的有 ${certified} 条。`,
    pairs: (stated: number, inferred: number) =>
      inferred === 0
        ? '均为报告明言。'
        : stated === 0
          ? '报告均未明言，系推断。'
          : `其中报告明言 ${stated} 处，推断 ${inferred} 处。`,
    rest: (otherwise: number, none: number) =>
      `另有 ${otherwise} 条有其他依据；${none} 条在报告中没有依据，这同样是答案。`,
    category: '主张类别',
    only: '只显示有认证支持的主张',
    STATED: '报告明言其支持',
    INFERRED: '按规则推断其支持',
    choose: '点选标记，可阅读其背后的原文。',
    nothing: '没有认证支持其中任何一条主张。',
  },
};

/** What is asked first; and where the address names what no claim is about. */
const FIRST = 'SERVICE';

/** The flagship answer as a picture: which certifications support which claims of one category. */
export function MatrixView({ loaded }: { loaded: LoadedReport }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const [asked, setCategory] = useParameter('category', FIRST);
  const [only, setOnly] = useParameter('only');
  const [chosen, setChosen] = useParameter('cell');
  const categories = [...new Set(claimsOf(loaded).map(({ claimCategory }) => claimCategory))].sort();
  const category = categories.find((one) => one === asked) ?? FIRST;
  const matrix = useMemo(() => matrixOf(loaded, category), [loaded, category]);
  const { certified, otherwise, unsupported } = matrix;
  const all = certified.length + otherwise.length + unsupported.length;
  const [stated, inferred] = countPairs(matrix);
  return (
    <>
      <p className="matrix-lead">
        <strong>{messages.lead(all, enumLabel('ClaimCategory', category, language), certified.length)}</strong>{' '}
        {certified.length > 0 && `${messages.pairs(stated, inferred)}${language === 'zh' ? '' : ' '}`}
        {messages.rest(otherwise.length, unsupported.length)}
      </p>
      <div className="row filters">
        <Choice
          enumeration="ClaimCategory"
          label={messages.category}
          value={category}
          values={categories}
          onChange={setCategory}
        />
        <label>
          <input type="checkbox" checked={only !== ''} onChange={(event) => setOnly(event.target.checked ? '1' : '')} />{' '}
          {messages.only}
        </label>
      </div>
      <ul className="plain row legend">
        {(['STATED', 'INFERRED'] as const).map((level) => (
          <li key={level} className={`basis-${level}`}>
            <SupportSign level={level} /> {messages[level]}
          </li>
        ))}
        <li className="quiet">{messages.choose}</li>
      </ul>
      {only !== '' && certified.length === 0 ? (
        <p className="notice">{messages.nothing}</p>
      ) : (
        <MatrixTable loaded={loaded} matrix={matrix} only={only !== ''} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}

/** Pairs of a claim shown and a certification: those stated, and those inferred only. */
function countPairs({ certified, cells }: Matrix): [number, number] {
  const shown = new Set(certified.map(({ id }) => id));
  const pairs = [...cells.values()].filter(([first]) => first && shown.has(first.object.id));
  const stated = pairs.filter((statements) => statements.some(({ basis }) => basis === 'STATED')).length;
  return [stated, pairs.length - stated];
}
