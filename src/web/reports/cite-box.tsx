import { type ReactNode, useState } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { useMessages } from '../shared/settings.ts';
import { CITATION_FORMS, type CitationForm, type Cited, cite } from './cite.ts';
import { wordsAddress } from './claims.ts';
import type { LoadedReport } from './load-report.ts';

const MESSAGES = {
  en: { cite: 'Cite', form: 'Form', forms: { text: 'text', BibTeX: 'BibTeX', 'W3C annotation': 'W3C annotation' } },
  zh: { cite: '引用', form: '格式', forms: { text: '文本', BibTeX: 'BibTeX', 'W3C annotation': 'W3C 标注' } },
};

/** The selected words as a citation, to be copied. */
export function CiteBox({ loaded, cited }: { loaded: LoadedReport; cited: Cited }): ReactNode {
  const messages = useMessages(MESSAGES);
  const [form, setForm] = useState<CitationForm>('text');
  const address = `${location.origin}${wordsAddress(cited.range)}`;
  const citation = cite(form, loaded, cited, address);
  return (
    <details className="cite">
      <summary className="button">{messages.cite}</summary>
      <fieldset aria-label={messages.form} className="row">
        {CITATION_FORMS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === form} onClick={() => setForm(one)}>
            {messages.forms[one]}
          </button>
        ))}
        <CopyButton text={citation} />
      </fieldset>
      <pre>{citation}</pre>
    </details>
  );
}
