import { type ReactNode, useState } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { useMessages } from '../shared/settings.ts';
import { CITATION_FORMS, type CitationForm, type Cited, cite } from './cite.ts';
import type { LoadedReport } from './load-report.ts';

const MESSAGES = { en: { cite: 'Cite', form: 'Form' }, zh: { cite: '引用', form: '格式' } };

/** The selected words as a citation, to be copied. */
export function CiteBox({ loaded, cited }: { loaded: LoadedReport; cited: Cited }): ReactNode {
  const messages = useMessages(MESSAGES);
  const [form, setForm] = useState<CitationForm>('text');
  const { start, end } = cited.range;
  const address = `${location.origin}${location.pathname}#${start}-${end}`;
  const citation = cite(form, loaded, cited, address);
  return (
    <details className="cite">
      <summary className="button">{messages.cite}</summary>
      <fieldset aria-label={messages.form} className="row">
        {CITATION_FORMS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === form} onClick={() => setForm(one)}>
            {one}
          </button>
        ))}
        <CopyButton text={citation} />
      </fieldset>
      <pre>{citation}</pre>
    </details>
  );
}
