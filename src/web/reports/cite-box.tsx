import { type ReactNode, useState } from 'react';
import { type Citation, citeAsAnnotation, citeAsBibTex, citeAsText } from '../shared/cite.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { useWords } from '../shared/words.ts';

const FORMS = {
  text: citeAsText,
  bibtex: citeAsBibTex,
  annotation: citeAsAnnotation,
} as const;

const NAMES = ['text', 'bibtex', 'annotation'] as const satisfies (keyof typeof FORMS)[];

/** The selected words as a citation, to be copied. */
export function CiteBox({ citation, text }: { citation: Citation; text: string }): ReactNode {
  const t = useWords('reports');
  const [form, setForm] = useState<keyof typeof FORMS>('text');
  const cited = FORMS[form](citation, text);
  return (
    <details className="cite">
      <summary className="button">{t('cite.label')}</summary>
      <fieldset aria-label={t('cite.form')} className="row">
        {NAMES.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === form} onClick={() => setForm(one)}>
            {t(`cite.${one}`)}
          </button>
        ))}
        <CopyButton text={cited} />
      </fieldset>
      <pre>{cited}</pre>
    </details>
  );
}
