import './matrix.css';

import { type ReactNode, useMemo } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useParameter } from '../shared/url-state.ts';
import { useWords } from '../shared/words.ts';
import { Choice } from './choice.tsx';
import { claimsOf } from './claims.ts';
import type { LoadedReport } from './load-report.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { SupportSign } from './support-level.tsx';

/** What is asked first; and where the address names what no claim is about. */
const FIRST = 'SERVICE';

/** The flagship answer as a picture: which certifications support which claims of one category. */
export function MatrixView({ loaded }: { loaded: LoadedReport }): ReactNode {
  const t = useWords('reports');
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
  const pairs =
    inferred === 0
      ? t('matrix.allStated')
      : stated === 0
        ? t('matrix.allInferred')
        : t('matrix.pairs', { stated, inferred });
  return (
    <>
      <p className="matrix-lead">
        <strong>
          {t('matrix.lead', {
            all,
            category: enumLabel('ClaimCategory', category, language),
            certified: certified.length,
          })}
        </strong>{' '}
        {certified.length > 0 && `${pairs}${t('matrix.sentenceGap')}`}
        {t('matrix.rest', { otherwise: otherwise.length, unsupported: unsupported.length })}
      </p>
      <div className="row filters">
        <Choice
          enumeration="ClaimCategory"
          label={t('matrix.category')}
          value={category}
          values={categories}
          onChange={setCategory}
        />
        <label>
          <input type="checkbox" checked={only !== ''} onChange={(event) => setOnly(event.target.checked ? '1' : '')} />{' '}
          {t('matrix.only')}
        </label>
      </div>
      <ul className="plain row legend">
        {(['STATED', 'INFERRED'] as const).map((level) => (
          <li key={level} className={`basis-${level}`}>
            <SupportSign level={level} /> {t(level === 'STATED' ? 'matrix.stated' : 'matrix.inferred')}
          </li>
        ))}
        <li className="quiet">{t('matrix.choose')}</li>
      </ul>
      {only !== '' && certified.length === 0 ? (
        <p className="notice">{t('matrix.nothing')}</p>
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
